package oxus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {

    private static final Imprint IMPRINT = new Imprint("A title", "What is seen: ұзақ", "{\"oxus_view\": 1}");


    @ParameterizedTest
    @ValueSource(ints = {64, 255, 256, 257, 600})
    void otherReadersSeeTheSamePixels(int heightPx) throws IOException {
        PageSize size = PageSize.screen(70, heightPx);
        int[] rgb = noise(size);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(rgb, size)));

        assertEquals(70, read.getWidth());
        assertEquals(heightPx, read.getHeight());
        assertArrayEquals(rgb, pixels(read));
    }

    @Test
    void noiseThatCannotBeCompressedIsWrittenWhole() throws IOException {
        PageSize size = PageSize.screen(700, 520);
        int[] rgb = noise(size);
        assertArrayEquals(rgb, pixels(ImageIO.read(new ByteArrayInputStream(png(rgb, size)))));
    }

    @Test
    void samePixelsGiveTheSameBytesOnAnyNumberOfProcessors() throws Exception {
        PageSize size = PageSize.screen(400, 900);
        int[] rgb = noise(size);
        ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinTask<byte[]> onOne = alone.submit(() -> png(rgb, size));
        assertArrayEquals(onOne.get(), png(rgb, size));
        alone.shutdown();
    }

    @Test
    void dotsPerInchAreWrittenAsDotsPerMetre() throws IOException {
        PageSize size = new PageSize(64, 64, 300);
        assertEquals(11811, PngChunks.of(png(noise(size), size)).get("pHYs").getInt());
    }

    @Test
    void whatThePictureIsAndTheRequestThatMadeItAreWrittenInIt() throws IOException {
        PageSize size = PageSize.screen(64, 64);
        String file = new String(png(noise(size), size), StandardCharsets.UTF_8);
        assertTrue(file.contains("iTXtTitle\0\0\0\0\0" + IMPRINT.title()));
        assertTrue(file.contains("iTXtDescription\0\0\0\0\0" + IMPRINT.description()));
        assertTrue(file.contains("iTXtOxus view\0\0\0\0\0" + IMPRINT.view()));
    }

    @Test
    void knowsItsOwnPictures(@TempDir Path folder) throws IOException {
        PageSize size = PageSize.screen(64, 64);
        Path ours = Files.write(folder.resolve("ours.png"), png(noise(size), size));
        Path another = folder.resolve("another.png");
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", another.toFile());

        assertTrue(PngWriter.wrote(ours));
        assertFalse(PngWriter.wrote(another));
        assertFalse(PngWriter.wrote(folder));
    }

    @Test
    void stripsThatAPictureIsTakenInCannotBeToldFromTheFile() throws IOException {
        PageSize size = PageSize.screen(70, 1000);
        int[] rgb = noise(size);
        ByteArrayOutputStream inStrips = new ByteArrayOutputStream();
        List<Integer> reached = new ArrayList<>();

        PngWriter.write(rows(rgb, size), 256, size, IMPRINT, inStrips, (done, all) -> reached.add(done * 100 + all));

        assertArrayEquals(png(rgb, size), inStrips.toByteArray());
        assertEquals(List.of(4, 104, 204, 304, 404), reached);
    }

    @Test
    void largestSheetIsTakenInStripsOfAFewDozenMegabytes() {
        PageSize sheet = PageFormat.A3.portrait(600);
        assertTrue((long) sheet.widthPx() * PngWriter.stripRows(sheet) * 4 < 40_000_000);
        assertEquals(0, PngWriter.stripRows(sheet) % 256, "whole bands, or the file would not be the same");
    }

    private static PngWriter.Rows rows(int[] rgb, PageSize size) {
        return (first, end) -> Arrays.copyOfRange(rgb, first * size.widthPx(), end * size.widthPx());
    }

    private static byte[] png(int[] rgb, PageSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(rows(rgb, size), size, IMPRINT, out, Progress.unwatched());
        return out.toByteArray();
    }

    private static int[] noise(PageSize size) {
        return new Random(7).ints((long) size.widthPx() * size.heightPx(), 0, 0x1000000).toArray();
    }

    private static int[] pixels(BufferedImage image) {
        int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xffffff;
        }
        return rgb;
    }
}
