package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/** Files that lie end in one line that names file, record and byte. */
class HostileFilesTest {

    private static final double[] SQUARE = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};

    private final List<DataFault> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    private UnreadableFileException unreadable(Path shp) {
        UnreadableFileException error = assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> assertThrows(UnreadableFileException.class, () -> Shapefile.readAll(shp, faults::add)));
        assertEquals(1, error.getMessage().lines().count());
        assertTrue(error.getMessage().startsWith(folder.toString()), error.getMessage());
        return error;
    }

    private void assertError(Path shp, String place, String what) {
        UnreadableFileException error = unreadable(shp);
        assertEquals(place, error.fault().place().orElse(""), error.getMessage());
        assertTrue(error.fault().what().contains(what), error.getMessage());
    }

    private Path square() throws Exception {
        return ShapefileBytes.of(ShapeType.POLYGON, ShapefileBytes.parts(ShapeType.POLYGON, SQUARE)).writeShp(folder, "square");
    }

    /** Where the content of the first record begins. */
    private static final int CONTENT = 108;

    private Path changed(int at, int littleEndian) throws Exception {
        Path shp = square();
        byte[] bytes = Files.readAllBytes(shp);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, littleEndian);
        return Files.write(shp, bytes);
    }

    // Not a shapefile at all.

    @Test
    void aMissingFile() {
        assertError(folder.resolve("none.shp"), "", "does not exist");
    }

    @Test
    void aFolder() throws Exception {
        assertError(Files.createDirectory(folder.resolve("folder.shp")), "", "is not a file");
    }

    @Test
    void anEmptyFile() throws Exception {
        assertError(Files.createFile(folder.resolve("empty.shp")), "byte 0", "ends inside the header");
    }

    @Test
    void aPicture() throws Exception {
        byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 4000);
        assertError(Files.write(folder.resolve("picture.shp"), png), "byte 0", "its file code is -1991225785, not 9994");
    }

    @Test
    void anUnknownShapeType() throws Exception {
        assertError(changed(32, 7), "byte 32", "no shape type 7");
        assertError(changed(CONTENT, 7), "record 1, byte 108", "no shape type 7");
        assertError(changed(CONTENT, 1), "record 1, byte 108", "POINT in a file of POLYGON");
    }

    // Lengths and counts.

    @ParameterizedTest
    @ValueSource(ints = {99, 101, 107, 108, 150, 200, 231})
    void aTruncatedFile(int length) throws Exception {
        Path shp = square();
        Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), length));
        unreadable(shp);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-1", "1000", "2147483647", "-2147483648"})
    void aRecordLengthThatCannotBe(int words) throws Exception {
        assertError(changed(104, Integer.reverseBytes(words)), "record 1, byte 100", "the record is said to be");
    }

    @ParameterizedTest
    @CsvSource({"144, -1", "144, 2147483647", "144, 1000000000", "148, -1", "148, 2147483647", "148, 6"})
    void countsThatLie(int place, int count) throws Exception {
        assertError(changed(place, count), "record 1, byte " + place, "claims " + count);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 5, 6, 2147483647, -2147483648})
    void aFirstPartThatDoesNotBeginAtTheBeginning(int first) throws Exception {
        assertError(changed(CONTENT + 44, first), "record 1, byte 152", "part 1 begins at vertex " + first);
    }

    @Test
    void partsThatGoBackwards() throws Exception {
        byte[] record = ShapefileBytes.parts(ShapeType.POLYLINE, SQUARE, SQUARE, SQUARE);
        ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putInt(48, 9).putInt(52, 3);
        Path shp = ShapefileBytes.of(ShapeType.POLYLINE, record).writeShp(folder, "backwards");
        assertError(shp, "record 1, byte 160", "part 3 begins at vertex 3 of 15, the part before it at 9");
    }

    @Test
    void verticesWithoutAPart() throws Exception {
        assertError(changed(CONTENT + 36, 0), "record 1, byte 144", "has 5 vertices but no part");
    }

    @Test
    void aMultiPointThatClaimsBillions() throws Exception {
        byte[] record = ShapefileBytes.multiPoint(ShapeType.MULTIPOINT, 1, 1);
        ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putInt(36, 2_000_000_000);
        assertError(ShapefileBytes.of(ShapeType.MULTIPOINT, record).writeShp(folder, "many"), "record 1, byte 144", "claims 2000000000");
    }

    @Test
    void aHugeRecordThatIsReallyThereIsRefusedBeforeItFillsTheMemory() throws Exception {
        Path shp = changed(104, Integer.reverseBytes(900_000_000));
        try (RandomAccessFile sparse = new RandomAccessFile(shp.toFile(), "rw")) {
            sparse.setLength(1_900_000_000L);
        }
        assertError(shp, "record 1, byte 100", "1800000000 bytes long; more than 134217728 are not read");
    }

    @Test
    void aHugeFileOfZeros() throws Exception {
        Path shp = square();
        try (RandomAccessFile sparse = new RandomAccessFile(shp.toFile(), "rw")) {
            sparse.setLength(3_000_000_000L);
        }
        assertEquals(1, Shapefile.readAll(shp, faults::add).size());
        assertTrue(faults.toString().contains("behind the stated end are not read"), faults.toString());
    }

    // Numbers.

    @Test
    void coordinatesThatAreNoNumbersAreLeftOutAndReported() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(Double.NaN, 1), ShapefileBytes.point(1, 1e300),
                ShapefileBytes.point(1, Double.POSITIVE_INFINITY)).writeShp(folder, "nowhere");
        assertTrue(Shapefile.readAll(shp, faults::add).stream().allMatch(point -> point.geometry().isEmpty()));
        assertEquals("record 1, byte 112", faults.get(0).place().orElseThrow());
        assertEquals(3, faults.size());
    }

    @Test
    void aBoxThatIsNoneOrTooSmallIsReported() throws Exception {
        Path shp = square();
        byte[] bytes = Files.readAllBytes(shp);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putDouble(CONTENT + 4, Double.NaN);
        Shapefile.readAll(Files.write(shp, bytes), faults::add);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putDouble(CONTENT + 4, 3);
        Shapefile.readAll(Files.write(shp, bytes), faults::add);
        assertEquals(List.of("the bounding box is none", "the bounding box does not hold the shape"),
                faults.stream().map(DataFault::what).toList());
    }

    @Test
    void thousandsOfFaultsAreNotAllListed() throws Exception {
        byte[][] records = new byte[5000][];
        Arrays.fill(records, ShapefileBytes.point(Double.NaN, 0));
        Shapefile.readAll(ShapefileBytes.of(ShapeType.POINT, records).writeShp(folder, "many"), faults::add);
        assertEquals(101, faults.size());
    }

    // The table.

    @ParameterizedTest
    @CsvSource({"4, -1, byte 4, claims -1 rows", "8, 0, byte 8, a header of 0 bytes", "8, 65535, byte 8, a header of 65535 bytes"})
    void aTableThatLies(int at, int value, String place, String what) throws Exception {
        byte[] table = DbfBytes.names("a").bytes();
        ByteBuffer lying = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        if (at == 4) {
            lying.putInt(at, value);
        } else {
            lying.putShort(at, (short) value);
        }
        Files.write(folder.resolve("square.dbf"), table);
        assertError(square(), place, what);
    }

    @Test
    void aTableWithRowsShorterThanItsColumns() throws Exception {
        byte[] table = DbfBytes.names("a").bytes();
        table[10] = 3;
        Files.write(folder.resolve("square.dbf"), table);
        assertError(square(), "byte 10", "rows of 3 bytes, but the columns take 11");
    }

    @Test
    void aTableThatClaimsMoreRowsThanItHas() throws Exception {
        byte[] table = DbfBytes.names("a").bytes();
        ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE);
        Files.write(folder.resolve("square.dbf"), table);
        assertEquals("a", Shapefile.readAll(square(), faults::add).get(0).attributes().text("name").orElseThrow());
        assertEquals("claims 2147483647 rows and has 1", faults.get(0).what());
    }

    @Test
    void anEmptyTable() throws Exception {
        Files.createFile(folder.resolve("square.dbf"));
        assertError(square(), "byte 0", "is no table");
    }
}
