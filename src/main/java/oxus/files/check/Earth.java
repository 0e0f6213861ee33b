package oxus.files.check;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Distances on the earth taken as a sphere: to half a percent, which is enough for catching mistakes. */
final class Earth {

    private static final double RADIUS_KM = 6371.0;
    private static final double KM_PER_DEGREE = Math.toRadians(RADIUS_KM);

    private Earth() {
    }

    /** Along the great circle. */
    static double distanceKm(double lonA, double latA, double lonB, double latB) {
        double sinLat = Math.sin(Math.toRadians(latB - latA) / 2);
        double sinLon = Math.sin(Math.toRadians(lonB - lonA) / 2);
        double h = sinLat * sinLat + Math.cos(Math.toRadians(latA)) * Math.cos(Math.toRadians(latB)) * sinLon * sinLon;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** From a point to the nearest edge of a shape; true to a few percent for the some hundred kilometres around. */
    static double distanceToEdgeKm(double lonDeg, double latDeg, Geometry shape) {
        double nearest = Double.POSITIVE_INFINITY;
        if (shape instanceof GeometryCollection parts) {
            for (int i = 0; i < parts.getNumGeometries(); i++) {
                nearest = Math.min(nearest, distanceToEdgeKm(lonDeg, latDeg, parts.getGeometryN(i)));
            }
        } else if (shape instanceof Polygon polygon) {
            nearest = distanceToLineKm(lonDeg, latDeg, polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                nearest = Math.min(nearest, distanceToLineKm(lonDeg, latDeg, polygon.getInteriorRingN(i)));
            }
        }
        return nearest;
    }

    private static double distanceToLineKm(double lonDeg, double latDeg, LineString line) {
        // A plane laid on the earth at the point.
        double kmPerLonDegree = KM_PER_DEGREE * Math.cos(Math.toRadians(latDeg));
        CoordinateSequence points = line.getCoordinateSequence();
        double nearest = Double.POSITIVE_INFINITY;
        Coordinate a = new Coordinate();
        Coordinate b = new Coordinate();
        Coordinate origin = new Coordinate(0, 0);
        for (int i = 0; i < points.size(); i++) {
            b.setX((points.getX(i) - lonDeg) * kmPerLonDegree);
            b.setY((points.getY(i) - latDeg) * KM_PER_DEGREE);
            if (i > 0) {
                nearest = Math.min(nearest, Distance.pointToSegment(origin, a, b));
            }
            a.setCoordinate(b);
        }
        return nearest;
    }
}
