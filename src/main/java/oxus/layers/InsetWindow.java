package oxus.layers;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;

import oxus.projection.Projection;
import oxus.scene.Outline;

/**
 * A small map within the page: what lies in its box is cut out of the ground and laid on the page, in logical pixels.
 *
 * @param box       where it stands on the page
 * @param plane     how its ground is laid flat
 * @param ground    what it shows, metres of the plane; of the box's shape
 * @param finestPx  points nearer to each other than this are one
 */
record InsetWindow(Rectangle2D box, Projection plane, Rectangle2D ground, double finestPx) {

    /** The window that shows some places, as wide as is asked for and as high as they need. */
    static InsetWindow around(double[] lonLat, Projection plane, Point2D corner, double widthPx) {
        Rectangle2D ground = ground(lonLat, plane);
        return new InsetWindow(new Rectangle2D.Double(corner.getX(), corner.getY(), widthPx, heightPx(ground, widthPx)),
                plane, ground, 0.4);
    }

    static double heightPx(double[] lonLat, Projection plane, double widthPx) {
        return heightPx(ground(lonLat, plane), widthPx);
    }

    private static double heightPx(Rectangle2D ground, double widthPx) {
        return widthPx * ground.getHeight() / ground.getWidth();
    }

    /** The box around some places, in metres of a plane. */
    static Rectangle2D ground(double[] lonLat, Projection plane) {
        double[] xy = lonLat.clone();
        plane.forward(xy);
        Rectangle2D ground = new Rectangle2D.Double(xy[0], xy[1], 0, 0);
        for (int i = 2; i < xy.length; i += 2) {
            ground.add(xy[i], xy[i + 1]);
        }
        return ground;
    }

    double metresPerPx() {
        return ground.getWidth() / box.getWidth();
    }

    /** A place on the page; it may lie outside the box. */
    Point2D at(double lonDeg, double latDeg) {
        double[] xy = {lonDeg, latDeg};
        plane.forward(xy);
        return onPage(xy[0], xy[1]);
    }

    /** The part of an area that lies in the box. */
    Optional<Outline> area(Geometry degrees) {
        RingClipper clipper = new RingClipper(new Envelope(ground.getMinX(), ground.getMaxX(), ground.getMinY(), ground.getMaxY()));
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int n = 0; n < degrees.getNumGeometries(); n++) {
            if (degrees.getGeometryN(n) instanceof Polygon polygon) {
                trace(clipper.clip(projected(polygon.getExteriorRing())), path);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    trace(clipper.clip(projected(polygon.getInteriorRingN(hole))), path);
                }
            }
        }
        return path.getCurrentPoint() == null ? Optional.empty() : Optional.of(Outline.of(path));
    }

    /** The parts of a line that lie in the box. */
    Optional<Outline> line(Geometry degrees) {
        Path2D path = new Path2D.Double();
        for (int n = 0; n < degrees.getNumGeometries(); n++) {
            if (degrees.getGeometryN(n) instanceof LineString line) {
                Coordinate[] points = projected(line);
                for (int i = 1; i < points.length; i++) {
                    piece(points[i - 1], points[i], path);
                }
            }
        }
        return path.getCurrentPoint() == null ? Optional.empty() : Optional.of(Outline.of(path));
    }

    private Coordinate[] projected(LineString line) {
        Coordinate[] points = line.getCoordinates();
        double[] xy = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            xy[2 * i] = points[i].x;
            xy[2 * i + 1] = points[i].y;
        }
        plane.forward(xy);
        Coordinate[] projected = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            projected[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return projected;
    }

    /** Islands that are points on the page are left out. */
    private void trace(Coordinate[] ring, Path2D path) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < ring.length - 1; i++) {
            Point2D next = onPage(ring[i].x, ring[i].y);
            if (points.isEmpty() || next.distance(points.get(points.size() - 1)) >= finestPx) {
                points.add(next);
            }
        }
        if (points.size() < 3) {
            return;
        }
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.getX(), point.getY()));
        path.closePath();
    }

    /** What of a piece lies in the box, by Liang and Barsky's parameters. */
    private void piece(Coordinate from, Coordinate to, Path2D path) {
        double[] p = {from.x - to.x, to.x - from.x, from.y - to.y, to.y - from.y};
        double[] q = {from.x - ground.getMinX(), ground.getMaxX() - from.x, from.y - ground.getMinY(), ground.getMaxY() - from.y};
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (p[side] == 0 && q[side] < 0) {
                return;
            }
            double t = q[side] / p[side];
            if (p[side] < 0) {
                enters = Math.max(enters, t);
            } else if (p[side] > 0) {
                leaves = Math.min(leaves, t);
            }
        }
        if (enters >= leaves) {
            return;
        }
        Point2D start = onPage(from.x + enters * (to.x - from.x), from.y + enters * (to.y - from.y));
        Point2D end = onPage(from.x + leaves * (to.x - from.x), from.y + leaves * (to.y - from.y));
        if (path.getCurrentPoint() == null || path.getCurrentPoint().distance(start) > finestPx) {
            path.moveTo(start.getX(), start.getY());
        }
        if (path.getCurrentPoint().distance(end) >= finestPx || leaves < 1) {
            path.lineTo(end.getX(), end.getY());
        }
    }

    private Point2D onPage(double x, double y) {
        return new Point2D.Double(box.getX() + (x - ground.getX()) / metresPerPx(), box.getMaxY() - (y - ground.getY()) / metresPerPx());
    }
}
