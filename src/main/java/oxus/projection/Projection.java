package oxus.projection;

import org.locationtech.jts.geom.Envelope;

/** A way to lay the globe flat. Degrees on one side, metres on a plane on the other; x grows east, y grows north. */
public interface Projection {

    /** The name as printed on maps, such as {@code Albers equal-area conic, 38.5°N and 52°N}. */
    String name();

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
