package oxus.projection;

/** The projections that the atlas offers. */
public final class Projections {

    private Projections() {
    }

    /**
     * Albers fitted to the five republics (46–88°E, 35–56°N): standard parallels one sixth of the height inside the
     * northern and southern edge (Snyder 1987, page 99), central meridian through the middle.
     */
    public static Projection region() {
        return new AlbersEqualArea(67, 45.5, 38.5, 52);
    }
}
