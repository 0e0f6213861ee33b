package oxus.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what lies under the pointer, by the very marks that were drawn. */
public final class HitTest {

    /** How near to a line or a symbol's rim the pointer must be, in logical pixels. */
    private static final double REACH_PX = 5;

    private HitTest() {
    }

    /** What lies under a page point: the topmost mark that has a subject, or nothing. */
    public static Optional<Subject> at(MapScene scene, double xPx, double yPx) {
        return all(scene, xPx, yPx).stream().findFirst();
    }

    /** All subjects under a page point, the topmost first, each once. */
    public static List<Subject> all(MapScene scene, double xPx, double yPx) {
        List<Subject> found = new ArrayList<>();
        Point2D page = new Point2D.Double(xPx, yPx);
        Optional<Point2D> map = inverse(scene.toPage(), page);
        double mapPerPx = 1 / scene.toPage().getScaleX();
        for (int l = scene.layers().size() - 1; l >= 0; l--) {
            List<Mark> marks = scene.layers().get(l).marks();
            for (int m = marks.size() - 1; m >= 0; m--) {
                Mark mark = marks.get(m);
                if (mark instanceof Mark.Crowd crowd) {
                    Optional<Point2D> point = crowd.space() == Space.MAP ? map : Optional.of(page);
                    point.ifPresent(at -> among(crowd, at, crowd.space() == Space.MAP ? mapPerPx : 1, found));
                    continue;
                }
                if (mark.subject().isEmpty() || found.contains(mark.subject().get())) {
                    continue;
                }
                boolean onMap = mark.space() == Space.MAP;
                Optional<Point2D> point = onMap ? map : Optional.of(page);
                if (point.isPresent() && covers(mark, point.get(), onMap ? mapPerPx : 1)) {
                    found.add(mark.subject().get());
                }
            }
        }
        return found;
    }

    private static void among(Mark.Crowd crowd, Point2D at, double unitsPerPx, List<Subject> found) {
        double reach = reach(crowd.dotPx()) * unitsPerPx;
        double thick = crowd.style().line().map(line -> line.widthPx() / 2).orElse(0.0);
        double near = Math.max(REACH_PX, thick) * unitsPerPx;
        for (int m = crowd.members().size() - 1; m >= 0; m--) {
            Mark.Member member = crowd.members().get(m);
            boolean hit = member instanceof Mark.Dot dot ? at.distanceSq(dot.x(), dot.y()) <= reach * reach
                    : crowd.style().fill().isPresent() ? inside(((Mark.Piece) member).shape(), at)
                    : along(((Mark.Piece) member).shape(), at, near);
            if (hit && !found.contains(member.about())) {
                found.add(member.about());
            }
        }
    }

    private static double reach(double symbolPx) {
        return symbolPx / 2 + 2;
    }

    private static boolean inside(Outline shape, Point2D at) {
        return shape.bounds().contains(at) && shape.path().contains(at);
    }

    private static boolean along(Outline shape, Point2D at, double reach) {
        Rectangle2D bounds = shape.bounds();
        return at.getX() > bounds.getMinX() - reach && at.getX() < bounds.getMaxX() + reach
                && at.getY() > bounds.getMinY() - reach && at.getY() < bounds.getMaxY() + reach
                && distance(shape.path(), at) <= reach;
    }

    private static boolean covers(Mark mark, Point2D at, double unitsPerPx) {
        if (mark instanceof Mark.Area area) {
            return inside(area.shape(), at);
        }
        if (mark instanceof Mark.Stroke stroke) {
            double width = stroke.style().line().map(line -> line.widthPx() / 2).orElse(0.0);
            return along(stroke.shape(), at, Math.max(REACH_PX, width) * unitsPerPx);
        }
        if (mark instanceof Mark.Symbol symbol) {
            return at.distance(symbol.x(), symbol.y()) <= reach(symbol.sizePx()) * unitsPerPx;
        }
        return false;
    }

    private static double distance(Path2D path, Point2D at) {
        double nearest = Double.POSITIVE_INFINITY;
        double[] c = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator it = path.getPathIterator(new AffineTransform(), 0.5); !it.isDone(); it.next()) {
            if (it.currentSegment(c) == PathIterator.SEG_LINETO) {
                nearest = Math.min(nearest,
                        java.awt.geom.Line2D.ptSegDist(lastX, lastY, c[0], c[1], at.getX(), at.getY()));
            }
            lastX = c[0];
            lastY = c[1];
        }
        return nearest;
    }

    private static Optional<Point2D> inverse(AffineTransform toPage, Point2D page) {
        try {
            return Optional.of(toPage.inverseTransform(page, null));
        } catch (NoninvertibleTransformException flat) {
            return Optional.empty();
        }
    }
}
