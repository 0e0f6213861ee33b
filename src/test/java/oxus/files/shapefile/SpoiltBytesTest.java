package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.files.UnreadableFileException;

/**
 * Small sound shapefiles with bytes changed at random: whatever comes of it, it is a reading or one clear error. The seed is
 * fixed; a mutation that fails can be run again by its number.
 */
class SpoiltBytesTest {

    private static final int MUTATIONS = 300;
    private static final int[] WICKED = {0, 1, -1, 4, 100, 9994, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FF00000, 0x01000000};
    private static final String[] ENDINGS = {"shp", "shp", "shp", "shp", "shx", "dbf", "dbf", "cpg", "prj"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NULL")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everySpoiltFileIsReadOrRefused(ShapeType type) throws Exception {
        Path shp = write(type);
        Random random = new Random(1991 + type.code());
        int refused = 0;
        for (int mutation = 0; mutation < MUTATIONS; mutation++) {
            Path victim = folder.resolve("victim." + ENDINGS[random.nextInt(ENDINGS.length)]);
            byte[] sound = Files.readAllBytes(victim);
            Files.write(victim, spoilt(sound, random));
            try {
                Inspection.of(shp);
            } catch (UnreadableFileException e) {
                refused++;
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
                assertTrue(e.getMessage().contains("victim."), e.getMessage());
            } catch (Throwable e) {
                throw new AssertionError("mutation " + mutation + " of " + victim.getFileName() + " of " + type, e);
            }
            Files.write(victim, sound);
        }
        assertTrue(refused > MUTATIONS / 20 && refused < MUTATIONS, refused + " of " + MUTATIONS + " refused");
    }

    private static byte[] spoilt(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int changes = random.nextInt(3); changes >= 0 && bytes.length > 4; changes--) {
            // Every other change goes to the front, where the counts and lengths are.
            int at = random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 180) : bytes.length);
            int word = Math.min(at, bytes.length - 4) & ~3;
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(word, WICKED[random.nextInt(WICKED.length)]);
                case 3 -> ByteBuffer.wrap(bytes).putInt(word, WICKED[random.nextInt(WICKED.length)]);
                default -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 40));
            }
        }
        return bytes;
    }

    private Path write(ShapeType type) throws Exception {
        double[] around = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};
        double[] hole = {2, 2, 4, 2, 4, 4, 2, 4, 2, 2};
        double[] beside = {20, 20, 20, 22, 22, 22, 20, 20};
        byte[] shape = switch (type) {
            case POINT -> ShapefileBytes.point(1, 2);
            case POINT_M -> ShapefileBytes.pointM(1, 2, 3);
            case POINT_Z -> ShapefileBytes.pointZ(1, 2, 3, 4);
            case MULTIPOINT, MULTIPOINT_M, MULTIPOINT_Z -> ShapefileBytes.multiPoint(type, around);
            case MULTIPATCH -> ShapefileBytes.multiPatch(new int[] {2, 3, 0}, around, hole, beside);
            default -> ShapefileBytes.parts(type, around, hole, beside);
        };
        DbfBytes table = new DbfBytes().column("name", 'C', 8, 0).column("n", 'N', 6, 0).column("x", 'F', 8, 3)
                .column("day", 'D', 8, 0).column("yes", 'L', 1, 0)
                .row("Osh", "12", "0.5", "19910831", "T").row("Khiva", "", "", "", "").row("Сары", "-7", "1e3", "20220101", "F");
        Files.writeString(folder.resolve("victim.prj"), "GEOGCS[\"GCS_WGS_1984\"]");
        return ShapefileBytes.of(type, shape, ShapefileBytes.nullShape(), shape).write(folder, "victim", table);
    }
}
