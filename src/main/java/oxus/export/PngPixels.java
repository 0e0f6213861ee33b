package oxus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The pixels of one picture of a PNG file on their way into it. Bands of rows are compressed apart, side by side, and joined:
 * their height is fixed, so that the bytes do not depend on the number of processors.
 */
final class PngPixels {

    /** Whoever hands over rows in several strips ends all but the last on whole bands. */
    static final int BAND_ROWS = 256;

    private static final byte[] ZLIB_HEADER = {0x78, (byte) 0x9c};
    /** A higher level of zlib makes a map smaller by one to four percent, and takes half as long again to seven times. */
    private static final int EFFORT = 4;

    private final Channels channels;
    private final int width;
    private final Piece out;
    private final Adler32 sum = new Adler32();

    /** Takes compressed bytes, one piece after the other. */
    @FunctionalInterface
    interface Piece {
        void write(byte[] compressed) throws IOException;
    }

    PngPixels(Channels channels, int width, Piece out) throws IOException {
        this.channels = channels;
        this.width = width;
        this.out = out;
        out.write(ZLIB_HEADER);
    }

    /** The next rows of pixels; after those that go to the end of the picture there are no more. */
    void rows(int[] pixels, int height, boolean toTheEnd) throws IOException {
        for (Band band : compressed(pixels, height, toTheEnd)) {
            out.write(band.compressed.toByteArray());
        }
        byte[] row = new byte[1 + channels.bytes * width];
        for (int y = 0; y < height; y++) {
            channels.unpack(pixels, y * width, row, 1, width);
            sum.update(row);
        }
        if (toTheEnd) {
            out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        }
    }

    private Band[] compressed(int[] rgb, int height, boolean toTheEnd) {
        Band[] bands = new Band[(height + BAND_ROWS - 1) / BAND_ROWS];
        for (int i = 0; i < bands.length; i++) {
            int first = i * BAND_ROWS;
            bands[i] = new Band(rgb, channels, width, first, Math.min(height, first + BAND_ROWS),
                    toTheEnd && i == bands.length - 1);
        }
        ForkJoinTask.invokeAll(bands);
        return bands;
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
