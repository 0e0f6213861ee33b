package oxus.projection;

/**
 * An ellipsoid of revolution.
 *
 * @param semiMajorM its longer half axis, in metres
 * @param e2         the square of its eccentricity
 */
record Spheroid(double semiMajorM, double e2) {

    static final Spheroid WGS_84 = flattened(6378137.0, 1 / 298.257223563);

    static Spheroid flattened(double semiMajorM, double flattening) {
        return new Spheroid(semiMajorM, flattening * (2 - flattening));
    }

    /** Snyder 14-15: the radius of a parallel, in semi-major axes. */
    double parallelRadius(double phi) {
        double sin = Math.sin(phi);
        return Math.cos(phi) / Math.sqrt(1 - e2 * sin * sin);
    }

    /** A latitude as it stands in a projection's name. */
    static String degrees(double lat) {
        String number = lat == Math.rint(lat) ? Long.toString(Math.round(Math.abs(lat))) : Double.toString(Math.abs(lat));
        return number + "°" + (lat < 0 ? "S" : "N");
    }
}
