package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Pictures that someone has looked at and found right. A picture that differs leaves {@code NAME-expected.png},
 * {@code NAME-actual.png} and {@code NAME-difference.png} in target/golden/. To accept a new look delete the picture under
 * src/test/resources/golden/ and run the test: it is painted anew, and shows in the next commit. On a build machine, which
 * sets CI=true, a missing picture is a failure.
 */
final class Golden {

    /** A channel may differ by this much, of 255: rasterizers smooth edges a little differently. */
    static final int TOLERANCE = 40;

    /** So many pixels may differ by more. A sign on the map covers about a hundred. */
    static final int STRAY_PIXELS = 40;

    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path REPORT = Path.of("target/golden");

    private Golden() {
    }

    static void check(String name, BufferedImage actual) throws IOException {
        check(name, actual, STRAY_PIXELS);
    }

    static void check(String name, BufferedImage actual, int strayPixels) throws IOException {
        Path file = EXPECTED.resolve(name + ".png");
        if (Files.notExists(file)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("there is no picture " + file + "; run this test on your own machine, look at it and commit it");
            }
            Files.createDirectories(EXPECTED);
            ImageIO.write(actual, "png", file.toFile());
            return;
        }
        BufferedImage expected = ImageIO.read(file.toFile());
        assertEquals(expected.getWidth() + " x " + expected.getHeight(), actual.getWidth() + " x " + actual.getHeight());
        int differing = differing(expected, actual);
        if (differing > strayPixels) {
            Files.createDirectories(REPORT);
            ImageIO.write(expected, "png", REPORT.resolve(name + "-expected.png").toFile());
            ImageIO.write(actual, "png", REPORT.resolve(name + "-actual.png").toFile());
            ImageIO.write(difference(expected, actual), "png", REPORT.resolve(name + "-difference.png").toFile());
            fail(differing + " pixels of " + name + " differ; see target/golden/" + name + "-difference.png");
        }
    }

    /** How many pixels of two pictures of one size differ by more than the tolerance. */
    static int differing(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (distance(a.getRGB(x, y), b.getRGB(x, y)) > TOLERANCE) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The expected picture made pale, with what differs in red. */
    private static BufferedImage difference(BufferedImage expected, BufferedImage actual) {
        BufferedImage difference =
                new BufferedImage(expected.getWidth(), expected.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                boolean differs = distance(expected.getRGB(x, y), actual.getRGB(x, y)) > TOLERANCE;
                int pale = 0xc0c0c0 | (expected.getRGB(x, y) & 0xfcfcfc) >> 2;
                difference.setRGB(x, y, differs ? 0xd00000 : pale);
            }
        }
        return difference;
    }

    private static int distance(int a, int b) {
        return Math.max(Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
                Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
    }
}
