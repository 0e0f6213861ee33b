package oxus.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import oxus.paint.LabelPlacer.PlacedLabel.Letter;
import oxus.style.BundledFonts;
import oxus.style.TextStyle;

/** Words laid letter by letter along a way over the page. */
final class CurvedWords {

    /** From the tip of a capital to the foot of a p, and how much of that is below the line; parts of the size. */
    private static final double LETTER_EM = 0.96;
    private static final double DESCENT_EM = 0.22;

    private final BundledFonts fonts;

    CurvedWords(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /** Letters and the boxes that they take, in logical pixels of the page. */
    record Laid(List<Letter> letters, List<Rectangle2D> boxes, Rectangle2D box) {
    }

    /**
     * Lays words in the middle of a way.
     *
     * @param way   points of the page in the direction of reading
     * @param gapPx how far the baseline stands above the way
     */
    Laid lay(String words, TextStyle style, List<Point2D> way, double gapPx) {
        double[] run = run(way);
        double at = (run[run.length - 1] - widthPx(words, style)) / 2;
        double cap = fonts.capHeightPx(style);
        List<Letter> letters = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        Rectangle2D whole = null;
        for (int i = 0; i < words.length(); i++) {
            String letter = words.substring(i, i + 1);
            double advance = fonts.widthPx(letter, style);
            Point2D from = at(way, run, at);
            Point2D to = at(way, run, at + advance);
            double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
            double upX = Math.sin(angle);
            double upY = -Math.cos(angle);
            if (!letter.isBlank()) {
                letters.add(new Letter(letter, from.getX() + upX * gapPx, from.getY() + upY * gapPx, angle));
            }
            double half = Math.max(advance, LETTER_EM * style.sizePx()) / 2;
            double middle = gapPx + cap / 2 - DESCENT_EM * style.sizePx() / 2;
            double x = (from.getX() + to.getX()) / 2 + upX * middle;
            double y = (from.getY() + to.getY()) / 2 + upY * middle;
            Rectangle2D box = new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
            boxes.add(box);
            whole = whole == null ? (Rectangle2D) box.clone() : whole.createUnion(box);
            at += advance;
        }
        return new Laid(List.copyOf(letters), boxes, whole);
    }

    private double widthPx(String words, TextStyle style) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += fonts.widthPx(words.substring(i, i + 1), style);
        }
        return width;
    }

    private static double[] run(List<Point2D> way) {
        double[] run = new double[way.size()];
        for (int i = 1; i < run.length; i++) {
            run[i] = run[i - 1] + way.get(i).distance(way.get(i - 1));
        }
        return run;
    }

    /** The point so far along a way; beyond its ends straight on. */
    private static Point2D at(List<Point2D> way, double[] run, double along) {
        int i = 1;
        while (i < run.length - 1 && run[i] < along) {
            i++;
        }
        double t = (along - run[i - 1]) / Math.max(1e-9, run[i] - run[i - 1]);
        Point2D a = way.get(i - 1);
        Point2D b = way.get(i);
        return new Point2D.Double(a.getX() + t * (b.getX() - a.getX()), a.getY() + t * (b.getY() - a.getY()));
    }
}
