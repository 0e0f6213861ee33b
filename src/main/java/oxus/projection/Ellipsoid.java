package oxus.projection;

/** Distances on the WGS 84 ellipsoid. */
public final class Ellipsoid {

    private static final double SEMI_MAJOR_M = 6378137.0;
    private static final double FLATTENING = 1 / 298.257223563;

    private Ellipsoid() {
    }

    /**
     * Metres along the surface between two points in degrees, by Lambert's formula for long lines: within about 10 m for
     * points that are not almost opposite each other. Two equal points are 0 apart.
     */
    public static double distanceM(double lon1, double lat1, double lon2, double lat2) {
        double reduced1 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(lat1)));
        double reduced2 = Math.atan((1 - FLATTENING) * Math.tan(Math.toRadians(lat2)));
        double half = haversine(reduced2 - reduced1)
                + Math.cos(reduced1) * Math.cos(reduced2) * haversine(Math.toRadians(lon2 - lon1));
        double sigma = 2 * Math.asin(Math.min(1, Math.sqrt(half)));
        if (sigma == 0) {
            return 0;
        }
        double p = (reduced1 + reduced2) / 2;
        double q = (reduced2 - reduced1) / 2;
        double x = (sigma - Math.sin(sigma)) * square(Math.sin(p) * Math.cos(q) / Math.cos(sigma / 2));
        double y = (sigma + Math.sin(sigma)) * square(Math.cos(p) * Math.sin(q) / Math.sin(sigma / 2));
        return SEMI_MAJOR_M * (sigma - FLATTENING / 2 * (x + y));
    }

    private static double haversine(double angle) {
        return square(Math.sin(angle / 2));
    }

    private static double square(double x) {
        return x * x;
    }
}
