package oxus.layers;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.style.TextStyle;

/**
 * Where along a line its name can be written: smooth stretches of the line, each as long as the words. They depend on the
 * line and the scale alone, not on the page, so that a name stays where it is while the map moves.
 */
final class Stretches {

    private static final double STEP_PX = 4;
    /** Between the middles of two names of one line. */
    private static final double APART_PX = 620;
    private static final int MOST_WAYS = 5;

    /** A bend between letters, in radians, that still reads well. */
    private static final double SHARPEST = 0.4;
    private static final double LEAST_STRAIGHTNESS = 0.82;

    private Stretches() {
    }

    /**
     * The ways for a line's names: one list for each of its sections, the best way first.
     *
     * @param id of the line, for keeping what was found
     */
    static List<List<List<Point2D>>> of(Outline line, String id, String words, TextStyle style, Sheet sheet) {
        double metresPerPx = sheet.request().viewpoint().metresPerPx();
        return sheet.shapes().kept(List.of("stretches", id, line.bounds(), words, style.sizePx(), metresPerPx),
                () -> find(line, sheet.fonts().widthPx(words, style) * 1.06 + 4, style.sizePx(), metresPerPx));
    }

    private static List<List<List<Point2D>>> find(Outline line, double lengthPx, double typePx, double metresPerPx) {
        List<List<List<Point2D>>> sections = new ArrayList<>();
        for (List<Point2D> part : parts(line)) {
            List<Point2D> course = smooth(even(part, STEP_PX * metresPerPx), (int) Math.round(typePx * 1.1 / STEP_PX));
            int count = (int) Math.ceil(lengthPx / STEP_PX) + 1;
            int stride = (int) Math.max(1, Math.round(typePx * 0.6 / STEP_PX));
            int each = (int) (APART_PX / STEP_PX);
            for (int from = 0; from + count <= course.size(); from += each) {
                List<Way> ways = new ArrayList<>();
                // Only around the middle of the section: so the names of two sections are never near each other.
                int last = Math.min(from + each, course.size() - count + 1);
                for (int start = course.size() < each ? from : from + each / 5; start < last - (last == from + each ? each / 5 : 0);
                        start += 3) {
                    Way way = new Way(course.subList(start, start + count), stride);
                    if (way.isReadable()) {
                        ways.add(way);
                    }
                }
                ways.sort(Comparator.comparingDouble(Way::cost));
                List<List<Point2D>> best = apart(ways, lengthPx / 3 * metresPerPx);
                if (!best.isEmpty()) {
                    sections.add(best);
                }
            }
        }
        return List.copyOf(sections);
    }

    private static List<List<Point2D>> apart(List<Way> ways, double metres) {
        List<List<Point2D>> chosen = new ArrayList<>();
        for (Way way : ways) {
            List<Point2D> read = way.asRead();
            Point2D middle = read.get(read.size() / 2);
            if (chosen.size() < MOST_WAYS
                    && chosen.stream().allMatch(other -> other.get(other.size() / 2).distance(middle) > metres)) {
                chosen.add(read);
            }
        }
        return List.copyOf(chosen);
    }

    /** A stretch that may do. */
    private static final class Way {

        private final List<Point2D> points;
        private final double sharpest;
        private final double turning;

        Way(List<Point2D> points, int stride) {
            this.points = points;
            double most = 0;
            double all = 0;
            for (int i = stride; i + stride < points.size(); i += stride) {
                double turn = Math.abs(turn(points.get(i - stride), points.get(i), points.get(i + stride)));
                most = Math.max(most, turn);
                all += turn;
            }
            this.sharpest = most;
            this.turning = all;
        }

        boolean isReadable() {
            double chord = first().distance(last());
            double length = 0;
            for (int i = 1; i < points.size(); i++) {
                length += points.get(i).distance(points.get(i - 1));
            }
            return sharpest < SHARPEST && chord > LEAST_STRAIGHTNESS * length;
        }

        /** Bends and steepness. */
        double cost() {
            double steep = Math.abs(last().getY() - first().getY()) / Math.max(1e-9, first().distance(last()));
            return turning + 2 * sharpest + 1.2 * steep * steep;
        }

        List<Point2D> asRead() {
            List<Point2D> read = new ArrayList<>(points);
            if (last().getX() < first().getX()) {
                Collections.reverse(read);
            }
            return List.copyOf(read);
        }

        private Point2D first() {
            return points.get(0);
        }

        private Point2D last() {
            return points.get(points.size() - 1);
        }

        private static double turn(Point2D a, Point2D b, Point2D c) {
            double one = Math.atan2(b.getY() - a.getY(), b.getX() - a.getX());
            double other = Math.atan2(c.getY() - b.getY(), c.getX() - b.getX());
            return Math.IEEEremainder(other - one, 2 * Math.PI);
        }
    }

    private static List<List<Point2D>> parts(Outline line) {
        List<List<Point2D>> parts = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = line.path().getPathIterator(null, 1); !path.isDone(); path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_MOVETO) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(new Point2D.Double(at[0], at[1]));
        }
        return parts;
    }

    /** Points at even distances along a line. */
    private static List<Point2D> even(List<Point2D> line, double step) {
        List<Point2D> even = new ArrayList<>(List.of(line.get(0)));
        double left = step;
        for (int i = 1; i < line.size(); i++) {
            Point2D a = line.get(i - 1);
            Point2D b = line.get(i);
            double leg = a.distance(b);
            double at = left;
            for (; at <= leg; at += step) {
                even.add(new Point2D.Double(a.getX() + (b.getX() - a.getX()) * at / leg,
                        a.getY() + (b.getY() - a.getY()) * at / leg));
            }
            left = at - leg;
        }
        return even;
    }

    /** Each point in the middle of those so many before and after it. */
    private static List<Point2D> smooth(List<Point2D> line, int reach) {
        List<Point2D> smooth = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            int near = Math.min(reach, Math.min(i, line.size() - 1 - i));
            double x = 0;
            double y = 0;
            for (int k = i - near; k <= i + near; k++) {
                x += line.get(k).getX();
                y += line.get(k).getY();
            }
            smooth.add(new Point2D.Double(x / (2 * near + 1), y / (2 * near + 1)));
        }
        return smooth;
    }
}
