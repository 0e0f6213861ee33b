package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.PageSize;
import oxus.export.Target;
import oxus.layers.Opening;
import oxus.projection.Projections;
import oxus.scene.MapRequest;

/** The map that the window would have opened with, as a picture: for machines without a display. */
public final class OpeningMap {

    private static final PageSize SIZE = PageSize.screen(1920, 1080);

    private OpeningMap() {
    }

    /**
     * Writes the map into a folder and says so in one line.
     *
     * @param why there is no window, to begin that line with
     * @return the exit code
     */
    public static int writeInto(Path folder, String why, PrintWriter out, PrintWriter err) {
        try {
            List<Path> taken = names(folder).takeWhile(Files::exists).toList();
            Path file = names(folder).skip(taken.size()).findFirst().orElseThrow();
            Target target = Target.at(file);
            MapRequest request = Opening.request(Projections.region(), SIZE.logicalWidthPx(), SIZE.logicalHeightPx(),
                    SIZE.scale());
            OpenAtlas atlas = OpenAtlas.forPicture(request);
            new Export(atlas.composer(), atlas.fonts()).write(request, atlas.imprint(request), Format.PNG, target);
            out.println(why + "; the opening map is in " + thatItEquals(file, taken).normalize());
            return Commands.DONE;
        } catch (IOException e) {
            err.println("oxus: " + why + ", and " + e.getMessage());
            return Commands.FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Under one of these names, the first that is free. */
    private static Stream<Path> names(Path folder) {
        String name = "oxus-" + Opening.YEAR;
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> folder.resolve(name + (n == 1 ? "" : "-" + n) + ".png"));
    }

    /** The file among older ones that is the same to the last byte, instead of the new one; else the new one. */
    private static Path thatItEquals(Path file, List<Path> older) throws IOException {
        for (Path one : older) {
            if (Files.isRegularFile(one) && Files.isReadable(one) && Files.mismatch(one, file) < 0) {
                Files.delete(file);
                return one;
            }
        }
        return file;
    }
}
