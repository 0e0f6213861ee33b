package oxus.paint;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.SinglePixelPackedSampleModel;
import java.util.Arrays;

/**
 * The pixels of a picture, or of a window onto a larger one: red, green and blue, with alpha premultiplied if there is any.
 *
 * @param argb   of the whole picture, row by row
 * @param origin index of the first pixel
 * @param stride from one row to the next
 */
record Pixels(int[] argb, int origin, int stride, int width, int height) {

    /** A colour that covers a pixel fully, as alpha has it. */
    static final int FULL = 255;

    private static final int LANES = 0x00ff00ff;
    private static final int HALVES = 0x00800080;

    /** Of a picture whose pixels are packed into integers. */
    static Pixels of(BufferedImage picture) {
        SinglePixelPackedSampleModel model = (SinglePixelPackedSampleModel) picture.getSampleModel();
        int stride = model.getScanlineStride();
        int origin = -picture.getRaster().getSampleModelTranslateY() * stride
                - picture.getRaster().getSampleModelTranslateX();
        return new Pixels(((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), origin, stride,
                picture.getWidth(), picture.getHeight());
    }

    /** The same pixels, when the first row of the picture is called so. */
    Pixels from(int firstRow) {
        return new Pixels(argb, origin - firstRow * stride, stride, width, height);
    }

    /** Lays a colour over pixels of a row. */
    void cover(int row, int from, int to, Color color, int part) {
        int opaque = color.getRGB() | 0xff000000;
        if (part >= FULL) {
            Arrays.fill(argb, origin + row * stride + from, origin + row * stride + to, opaque);
        } else {
            blend(row, from, to, opaque, part);
        }
    }

    /**
     * Lays pixels with alpha, premultiplied, over a row; what lies beside the picture is passed over.
     *
     * @param left of the first of them; may lie beside the picture
     * @param part how far they cover, of {@link #FULL}
     */
    void lay(int row, int left, int[] above, int first, int count, int part) {
        int from = Math.max(0, -left);
        int to = Math.min(count, width - left);
        int at = origin + row * stride + left;
        for (int n = from; n < to; n++) {
            int one = above[first + n];
            int laid = part == FULL ? one : dimmed(one, part);
            int rest = FULL - (laid >>> 24);
            argb[at + n] = rest == 0 ? laid : laid + dimmed(argb[at + n], rest);
        }
    }

    /** So much of all channels. */
    private static int dimmed(int pixel, int part) {
        int even = (pixel & LANES) * part + HALVES;
        int odd = (pixel >>> 8 & LANES) * part + HALVES;
        return (even + (even >>> 8 & LANES) >>> 8 & LANES) | (odd + (odd >>> 8 & LANES) & ~LANES);
    }

    private void blend(int row, int from, int to, int opaque, int part) {
        int rest = FULL - part;
        int redBlue = (opaque & LANES) * part + HALVES;
        int alphaGreen = (opaque >>> 8 & LANES) * part + HALVES;
        int end = origin + row * stride + to;
        for (int i = origin + row * stride + from; i < end; i++) {
            int below = argb[i];
            int even = redBlue + (below & LANES) * rest;
            int odd = alphaGreen + (below >>> 8 & LANES) * rest;
            // Two channels at once are divided by 255, rounded.
            argb[i] = (even + (even >>> 8 & LANES) >>> 8 & LANES) | (odd + (odd >>> 8 & LANES) & ~LANES);
        }
    }
}
