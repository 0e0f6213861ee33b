package oxus.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

import oxus.projection.Projection;

/**
 * A geometry in metres of the projection, from which paths of any coarseness are cut.
 *
 * <p>Thinning snaps every vertex to a grid finer than a pixel and drops those that fall together. The snap depends on
 * nothing but the vertex, so two neighbours keep one shared line at every scale: no gap, no sliver. What lies on the straight
 * way between two vertices is then no longer needed. JTS's CoverageSimplifier gives the same promise with fewer vertices, but
 * has to see all countries at once and takes over twenty times as long, a quarter of a second warm, for which every start and
 * every zoom would wait; that the grid keeps it as well, {@code ThinnedCoverageTest} proves edge by edge.
 */
final class ProjectedShape {

    /** Cells of the thinning grid per pixel: a vertex moves by at most a quarter of a pixel. */
    private static final double CELLS_PER_PX = 2;

    private final List<double[]> parts;
    private final boolean closed;
    private final Rectangle2D bounds;
    private final AtomicReference<Thinned> latest = new AtomicReference<>();

    private ProjectedShape(List<double[]> parts, boolean closed) {
        this.parts = parts;
        this.closed = closed;
        this.bounds = boundsOf(parts);
    }

    static ProjectedShape of(Geometry degrees, Projection projection) {
        List<double[]> parts = new ArrayList<>();
        boolean closed = false;
        for (int i = 0; i < degrees.getNumGeometries(); i++) {
            if (degrees.getGeometryN(i) instanceof Polygon polygon) {
                closed = true;
                parts.add(flat(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    parts.add(flat(polygon.getInteriorRingN(hole)));
                }
            } else if (degrees.getGeometryN(i) instanceof LineString line) {
                parts.add(flat(line));
            }
        }
        parts.removeIf(part -> part.length == 0);
        parts.forEach(projection::forward);
        return new ProjectedShape(parts, closed);
    }

    Rectangle2D bounds() {
        return bounds;
    }

    /** The path for a scale; the scale is stepped by halves of an octave, so that zooming does not thin at every notch. */
    Outline thinned(double metresPerPx) {
        int step = (int) Math.floor(2 * Math.log(metresPerPx) / Math.log(2));
        Thinned kept = latest.get();
        if (kept == null || kept.step != step) {
            kept = new Thinned(step, cut(Math.pow(2, step / 2.0) / CELLS_PER_PX));
            latest.set(kept);
        }
        return kept.outline;
    }

    private Outline cut(double cellM) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] part : parts) {
            trace(part, cellM, path);
            if (closed) {
                path.closePath();
            }
        }
        path.trimToSize();
        return new Outline(path, bounds);
    }

    /** Lays the vertices on the grid; those that fall together, or on the straight way from one to the next, go. */
    private static void trace(double[] part, double cellM, Path2D.Double path) {
        long lastX = Math.round(part[0] / cellM);
        long lastY = Math.round(part[1] / cellM);
        long stepX = 0;
        long stepY = 0;
        path.moveTo(lastX * cellM, lastY * cellM);
        for (int i = 2; i < part.length; i += 2) {
            long x = Math.round(part[i] / cellM);
            long y = Math.round(part[i + 1] / cellM);
            long nextX = x - lastX;
            long nextY = y - lastY;
            if (nextX == 0 && nextY == 0) {
                continue;
            }
            boolean turns = stepX * nextY != stepY * nextX || stepX * nextX + stepY * nextY < 0;
            if (turns) {
                path.lineTo(lastX * cellM, lastY * cellM);
            }
            stepX = turns ? nextX : stepX + nextX;
            stepY = turns ? nextY : stepY + nextY;
            lastX = x;
            lastY = y;
        }
        if (stepX != 0 || stepY != 0) {
            path.lineTo(lastX * cellM, lastY * cellM);
        }
    }

    private static double[] flat(LineString line) {
        CoordinateSequence points = line.getCoordinateSequence();
        double[] flat = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = points.getX(i);
            flat[2 * i + 1] = points.getY(i);
        }
        return flat;
    }

    private static Rectangle2D boundsOf(List<double[]> parts) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (double[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                minX = Math.min(minX, part[i]);
                maxX = Math.max(maxX, part[i]);
                minY = Math.min(minY, part[i + 1]);
                maxY = Math.max(maxY, part[i + 1]);
            }
        }
        // A north-south line has no width, and a rectangle without width meets nothing.
        return parts.isEmpty() ? new Rectangle2D.Double()
                : new Rectangle2D.Double(minX, minY, Math.max(1, maxX - minX), Math.max(1, maxY - minY));
    }

    private record Thinned(int step, Outline outline) {
    }
}
