package oxus.style;

import java.awt.Color;
import java.util.List;

/**
 * How a line is drawn. Lengths are logical pixels: 1/96 inch on paper.
 *
 * @param dashPx lengths of strokes and gaps in turn; empty for a solid line
 * @param cap    how ends and dashes end
 */
public record Line(Color color, double widthPx, List<Double> dashPx, Cap cap) {

    /** The end of a stroke. */
    public enum Cap { ROUND, BUTT }

    public static Line solid(Color color, double widthPx) {
        return new Line(color, widthPx, List.of(), Cap.ROUND);
    }

    public static Line dashed(Color color, double widthPx, Double... dashPx) {
        return new Line(color, widthPx, List.of(dashPx), Cap.BUTT);
    }
}
