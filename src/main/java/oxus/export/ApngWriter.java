package oxus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Writes films as animated PNG: all colours, played for ever; a reader that knows no films shows the first picture. Each
 * picture but the first has only what changed.
 *
 * <p>Format: "PNG Specification (Third Edition)", W3C 2025, sections 11.3.5 (acTL, fcTL, fdAT).
 */
final class ApngWriter {

    private static final byte KEEP = 0;
    private static final byte REPLACE = 0;
    private static final byte LAY_OVER = 1;
    private static final short HUNDREDTHS = 100;

    private final PngStream png;
    private final int width;
    private final Channels channels;
    private int sequence;

    private ApngWriter(PngStream png, int width, Channels channels) {
        this.png = png;
        this.width = width;
        this.channels = channels;
    }

    /** Writes an opaque film to its end; the stream stays open. */
    static void write(Film film, PageSize size, Imprint imprint, OutputStream out, Progress progress) throws IOException {
        write(film, LAY_OVER, size, imprint, out, progress);
    }

    /** The same of a film that is seen through, whose pixels say how far. */
    static void writeSeeThrough(Film film, PageSize size, Imprint imprint, OutputStream out, Progress progress)
            throws IOException {
        write(film, REPLACE, size, imprint, out, progress);
    }

    private static void write(Film film, byte laid, PageSize size, Imprint imprint, OutputStream out, Progress progress)
            throws IOException {
        PngStream png = new PngStream(out);
        png.begin(Channels.RGBA, size, imprint);
        png.chunk("acTL", ByteBuffer.allocate(8).putInt(film.length()).putInt(0).array());
        ApngWriter writer = new ApngWriter(png, size.widthPx(), Channels.RGBA);
        int[][] before = new int[1][];
        film.show((number, pixels, hundredths) -> {
            int[] picture = laid == LAY_OVER ? opaque(pixels) : pixels;
            if (number == 0) {
                Changed all = Changed.all(size.widthPx(), size.heightPx());
                writer.control(all, hundredths, REPLACE);
                writer.first(picture);
            } else {
                Changed part = Changed.between(before[0], picture, size.widthPx());
                writer.control(part, hundredths, laid);
                writer.next(laid == LAY_OVER ? writer.over(before[0], picture, part) : writer.cut(picture, part), part);
            }
            before[0] = picture;
        }, progress);
        png.end();
    }

    private void control(Changed part, int hundredths, byte laid) throws IOException {
        png.chunk("fcTL", ByteBuffer.allocate(26).putInt(sequence++).putInt(part.width()).putInt(part.height())
                .putInt(part.x()).putInt(part.y()).putShort((short) hundredths).putShort(HUNDREDTHS).put(KEEP).put(laid).array());
    }

    private void first(int[] pixels) throws IOException {
        new PngPixels(channels, width, piece -> png.chunk("IDAT", piece)).rows(pixels, pixels.length / width, true);
    }

    private void next(int[] pixels, Changed part) throws IOException {
        new PngPixels(channels, part.width(), piece -> png.chunk("fdAT",
                ByteBuffer.allocate(4 + piece.length).putInt(sequence++).put(piece).array())).rows(pixels, part.height(), true);
    }

    private int[] cut(int[] picture, Changed part) {
        int[] cut = new int[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            System.arraycopy(picture, (part.y() + y) * width + part.x(), cut, y * part.width(), part.width());
        }
        return cut;
    }

    /** What changed, and nothing where it did not: long runs of nothing take no room. */
    private int[] over(int[] before, int[] picture, Changed part) {
        int[] cut = cut(picture, part);
        for (int at = 0; at < cut.length; at++) {
            int there = (part.y() + at / part.width()) * width + part.x() + at % part.width();
            cut[at] = before[there] == cut[at] ? 0 : cut[at];
        }
        return cut;
    }

    private static int[] opaque(int[] rgb) {
        int[] argb = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            argb[i] = 0xff000000 | rgb[i];
        }
        return argb;
    }
}
