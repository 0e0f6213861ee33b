package oxus.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Cuts paths down to what can be seen: a map's ground goes far beyond its page, and a file need not carry that. */
final class Cut {

    /** How far a straight piece may lie from the curve that it stands for, in the path's own unit. */
    private static final double FLATNESS = 0.05;

    private Cut() {
    }

    /** The part of an area inside a box; rings are cut one by one (Sutherland and Hodgman 1974). */
    static Path2D area(Path2D path, Rectangle2D box) {
        Path2D cut = new Path2D.Double(path.getWindingRule());
        for (List<double[]> ring : parts(path)) {
            List<double[]> inside = ring;
            for (Side side : Side.values()) {
                inside = side.keep(inside, box);
            }
            if (inside.size() > 2) {
                lay(inside, cut);
                cut.closePath();
            }
        }
        return cut;
    }

    /** The pieces of a line that touch a box; a piece is kept whole. */
    static Path2D line(Path2D path, Rectangle2D box) {
        Path2D cut = new Path2D.Double(path.getWindingRule());
        for (List<double[]> part : parts(path)) {
            List<double[]> run = new ArrayList<>();
            for (int i = 1; i < part.size(); i++) {
                double[] from = part.get(i - 1);
                double[] to = part.get(i);
                if (box.intersectsLine(from[0], from[1], to[0], to[1])) {
                    if (run.isEmpty()) {
                        run.add(from);
                    }
                    run.add(to);
                } else if (!run.isEmpty()) {
                    lay(run, cut);
                    run = new ArrayList<>();
                }
            }
            if (!run.isEmpty()) {
                lay(run, cut);
            }
        }
        return cut;
    }

    private static void lay(List<double[]> points, Path2D path) {
        path.moveTo(points.get(0)[0], points.get(0)[1]);
        points.stream().skip(1).forEach(at -> path.lineTo(at[0], at[1]));
    }

    private static List<List<double[]>> parts(Path2D path) {
        List<List<double[]>> parts = new ArrayList<>();
        List<double[]> part = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null, FLATNESS); !it.isDone(); it.next()) {
            int segment = it.currentSegment(c);
            if (segment == PathIterator.SEG_MOVETO) {
                part = new ArrayList<>();
                parts.add(part);
                part.add(new double[] {c[0], c[1]});
            } else {
                part.add(segment == PathIterator.SEG_CLOSE ? part.get(0) : new double[] {c[0], c[1]});
            }
        }
        return parts;
    }

    /** A side of the box. */
    private enum Side {
        LEFT, RIGHT, TOP, BOTTOM;

        List<double[]> keep(List<double[]> ring, Rectangle2D box) {
            List<double[]> kept = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                double[] from = ring.get((i + ring.size() - 1) % ring.size());
                double[] to = ring.get(i);
                double before = inside(from, box);
                double now = inside(to, box);
                if (before < 0 != now < 0) {
                    double part = before / (before - now);
                    kept.add(new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
                }
                if (now >= 0) {
                    kept.add(to);
                }
            }
            return kept;
        }

        /** How far a point lies inside this side; negative outside. */
        private double inside(double[] at, Rectangle2D box) {
            return switch (this) {
                case LEFT -> at[0] - box.getMinX();
                case RIGHT -> box.getMaxX() - at[0];
                case TOP -> at[1] - box.getMinY();
                case BOTTOM -> box.getMaxY() - at[1];
            };
        }
    }
}
