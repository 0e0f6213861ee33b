package oxus.projection;

/**
 * Lambert conformal conic with two standard parallels.
 *
 * <p>Formulas: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS Professional Paper 1395 (1987), pages 107–109,
 * equations 14-15, 15-1 to 15-11, and 7-9 for the way back.
 */
public final class LambertConformalConic implements Projection {

    /** Nearer to the poles the plane has no room: the southern one lies infinitely far away. */
    private static final double FARTHEST_LAT_DEG = 89.5;

    private final String title;
    private final double e;
    private final double lon0;
    private final double n;
    private final double radius;
    private final double rho0;

    /**
     * On the WGS 84 ellipsoid.
     *
     * @param lon0Deg central meridian
     * @param lat0Deg latitude of origin, where y is 0 on the central meridian
     * @param lat1Deg southern standard parallel
     * @param lat2Deg northern standard parallel, neither the same nor the negative of the southern
     */
    public LambertConformalConic(double lon0Deg, double lat0Deg, double lat1Deg, double lat2Deg) {
        this(Spheroid.WGS_84, lon0Deg, lat0Deg, lat1Deg, lat2Deg);
    }

    LambertConformalConic(Spheroid spheroid, double lon0Deg, double lat0Deg, double lat1Deg, double lat2Deg) {
        e = Math.sqrt(spheroid.e2());
        title = "Lambert conformal conic, standard parallels " + Spheroid.degrees(lat1Deg) + " and " + Spheroid.degrees(lat2Deg);
        lon0 = Math.toRadians(lon0Deg);
        double m1 = spheroid.parallelRadius(Math.toRadians(lat1Deg));
        double m2 = spheroid.parallelRadius(Math.toRadians(lat2Deg));
        double t1 = t(Math.toRadians(lat1Deg));
        double t2 = t(Math.toRadians(lat2Deg));
        n = Math.log(m1 / m2) / Math.log(t1 / t2);
        radius = spheroid.semiMajorM() * m1 / (n * Math.pow(t1, n));
        rho0 = rho(lat0Deg);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void forward(double[] lonLat) {
        for (int i = 0; i + 1 < lonLat.length; i += 2) {
            double rho = rho(lonLat[i + 1]);
            double theta = n * (Math.toRadians(lonLat[i]) - lon0);
            lonLat[i] = rho * Math.sin(theta);
            lonLat[i + 1] = rho0 - rho * Math.cos(theta);
        }
    }

    @Override
    public void inverse(double[] xy) {
        for (int i = 0; i + 1 < xy.length; i += 2) {
            double x = xy[i];
            double y = rho0 - xy[i + 1];
            double rho = Math.copySign(Math.hypot(x, y), n);
            double theta = Math.atan2(Math.copySign(1, n) * x, Math.copySign(1, n) * y);
            xy[i] = Math.toDegrees(lon0 + theta / n);
            xy[i + 1] = Math.toDegrees(latitude(Math.pow(rho / radius, 1 / n)));
        }
    }

    private double rho(double latDeg) {
        double lat = Math.max(-FARTHEST_LAT_DEG, Math.min(FARTHEST_LAT_DEG, latDeg));
        return radius * Math.pow(t(Math.toRadians(lat)), n);
    }

    /** Snyder 15-9. */
    private double t(double phi) {
        double sin = e * Math.sin(phi);
        return Math.tan(Math.PI / 4 - phi / 2) / Math.pow((1 - sin) / (1 + sin), e / 2);
    }

    /** Snyder 7-9, by iteration; six rounds bring it below a millimetre. */
    private double latitude(double t) {
        double phi = Math.PI / 2 - 2 * Math.atan(t);
        for (int round = 0; round < 6; round++) {
            double sin = e * Math.sin(phi);
            phi = Math.PI / 2 - 2 * Math.atan(t * Math.pow((1 - sin) / (1 + sin), e / 2));
        }
        return phi;
    }
}
