package oxus.projection;

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
}
