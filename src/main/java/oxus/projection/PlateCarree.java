package oxus.projection;

/**
 * Degrees laid out as squares: equidistant cylindrical with the equator as its standard parallel, on a sphere of the
 * ellipsoid's semi-major axis.
 *
 * <p>Formulas: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS Professional Paper 1395 (1987), page 91,
 * equations 12-1, 12-2, 12-5 and 12-6.
 */
public final class PlateCarree implements Projection {

    private static final double RADIUS_M = Spheroid.WGS_84.semiMajorM();

    @Override
    public String title() {
        return "Plate carrée";
    }

    @Override
    public void forward(double[] lonLat) {
        for (int i = 0; i < lonLat.length; i++) {
            lonLat[i] = RADIUS_M * Math.toRadians(lonLat[i]);
        }
    }

    @Override
    public void inverse(double[] xy) {
        for (int i = 0; i < xy.length; i++) {
            double degrees = Math.toDegrees(xy[i] / RADIUS_M);
            xy[i] = i % 2 == 0 ? degrees : Math.max(-90, Math.min(90, degrees));
        }
    }
}
