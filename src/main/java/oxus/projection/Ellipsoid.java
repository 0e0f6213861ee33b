package oxus.projection;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * Shortest ways on the WGS 84 ellipsoid, by GeographicLib: true to some nanometres (Karney, Algorithms for geodesics, Journal
 * of Geodesy 87, 2013).
 */
public final class Ellipsoid {

    private Ellipsoid() {
    }

    /** Metres along the surface between two points in degrees. */
    public static double distanceM(double lon1, double lat1, double lon2, double lat2) {
        return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12;
    }

    /**
     * The shortest way between two points, cut into pieces of equal length.
     *
     * @return pairs of longitude and latitude in degrees, one pair more than there are pieces
     */
    public static double[] way(double lon1, double lat1, double lon2, double lat2, int pieces) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(lat1, lon1, lat2, lon2);
        double[] way = new double[2 * (pieces + 1)];
        for (int i = 0; i <= pieces; i++) {
            GeodesicData at = line.Position(line.Distance() * i / pieces, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
            way[2 * i] = at.lon2;
            way[2 * i + 1] = at.lat2;
        }
        return way;
    }
}
