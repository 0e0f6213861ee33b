package oxus.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/**
 * Writes pictures as PNG: 8 bits a channel, sRGB, with their physical size. The same pixels give the same bytes
 * on every machine with the same zlib.
 *
 * <p>The JDK has a PNG writer too, but finding it opens every library on the class path, which a cold program feels. Maps
 * are flat areas and thin lines: unfiltered rows compress them better than any of PNG's filters, and faster.
 */
public final class PngWriter {

    /** Of which a strip is painted and compressed at once: 32 MB. A picture for a screen is one strip. */
    private static final int STRIP_PIXELS = 8_000_000;
    /** What is looked at for an estimate: no more than a few hundred rows, however large the picture. */
    private static final int SAMPLES = 12;
    private static final int SAMPLE_ROWS = 24;

    private PngWriter() {
    }

    /** Gives the pixels of a picture some rows at a time. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Rows of 0xrrggbb from {@code first} to below {@code end}; good until the next call. The high byte is how opaque a
         * pixel of a picture is that is written as see-through, and of no meaning in any other.
         */
        int[] of(int first, int end);
    }

    /**
     * Writes a picture to its end; the stream stays open.
     *
     * @param rows     of the picture, asked for in strips from top to bottom, so that a large one is never in memory whole
     * @param imprint  what the file says of itself
     * @param progress hears of each strip
     */
    public static void write(Rows rows, PageSize size, Imprint imprint, OutputStream out, Progress progress) throws IOException {
        write(rows, stripRows(size), size, imprint, out, progress);
    }

    /** The same of an opaque picture in strips of so many rows, which are whole bands. */
    static void write(Rows rows, int stripRows, PageSize size, Imprint imprint, OutputStream out, Progress progress)
            throws IOException {
        write(rows, stripRows, Channels.RGB, size, imprint, out, progress);
    }

    /** The same of a picture with these channels. */
    static void write(Rows rows, Channels channels, PageSize size, Imprint imprint, OutputStream out, Progress progress)
            throws IOException {
        write(rows, stripRows(size), channels, size, imprint, out, progress);
    }

    private static void write(Rows rows, int stripRows, Channels channels, PageSize size, Imprint imprint, OutputStream out,
                              Progress progress) throws IOException {
        PngStream png = new PngStream(out);
        png.begin(channels, size, imprint);
        writePixels(png, rows, stripRows, channels, size, progress);
        png.end();
    }

    /** Whether a file is a picture that Oxus wrote. */
    public static boolean wrote(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(128), StandardCharsets.ISO_8859_1);
            return head.contains("tEXt" + new String(PngStream.MAKER, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * About how many bytes a picture takes: some of its rows, spread over it evenly, are compressed for it all.
     *
     * @param progress hears of each sample
     */
    static long about(Rows rows, Channels channels, PageSize size, Progress progress) throws IOException {
        int height = size.heightPx();
        int samples = Math.min(SAMPLES, (height + SAMPLE_ROWS - 1) / SAMPLE_ROWS);
        LongAdder bytes = new LongAdder();
        long taken = 0;
        for (int n = 0; n < samples; n++) {
            progress.reached(n, samples);
            int first = (int) ((long) n * height / samples);
            int end = Math.min(first + SAMPLE_ROWS, (int) ((n + 1L) * height / samples));
            new PngPixels(channels, size.widthPx(), piece -> bytes.add(piece.length)).rows(rows.of(first, end), end - first, true);
            taken += end - first;
        }
        return bytes.sum() * height / taken;
    }

    /** How many rows are asked for at once; whole bands, so that strips cannot be told from the file. */
    static int stripRows(PageSize size) {
        return PngPixels.BAND_ROWS * Math.max(1, STRIP_PIXELS / size.widthPx() / PngPixels.BAND_ROWS);
    }

    private static void writePixels(PngStream png, Rows rows, int strip, Channels channels, PageSize size,
                                    Progress progress) throws IOException {
        int height = size.heightPx();
        int strips = (height + strip - 1) / strip;
        PngPixels pixels = new PngPixels(channels, size.widthPx(), piece -> png.chunk("IDAT", piece));
        for (int n = 0; n < strips; n++) {
            progress.reached(n, strips);
            int first = n * strip;
            int end = Math.min(height, first + strip);
            pixels.rows(rows.of(first, end), end - first, end == height);
        }
        progress.reached(strips, strips);
    }
}
