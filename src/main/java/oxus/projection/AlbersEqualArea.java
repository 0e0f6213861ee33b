package oxus.projection;

/**
 * Albers equal-area conic on the WGS 84 ellipsoid.
 *
 * <p>Formulas: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS Professional Paper 1395 (1987), pages 101–102,
 * equations 3-12, 3-16, 14-1 to 14-21. They are written out here because a look-up in a CRS authority costs more than a
 * second in a cold program; a test holds them against GeoTools.
 */
public final class AlbersEqualArea implements Projection {

    private static final double SEMI_MAJOR_M = Spheroid.WGS_84.semiMajorM();
    private static final double E2 = Spheroid.WGS_84.e2();
    private static final double E = Math.sqrt(E2);

    private static final double Q_POLE = q(1);

    private final String title;
    private final double lon0;
    private final double n;
    private final double c;
    private final double rho0;

    /**
     * @param lon0Deg central meridian
     * @param lat0Deg latitude of origin, where y is 0 on the central meridian
     * @param lat1Deg southern standard parallel
     * @param lat2Deg northern standard parallel, not the negative of the southern
     */
    public AlbersEqualArea(double lon0Deg, double lat0Deg, double lat1Deg, double lat2Deg) {
        title = "Albers equal-area conic, standard parallels " + Spheroid.degrees(lat1Deg) + " and " + Spheroid.degrees(lat2Deg);
        lon0 = Math.toRadians(lon0Deg);
        double m1 = Spheroid.WGS_84.parallelRadius(Math.toRadians(lat1Deg));
        double m2 = Spheroid.WGS_84.parallelRadius(Math.toRadians(lat2Deg));
        double q1 = q(Math.sin(Math.toRadians(lat1Deg)));
        double q2 = q(Math.sin(Math.toRadians(lat2Deg)));
        n = (m1 * m1 - m2 * m2) / (q2 - q1);
        c = m1 * m1 + n * q1;
        rho0 = rho(q(Math.sin(Math.toRadians(lat0Deg))));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void forward(double[] lonLat) {
        for (int i = 0; i + 1 < lonLat.length; i += 2) {
            double rho = rho(q(Math.sin(Math.toRadians(lonLat[i + 1]))));
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
            double scaled = rho * n / SEMI_MAJOR_M;
            xy[i] = Math.toDegrees(lon0 + theta / n);
            xy[i + 1] = Math.toDegrees(latitude((c - scaled * scaled) / n));
        }
    }

    private double rho(double q) {
        return SEMI_MAJOR_M * Math.sqrt(Math.max(0, c - n * q)) / n;
    }

    /** Snyder 3-16, by iteration; six rounds bring it below a millimetre between the polar circles. */
    private static double latitude(double q) {
        // Beyond the poles no place lies: the plane is larger than the globe.
        if (Math.abs(q) >= Q_POLE) {
            return Math.copySign(Math.PI / 2, q);
        }
        double phi = Math.asin(Math.max(-1, Math.min(1, q / 2)));
        for (int round = 0; round < 6 && Math.abs(phi) < Math.PI / 2; round++) {
            double sin = Math.sin(phi);
            double es = 1 - E2 * sin * sin;
            phi += es * es / (2 * Math.cos(phi)) * (q / (1 - E2) - sin / es - atanh(E * sin) / E);
        }
        return Math.max(-Math.PI / 2, Math.min(Math.PI / 2, phi));
    }

    private static double q(double sin) {
        return (1 - E2) * (sin / (1 - E2 * sin * sin) + atanh(E * sin) / E);
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }
}
