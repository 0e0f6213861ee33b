package oxus.layers;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import oxus.model.Route;
import oxus.model.Waypoint;
import oxus.scene.Outline;
import oxus.scene.Sheet;

/**
 * The course of a route over a map: its waypoints joined in order, in map space.
 *
 * @param points at least two
 */
record Course(List<Point2D> points) {

    static Course of(Route route, Sheet sheet) {
        return new Course(route.waypoints().stream().map(Waypoint::position).map(sheet::at).toList());
    }

    /** The same course, {@code metres} to the left as one travels it; lines of one bundle run side by side so. */
    Course beside(double metres) {
        if (metres == 0) {
            return this;
        }
        List<Point2D> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point2D before = points.get(Math.max(0, i - 1));
            Point2D at = points.get(i);
            Point2D after = points.get(Math.min(points.size() - 1, i + 1));
            double[] in = normal(before, at);
            double[] out = normal(at, after);
            double x = in[0] + out[0];
            double y = in[1] + out[1];
            double length = Math.hypot(x, y);
            if (length < 1e-9) {
                moved.add(at);
                continue;
            }
            x /= length;
            y /= length;
            // Keeps the distance to both legs; a sharp bend is cut short so that it does not shoot out.
            double[] leg = i == 0 ? out : in;
            double stretch = Math.min(1.6, 1 / Math.max(0.3, x * leg[0] + y * leg[1]));
            moved.add(new Point2D.Double(at.getX() + x * metres * stretch, at.getY() + y * metres * stretch));
        }
        return new Course(moved);
    }

    Outline outline() {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.subList(1, points.size()).forEach(p -> path.lineTo(p.getX(), p.getY()));
        return Outline.of(path);
    }

    /** Whether any leg lies, at least in part, on this ground. */
    boolean meets(Rectangle2D ground) {
        for (int i = 1; i < points.size(); i++) {
            if (ground.intersectsLine(points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(),
                    points.get(i).getY())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A point of the course and which way it goes on from there.
     *
     * @param radians counterclockwise from east
     */
    record Heading(Point2D at, double radians) {
    }

    /** Points along the course, {@code spacing} metres apart, the first at half of it. */
    List<Point2D> beads(double spacing) {
        return headings(spacing / 2, spacing).stream().map(Heading::at).toList();
    }

    /** Points along the course, {@code spacing} metres apart, the first after {@code first} metres. */
    List<Heading> headings(double first, double spacing) {
        List<Heading> headings = new ArrayList<>();
        double next = first;
        double run = 0;
        for (int i = 1; i < points.size(); i++) {
            Point2D a = points.get(i - 1);
            Point2D b = points.get(i);
            double leg = a.distance(b);
            while (leg > 0 && next <= run + leg) {
                double t = (next - run) / leg;
                headings.add(new Heading(new Point2D.Double(a.getX() + t * (b.getX() - a.getX()),
                        a.getY() + t * (b.getY() - a.getY())), Math.atan2(b.getY() - a.getY(), b.getX() - a.getX())));
                next += spacing;
            }
            run += leg;
        }
        return headings;
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    private static double[] normal(Point2D a, Point2D b) {
        double x = b.getX() - a.getX();
        double y = b.getY() - a.getY();
        double length = Math.hypot(x, y);
        return length < 1e-9 ? new double[] {0, 0} : new double[] {-y / length, x / length};
    }
}
