package oxus.projection;

import org.locationtech.jts.geom.Envelope;

/** A way to lay the globe flat. Degrees on one side, metres on a plane on the other; x grows east, y grows north. */
public interface Projection {

    /** Half the length of the line on which scales are measured. */
    double NEARBY_DEG = 0.01;

    /** The name as printed on maps, such as {@code Albers equal-area conic, 38.5°N and 52°N}. */
    String title();

    /**
     * Projects in place.
     *
     * @param lonLat pairs of longitude and latitude in degrees, turned into pairs of x and y in metres
     */
    void forward(double[] lonLat);

    /**
     * The way back, in place.
     *
     * @param xy pairs of x and y in metres, turned into pairs of longitude and latitude in degrees
     */
    void inverse(double[] xy);

    /**
     * How many metres of the plane a metre on the ground is at a place: the mean of all directions.
     *
     * @param latDeg not at a pole
     */
    default double scaleAt(double lonDeg, double latDeg) {
        return Math.sqrt(eastward(lonDeg, latDeg) * northward(lonDeg, latDeg));
    }

    /** The same along the parallel. */
    default double eastward(double lonDeg, double latDeg) {
        return stretch(lonDeg - NEARBY_DEG, latDeg, lonDeg + NEARBY_DEG, latDeg);
    }

    /** The same along the meridian. */
    default double northward(double lonDeg, double latDeg) {
        return stretch(lonDeg, latDeg - NEARBY_DEG, lonDeg, latDeg + NEARBY_DEG);
    }

    private double stretch(double lon1, double lat1, double lon2, double lat2) {
        double[] ends = {lon1, lat1, lon2, lat2};
        forward(ends);
        return Math.hypot(ends[2] - ends[0], ends[3] - ends[1]) / Ellipsoid.distanceM(lon1, lat1, lon2, lat2);
    }

    /**
     * A box of degrees that holds everything in a box of the plane, and a little more. Found along the rim, so the box must
     * not hold a pole; one wider or higher than the region's share of the globe gets the whole globe.
     *
     * @param metres box of the plane
     */
    default Envelope degreesAround(Envelope metres) {
        if (Math.max(metres.getWidth(), metres.getHeight()) > 8e6) {
            return new Envelope(-180, 180, -90, 90);
        }
        int steps = 32;
        double[] rim = new double[8 * (steps + 1)];
        int next = 0;
        for (int i = 0; i <= steps; i++) {
            double x = metres.getMinX() + metres.getWidth() * i / steps;
            double y = metres.getMinY() + metres.getHeight() * i / steps;
            for (double at : new double[] {x, metres.getMinY(), x, metres.getMaxY(), metres.getMinX(), y, metres.getMaxX(), y}) {
                rim[next++] = at;
            }
        }
        inverse(rim);
        Envelope degrees = new Envelope();
        for (int i = 0; i < rim.length; i += 2) {
            degrees.expandToInclude(rim[i], rim[i + 1]);
        }
        degrees.expandBy(0.5);
        return degrees;
    }
}
