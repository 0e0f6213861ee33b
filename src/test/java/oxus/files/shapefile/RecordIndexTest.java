package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import oxus.model.DataFault;

/** The .shx is believed where the .shp bears it out, and does without where not. */
class RecordIndexTest {

    private static final int SECOND_ENTRY = 108;

    private final List<DataFault> faults = new ArrayList<>();
    private Path shp;
    private Path shx;

    @TempDir
    private Path folder;

    @BeforeEach
    void threePoints() throws Exception {
        shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(1, 1), ShapefileBytes.point(2, 2), ShapefileBytes.point(3, 3))
                .write(folder, "points", DbfBytes.names("one", "two", "three"));
        shx = folder.resolve("points.shx");
    }

    private String read() throws Exception {
        StringBuilder read = new StringBuilder();
        for (ShapeRecord point : Shapefile.readAll(shp, faults::add)) {
            read.append(point.attributes().text("name").orElse("?")).append(' ')
                    .append((int) point.geometry().orElseThrow().getCoordinate().x).append(' ');
        }
        return read.toString().strip();
    }

    private void change(Path file, int at, int value) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(at, value);
        Files.write(file, bytes);
    }

    private void truncate(Path file, int length) throws Exception {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    }

    private void assertFault(String... parts) {
        for (String part : parts) {
            assertTrue(faults.toString().contains(part), faults.toString());
        }
    }

    @Test
    void aWrongPlaceIsReportedAndTheShpReadInSequence() throws Exception {
        change(shx, SECOND_ENTRY, 51);
        assertEquals("one 1 two 2 three 3", read());
        assertFault("points.shx:record 2, byte 108 disagrees with the .shp");
    }

    @Test
    void aNegativePlaceAndAWrongLengthAreReported() throws Exception {
        change(shx, SECOND_ENTRY, -4);
        assertEquals("one 1 two 2 three 3", read());
        change(shx, SECOND_ENTRY, 64);
        change(shx, SECOND_ENTRY + 4, Integer.MAX_VALUE);
        assertEquals("one 1 two 2 three 3", read());
        assertFault("record 2, byte 108 disagrees");
    }

    @Test
    void anIndexThatEndsEarlyDoesNotHideTheRest() throws Exception {
        truncate(shx, 116);
        change(shx, 24, 58);
        assertEquals("one 1 two 2 three 3", read());
        assertFault("is the last in the index, but the .shp has 3");
    }

    @Test
    void anEmptyOrForeignIndexIsLeftAside() throws Exception {
        truncate(shx, 0);
        assertEquals("one 1 two 2 three 3", read());
        assertFault("points.shx:byte 0 is no shapefile", "read without it");
        Files.writeString(shx, "this is a letter to a friend, and long enough to be taken for the header of an index by its size");
        assertEquals("one 1 two 2 three 3", read());
    }

    @Test
    void anIndexInAnotherOrderSetsTheOrder() throws Exception {
        byte[] bytes = Files.readAllBytes(shx);
        byte[] first = Arrays.copyOfRange(bytes, 100, 108);
        System.arraycopy(bytes, 108, bytes, 100, 8);
        System.arraycopy(first, 0, bytes, 108, 8);
        Files.write(shx, bytes);
        assertEquals("one 2 two 1 three 3", read());
        assertEquals(List.of(), faults);
    }

    @Test
    void leftOversBetweenRecordsAreSteppedOverWithTheIndex() throws Exception {
        byte[] whole = Files.readAllBytes(shp);
        byte[] withGap = new byte[whole.length + 12];
        System.arraycopy(whole, 0, withGap, 0, 128);
        System.arraycopy(whole, 128, withGap, 140, whole.length - 128);
        Files.write(shp, withGap);
        change(shp, 24, withGap.length / 2);
        change(shx, SECOND_ENTRY, 70);
        change(shx, SECOND_ENTRY + 8, 84);
        assertEquals("one 1 two 2 three 3", read());
        assertEquals(List.of(), faults);
    }

    @Test
    void aRecordThatContradictsAnUnbrokenIndexIsReadByTheIndex() throws Exception {
        change(shp, 132, 5);
        assertEquals("one 1 two 2 three 3", read());
        assertFault("points.shp:record 2, byte 132 the record says it is 10 bytes long, the .shx says 20");
    }

    @Test
    void bytesBehindTheStatedEndAreNotReadUnlessTheyAreRecords() throws Exception {
        Files.delete(shx);
        Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), 184 + 50));
        assertEquals("one 1 two 2 three 3", read());
        assertFault("the header says 184 bytes, the file has 234", "50 bytes behind the stated end are not read");

        truncate(shp, 184);
        change(shp, 24, 64);
        assertEquals("one 1 two 2 three 3", read());
    }
}
