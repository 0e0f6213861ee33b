package oxus.files.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/** Reads files that users bring: shapefiles, GeoJSON, and tables with coordinates in columns. */
public final class OwnReader {

    /** What the names of such files end in. */
    public static final List<String> ENDINGS = List.of(".shp", ".geojson", ".json", ".csv", ".tsv", ".txt");

    private static final int LOOK_BYTES = 1 << 14;
    private static final Pattern GEOJSON = Pattern.compile("\"type\"\\s*:\\s*\"(Feature|FeatureCollection|Topology|"
            + "GeometryCollection|(Multi)?(Point|LineString|Polygon))\"|^\\s*\\{\\s*\"features\"");

    private OwnReader() {
    }

    /** Whether a file is called like one that can be read here. */
    public static boolean knows(Path file) {
        return ENDINGS.stream().anyMatch(name(file)::endsWith);
    }

    /** Whether a .json holds GeoJSON and not, say, a saved view; told by its beginning. */
    public static boolean looksLikeGeoJson(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(LOOK_BYTES), StandardCharsets.UTF_8);
            return GEOJSON.matcher(beginning).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @param wanted what of it can be seen
     * @throws UnreadableFileException when nothing can be made of it; the message says what is wrong and what would help
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static OwnReading read(Path file, Wanted wanted, Progress progress) throws UnreadableFileException {
        if (!Files.isRegularFile(file)) {
            throw unreadable(file, Files.exists(file) ? "is not a file" : "does not exist");
        }
        Gathering gathering = new Gathering(file, wanted, progress);
        String name = name(file);
        if (name.endsWith(".shp")) {
            return new ShapefileReader(file, gathering).read();
        }
        if (name.endsWith("json")) {
            return new GeoJsonReader(file, gathering).read();
        }
        if (knows(file)) {
            return new TableReader(file, gathering).read();
        }
        throw unreadable(file, "is of no kind that can be added; a shapefile (.shp), GeoJSON (.geojson) or a table (.csv) can");
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    static UnreadableFileException unreadable(Path file, String what) {
        return new UnreadableFileException(DataFault.inFile(file.toString(), what));
    }

    static UnreadableFileException unreadable(Path file, long line, String what) {
        return new UnreadableFileException(DataFault.at(file.toString(), Long.toString(line), what));
    }
}
