package oxus.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths and paths in the words of SVG, as short as they can be: a hundredth of a logical pixel is finer than any print. */
public final class SvgNumbers {

    private static final int PLACES = 2;

    private SvgNumbers() {
    }

    /** The path in the words of SVG, in steps from point to point, which are shorter than places. */
    public static String course(Path2D path) {
        Course course = new Course();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> course.begin(c);
                case PathIterator.SEG_LINETO -> course.line(c);
                case PathIterator.SEG_QUADTO -> course.step('q', c, 2);
                case PathIterator.SEG_CUBICTO -> course.step('c', c, 3);
                default -> course.close();
            }
        }
        return course.text.toString();
    }

    /** A path that is being written: what is said before need not be said again, and a sign or a point parts numbers. */
    private static final class Course {

        private final StringBuilder text = new StringBuilder();
        private long[] at = new long[2];
        private long[] start = at;
        private char understood;
        private boolean broken;
        private boolean drawn;

        void begin(double[] c) {
            // The first step is one from the corner of the page. What follows it unsaid are lines, in steps too.
            text.append('m');
            numbers(c, 1);
            start = at.clone();
            understood = 'l';
            drawn = false;
        }

        /** A line; one straight across or down needs one number only. */
        void line(double[] c) {
            long x = Math.round(c[0] * 100);
            long y = Math.round(c[1] * 100);
            boolean stays = x == at[0] && y == at[1];
            if (stays && drawn) {
                return;
            }
            if (stays || x != at[0] && y != at[1]) {
                step('l', c, 1);
                return;
            }
            char word = y == at[1] ? 'h' : 'v';
            if (word != understood) {
                text.append(word);
                understood = word;
            }
            drawn = true;
            number(hundredths(x - at[0] + y - at[1]));
            at[0] = x;
            at[1] = y;
        }

        void step(char word, double[] c, int points) {
            if (word != understood) {
                text.append(word);
                understood = word;
            }
            drawn = true;
            numbers(c, points);
        }

        void close() {
            text.append('z');
            understood = 'z';
            at = start.clone();
        }

        private void numbers(double[] c, int points) {
            long fromX = at[0];
            long fromY = at[1];
            for (int i = 0; i < points; i++) {
                at[0] = Math.round(c[2 * i] * 100);
                at[1] = Math.round(c[2 * i + 1] * 100);
                number(hundredths(at[0] - fromX));
                number(hundredths(at[1] - fromY));
            }
        }

        private void number(String next) {
            boolean first = Character.isLetter(text.charAt(text.length() - 1));
            boolean parted = next.startsWith("-") || broken && next.startsWith(".");
            text.append(first || parted ? "" : " ").append(next);
            broken = next.indexOf('.') >= 0;
        }
    }

    private static String hundredths(long number) {
        if (number % 100 == 0) {
            return Long.toString(number / 100);
        }
        return text(number / 100.0);
    }

    /** A length, to a hundredth; what can be left out is. */
    public static String text(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        String text = rounded.toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }
}
