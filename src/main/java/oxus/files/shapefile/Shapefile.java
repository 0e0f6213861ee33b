package oxus.files.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.locationtech.jts.geom.Envelope;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/**
 * An open ESRI shapefile: a .shp with its .shx, .dbf, .prj and .cpg, as far as they are there.
 *
 * <pre>{@code
 * List<ShapeRecord> countries = Shapefile.readAll(path, faults::add);
 *
 * try (Shapefile rivers = Shapefile.open(path, faults::add)) {
 *     ShapeCursor cursor = rivers.records(new Envelope(46, 88, 35, 56));
 *     for (Optional<ShapeRecord> river = cursor.next(); river.isPresent(); river = cursor.next()) { ... }
 * }
 * }</pre>
 *
 * <p>What can be repaired is repaired and reported as a fault, at most a hundred of them for a file; what cannot ends the
 * reading with one error that names file, record and byte. The memory needed is that of the feature in hand. Not for use by
 * several threads at once; open it once for each.
 */
public final class Shapefile implements Closeable {

    private static final int MOST_PRJ_BYTES = 1 << 16;

    private final Siblings siblings;
    private final List<OpenFile> open = new ArrayList<>();
    private final OpenFile shp;
    private final ShapefileHeader header;
    private final RecordIndex index;
    private final Optional<DbfTable> table;
    private final Consumer<DataFault> faults;

    private Shapefile(Siblings siblings, Consumer<DataFault> faults) throws UnreadableFileException {
        this.siblings = siblings;
        this.faults = faults;
        try {
            this.shp = siblings.open(faults);
            open.add(shp);
            this.header = ShapefileHeader.read(shp);
            if (header.statedBytes() != shp.size()) {
                shp.fault("byte 24", "the header says " + header.statedBytes() + " bytes, the file has " + shp.size());
            }
            this.index = ShxIndex.choose(shp, header, sibling("shx"));
            Optional<OpenFile> dbf = sibling("dbf");
            this.table = dbf.isPresent() ? Optional.of(table(dbf.get())) : Optional.empty();
        } catch (UnreadableFileException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Opens a shapefile and reads its headers.
     *
     * @param file   the .shp, on any file system
     * @param faults hears of everything that is repaired or left out, now and while reading
     * @throws UnreadableFileException when the file is none, is no shapefile, or its index or table cannot be right
     */
    public static Shapefile open(Path file, Consumer<DataFault> faults) throws UnreadableFileException {
        return new Shapefile(new Siblings.InFolder(file), new FirstFaults(faults));
    }

    /**
     * Opens a shapefile that comes with the program.
     *
     * @param resource its .shp on the class path, such as {@code geodata/countries.shp}
     * @param faults   as for {@link #open}
     * @throws UnreadableFileException as {@link #open} does
     */
    public static Shapefile bundled(Path resource, Consumer<DataFault> faults) throws UnreadableFileException {
        return new Shapefile(new Siblings.OnClassPath(resource), new FirstFaults(faults));
    }

    /**
     * Reads a whole shapefile.
     *
     * @throws UnreadableFileException as {@link #open} and {@link ShapeCursor#next} do
     */
    public static List<ShapeRecord> readAll(Path file, Consumer<DataFault> faults) throws UnreadableFileException {
        try (Shapefile shapefile = open(file, faults)) {
            return shapefile.records().rest();
        }
    }

    private DbfTable table(OpenFile dbf) throws UnreadableFileException {
        Charset charset = DbfCharset.choose(sibling("cpg"), DbfHeader.languageMark(dbf));
        DbfTable rows = DbfTable.open(dbf, charset);
        if (rows.rows() != index.count()) {
            dbf.fault("byte 4", "has " + rows.rows() + " rows for " + index.count() + " shapes; taken in order");
        }
        return rows;
    }

    private Optional<OpenFile> sibling(String ending) throws UnreadableFileException {
        Optional<OpenFile> file = siblings.open(ending, faults);
        file.ifPresent(open::add);
        return file;
    }

    /** The .shp, as it was given. */
    public Path file() {
        return siblings.shp();
    }

    /** The file's name without its ending. */
    public String name() {
        return siblings.stem();
    }

    /** The type of all shapes that are not null. */
    public ShapeType shapeType() {
        return header.type();
    }

    /** Number of records; null shapes and those whose row is marked deleted count too. */
    public int count() {
        return index.count();
    }

    /** How many of the records have a row that is marked deleted, and are passed over by the cursors. */
    public int countDeleted() throws UnreadableFileException {
        return table.isPresent() ? table.get().countDeleted(index.count()) : 0;
    }

    /** The box around all shapes as the header states it; empty when it states none, as in a file without shapes. */
    public Optional<Envelope> statedBounds() {
        return index.count() == 0 ? Optional.empty() : header.bounds();
    }

    /** The columns of the .dbf; none without one. */
    public List<AttributeField> fields() {
        return table.map(DbfTable::fields).orElse(List.of());
    }

    /** The character set of the attributes, when there are any. */
    public Optional<Charset> charset() {
        return table.map(DbfTable::charset);
    }

    /** The .prj; empty without one, or, with a fault, when it cannot be read. */
    public Optional<CrsText> crs() {
        return crs(siblings, faults);
    }

    /** The .prj of a shapefile that need not be open. */
    static Optional<CrsText> crs(Path file, Consumer<DataFault> faults) {
        return crs(new Siblings.InFolder(file), faults);
    }

    private static Optional<CrsText> crs(Siblings siblings, Consumer<DataFault> faults) {
        try {
            Optional<OpenFile> prj = siblings.open("prj", faults);
            if (prj.isEmpty()) {
                return Optional.empty();
            }
            try (OpenFile opened = prj.get()) {
                return Optional.of(new CrsText(SmallText.read(opened, MOST_PRJ_BYTES).strip()));
            }
        } catch (UnreadableFileException e) {
            faults.accept(e.fault());
        } catch (IOException e) {
            faults.accept(DataFault.inFile(siblings.stem() + ".prj", "cannot be closed: " + e.getMessage()));
        }
        return Optional.empty();
    }

    /** All records. */
    public ShapeCursor records() {
        return new ShapeCursor(shp, index, table, new ShapeDecoder(header.type()), Optional.empty());
    }

    /**
     * The records whose bounding box meets an area, told by the boxes in the file; the others are not decoded. Null shapes
     * are in no area.
     *
     * @param area in the file's own coordinates
     */
    public ShapeCursor records(Envelope area) {
        return new ShapeCursor(shp, index, table, new ShapeDecoder(header.type()), Optional.of(area));
    }

    @Override
    public void close() throws UnreadableFileException {
        for (OpenFile opened : open) {
            try {
                opened.close();
            } catch (IOException e) {
                throw new UnreadableFileException(DataFault.inFile(opened.path().toString(), "cannot be closed: " + e.getMessage()));
            }
        }
        open.clear();
    }
}
