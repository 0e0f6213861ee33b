package oxus.projection;

/**
 * The Mercator of web maps: the ellipsoid's latitudes on a sphere of its semi-major axis (EPSG:3857).
 *
 * <p>Formulas of the sphere: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS Professional Paper 1395 (1987),
 * page 41, equations 7-1 and 7-2, and page 44, 7-4 and 7-5.
 */
public final class WebMercator implements Projection {

    private static final double RADIUS_M = Spheroid.WGS_84.semiMajorM();

    /** Where web maps end: there the world is square. */
    private static final double FARTHEST_LAT_DEG = 85.05112877980659;

    @Override
    public String title() {
        return "Web Mercator";
    }

    @Override
    public void forward(double[] lonLat) {
        for (int i = 0; i + 1 < lonLat.length; i += 2) {
            double lat = Math.max(-FARTHEST_LAT_DEG, Math.min(FARTHEST_LAT_DEG, lonLat[i + 1]));
            lonLat[i] = RADIUS_M * Math.toRadians(lonLat[i]);
            lonLat[i + 1] = RADIUS_M * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2));
        }
    }

    @Override
    public void inverse(double[] xy) {
        for (int i = 0; i + 1 < xy.length; i += 2) {
            xy[i] = Math.toDegrees(xy[i] / RADIUS_M);
            xy[i + 1] = 90 - 2 * Math.toDegrees(Math.atan(Math.exp(-xy[i + 1] / RADIUS_M)));
        }
    }
}
