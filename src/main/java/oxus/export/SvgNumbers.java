package oxus.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths and paths in the words of SVG, as short as they can be: a hundredth of a logical pixel is finer than any print. */
final class SvgNumbers {

    private static final int PLACES = 2;

    private SvgNumbers() {
    }

    /** The path in the words of SVG, in steps from point to point, which are shorter than places. */
    static String course(Path2D path) {
        StringBuilder course = new StringBuilder();
        double[] c = new double[6];
        long[] at = new long[2];
        long[] start = new long[2];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    step('m', c, 1, at, course);
                    start = at.clone();
                }
                case PathIterator.SEG_LINETO -> step('l', c, 1, at, course);
                case PathIterator.SEG_QUADTO -> step('q', c, 2, at, course);
                case PathIterator.SEG_CUBICTO -> step('c', c, 3, at, course);
                default -> {
                    course.append('z');
                    at = start.clone();
                }
            }
        }
        // The first step is one from the corner of the page.
        return course.isEmpty() ? "" : 'M' + course.substring(1);
    }

    private static void step(char word, double[] c, int points, long[] at, StringBuilder course) {
        course.append(word);
        long fromX = at[0];
        long fromY = at[1];
        for (int i = 0; i < points; i++) {
            at[0] = Math.round(c[2 * i] * 100);
            at[1] = Math.round(c[2 * i + 1] * 100);
            String x = hundredths(at[0] - fromX);
            String y = hundredths(at[1] - fromY);
            course.append(i > 0 && !x.startsWith("-") ? " " : "").append(x).append(y.startsWith("-") ? "" : " ").append(y);
        }
    }

    private static String hundredths(long number) {
        if (number % 100 == 0) {
            return Long.toString(number / 100);
        }
        return text(number / 100.0);
    }

    /** A length, to a hundredth; what can be left out is. */
    static String text(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        String text = rounded.toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }
}
