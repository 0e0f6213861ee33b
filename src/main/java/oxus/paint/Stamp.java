package oxus.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import oxus.style.FeatureStyle;

/**
 * A dot that is drawn once and laid down often.
 *
 * @param picture square, with alpha premultiplied
 * @param argb    its pixels, row by row
 * @param side    pixels from edge to edge; odd
 * @param first   of each row, the first pixel that is not empty
 * @param end     of each row, the first pixel behind those that are not empty
 */
record Stamp(BufferedImage picture, int[] argb, int side, int[] first, int[] end) {

    /**
     * Draws a dot.
     *
     * @param sizePx logical pixels across
     * @param scale  device pixels per logical pixel
     * @param right  how far right of its pixel's corner its middle is, 0 to 1
     * @param down   likewise
     */
    static Stamp of(double sizePx, FeatureStyle style, double scale, double right, double down) {
        double rim = style.line().map(line -> line.widthPx()).orElse(0.0);
        int middle = (int) Math.ceil((sizePx + rim) * scale / 2) + 1;
        int side = 2 * middle + 1;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        Hints.set(graphics);
        graphics.translate(middle + right, middle + down);
        graphics.scale(scale, scale);
        Ellipse2D dot = new Ellipse2D.Double(-sizePx / 2, -sizePx / 2, sizePx, sizePx);
        style.fill().ifPresent(fill -> {
            graphics.setColor(fill);
            graphics.fill(dot);
        });
        style.line().ifPresent(line -> {
            graphics.setColor(line.color());
            graphics.setStroke(new BasicStroke((float) line.widthPx()));
            graphics.draw(dot);
        });
        graphics.dispose();
        return trimmed(picture, ((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), side);
    }

    private static Stamp trimmed(BufferedImage picture, int[] argb, int side) {
        int[] first = new int[side];
        int[] end = new int[side];
        for (int row = 0; row < side; row++) {
            first[row] = side;
            for (int n = 0; n < side; n++) {
                if (argb[row * side + n] != 0) {
                    first[row] = Math.min(first[row], n);
                    end[row] = n + 1;
                }
            }
        }
        return new Stamp(picture, argb, side, first, end);
    }

    /** How many pixels lie before the one that it is laid at. */
    int middle() {
        return side / 2;
    }
}
