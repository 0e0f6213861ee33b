package oxus.projection;

/**
 * The length of the shortest way between two points of the WGS 84 ellipsoid, for judging distances in tests: within a
 * millimetre by another way than the atlas' own.
 *
 * <p>T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with application of nested equations",
 * Survey Review 23 (1975), 88–93.
 */
public final class Geodesic {

    private static final double A = 6378137.0;
    private static final double F = 1 / 298.257223563;
    private static final double B = A * (1 - F);

    private Geodesic() {
    }

    /** Metres between two points in degrees that are not almost opposite each other. */
    public static double lengthM(double lon1, double lat1, double lon2, double lat2) {
        double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(lat1)));
        double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(lat2)));
        double l = Math.toRadians(lon2 - lon1);
        double lambda = l;
        for (int round = 0; round < 200; round++) {
            double x = Math.cos(u2) * Math.sin(lambda);
            double y = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            double sinSigma = Math.hypot(x, y);
            if (sinSigma == 0) {
                return 0;
            }
            double cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            double sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            double cos2Alpha = 1 - sinAlpha * sinAlpha;
            double cos2m = cos2Alpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
            double c = F / 16 * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
            double next = l + (1 - c) * F * sinAlpha
                    * (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m * cos2m - 1)));
            if (Math.abs(next - lambda) < 1e-13) {
                double p = cos2Alpha * (A * A - B * B) / (B * B);
                double bigA = 1 + p / 16384 * (4096 + p * (-768 + p * (320 - 175 * p)));
                double bigB = p / 1024 * (256 + p * (-128 + p * (74 - 47 * p)));
                double delta = bigB * sinSigma * (cos2m + bigB / 4 * (cosSigma * (2 * cos2m * cos2m - 1)
                        - bigB / 6 * cos2m * (4 * sinSigma * sinSigma - 3) * (4 * cos2m * cos2m - 3)));
                return B * bigA * (sigma - delta);
            }
            lambda = next;
        }
        throw new ArithmeticException("almost opposite points: " + lon1 + " " + lat1 + ", " + lon2 + " " + lat2);
    }
}
