package oxus.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures as PNG: 8 bits a channel, sRGB, with their physical size. The same pixels give the same bytes
 * on every machine with the same zlib.
 *
 * <p>The JDK has a PNG writer too, but finding it opens every library on the class path, which a cold program feels. Maps
 * are flat areas and thin lines: unfiltered rows compress them better than any of PNG's filters, and faster. Bands of
 * rows are compressed apart, side by side, and joined: their height is fixed, so that the bytes do not depend on the
 * number of processors.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZLIB_HEADER = {0x78, (byte) 0x9c};
    private static final int BAND_ROWS = 256;
    /** Of which a strip is painted and compressed at once: 32 MB. A picture for a screen is one strip. */
    private static final int STRIP_PIXELS = 8_000_000;
    /** A higher level of zlib makes a map smaller by one to four percent, and takes half as long again to seven times. */
    private static final int EFFORT = 4;
    private static final double METRES_PER_INCH = 0.0254;
    /** The keyword under which the request that made the picture stands. */
    static final String VIEW = "Oxus view";
    private static final byte[] MAKER = "Software\0Oxus".getBytes(StandardCharsets.US_ASCII);

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
        DataOutputStream png = new DataOutputStream(out);
        png.write(SIGNATURE);
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(size.widthPx()).putInt(size.heightPx())
                .put((byte) 8).put((byte) channels.pngType).array());
        chunk(png, "sRGB", new byte[] {0});
        int perMetre = (int) Math.round(size.dpi() / METRES_PER_INCH);
        chunk(png, "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
        chunk(png, "tEXt", MAKER);
        text(png, "Title", imprint.title());
        text(png, "Description", imprint.description());
        text(png, VIEW, imprint.view());
        writePixels(png, rows, stripRows, channels, size, progress);
        chunk(png, "IEND", new byte[0]);
        png.flush();
    }

    /** Words in UTF-8, plain: keyword, not compressed, no language, no translated keyword. */
    private static void text(DataOutputStream png, String keyword, String words) throws IOException {
        chunk(png, "iTXt", (keyword + "\0\0\0\0\0" + words).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a file is a picture that Oxus wrote. */
    public static boolean wrote(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(128), StandardCharsets.ISO_8859_1);
            return head.contains("tEXt" + new String(MAKER, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** How many rows are asked for at once; whole bands, so that strips cannot be told from the file. */
    static int stripRows(PageSize size) {
        return BAND_ROWS * Math.max(1, STRIP_PIXELS / size.widthPx() / BAND_ROWS);
    }

    private static void writePixels(DataOutputStream png, Rows rows, int strip, Channels channels, PageSize size,
                                    Progress progress) throws IOException {
        int height = size.heightPx();
        int width = size.widthPx();
        int strips = (height + strip - 1) / strip;
        Adler32 sum = new Adler32();
        byte[] row = new byte[1 + channels.bytes * width];
        chunk(png, "IDAT", ZLIB_HEADER);
        for (int n = 0; n < strips; n++) {
            progress.reached(n, strips);
            int first = n * strip;
            int end = Math.min(height, first + strip);
            int[] rgb = rows.of(first, end);
            for (Band band : compressed(rgb, channels, width, end - first, end == height)) {
                chunk(png, "IDAT", band.compressed.toByteArray());
            }
            for (int y = 0; y < end - first; y++) {
                channels.unpack(rgb, y * width, row, 1, width);
                sum.update(row);
            }
        }
        chunk(png, "IDAT", ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        progress.reached(strips, strips);
    }

    private static Band[] compressed(int[] rgb, Channels channels, int width, int height, boolean toTheEnd) {
        Band[] bands = new Band[(height + BAND_ROWS - 1) / BAND_ROWS];
        for (int i = 0; i < bands.length; i++) {
            int first = i * BAND_ROWS;
            bands[i] = new Band(rgb, channels, width, first, Math.min(height, first + BAND_ROWS),
                    toTheEnd && i == bands.length - 1);
        }
        ForkJoinTask.invokeAll(bands);
        return bands;
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) check.getValue());
    }

    /** Some rows of the picture, compressed for themselves. */
    private static final class Band extends RecursiveAction {

        private static final int ROWS_AT_ONCE = 16;

        private final int[] rgb;
        private final Channels channels;
        private final int widthPx;
        private final int firstRow;
        private final int endRow;
        private final boolean last;
        private final ByteArrayOutputStream compressed = new ByteArrayOutputStream(1 << 16);

        Band(int[] rgb, Channels channels, int widthPx, int firstRow, int endRow, boolean last) {
            this.rgb = rgb;
            this.channels = channels;
            this.widthPx = widthPx;
            this.firstRow = firstRow;
            this.endRow = endRow;
            this.last = last;
        }

        @Override
        protected void compute() {
            Deflater deflater = new Deflater(EFFORT, true);
            int rowBytes = 1 + channels.bytes * widthPx;
            byte[] rows = new byte[ROWS_AT_ONCE * rowBytes];
            byte[] piece = new byte[1 << 15];
            for (int y = firstRow; y < endRow; y += ROWS_AT_ONCE) {
                int count = Math.min(ROWS_AT_ONCE, endRow - y);
                for (int i = 0; i < count; i++) {
                    // The number of the row's filter, which is none, stands before it.
                    channels.unpack(rgb, (y + i) * widthPx, rows, i * rowBytes + 1, widthPx);
                }
                deflater.setInput(rows, 0, count * rowBytes);
                while (!deflater.needsInput()) {
                    compressed.write(piece, 0, deflater.deflate(piece));
                }
            }
            if (last) {
                deflater.finish();
            }
            // A band that is not the last ends on a whole byte, so that the next can be put behind it.
            int length;
            do {
                length = deflater.deflate(piece, 0, piece.length,
                        last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                compressed.write(piece, 0, length);
            } while (last ? !deflater.finished() : length == piece.length);
            deflater.end();
        }
    }
}
