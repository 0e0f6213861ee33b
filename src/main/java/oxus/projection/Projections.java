package oxus.projection;

import java.util.Arrays;
import java.util.Optional;

/**
 * The projections that the atlas offers. The conic ones are fitted to the five republics (46–88°E, 35–56°N): standard
 * parallels one sixth of the height inside the northern and southern edge (Snyder 1987, page 99), central meridian through
 * the middle.
 */
public enum Projections implements Projection {
    /** True areas: what shares and sums are compared on. */
    ALBERS("albers", new AlbersEqualArea(67, 45.5, 38.5, 52)),
    /** True angles, with little stretching: the shape of a border as it is. */
    LAMBERT("lambert", new LambertConformalConic(67, 45.5, 38.5, 52)),
    /** As web maps are, to lay beside one. */
    MERCATOR("mercator", new WebMercator()),
    /** As raw degrees are often drawn. */
    PLATE_CARREE("plate-carree", new PlateCarree());

    private final String word;
    private final Projection formulas;

    Projections(String word, Projection formulas) {
        this.word = word;
        this.formulas = formulas;
    }

    /** The projection that the atlas opens with. */
    public static Projections region() {
        return ALBERS;
    }

    /** The word used in files and on the command line. */
    public String word() {
        return word;
    }

    public static Optional<Projections> ofWord(String word) {
        return Arrays.stream(values()).filter(projection -> projection.word.equals(word)).findFirst();
    }

    @Override
    public String title() {
        return formulas.title();
    }

    @Override
    public void forward(double[] lonLat) {
        formulas.forward(lonLat);
    }

    @Override
    public void inverse(double[] xy) {
        formulas.inverse(xy);
    }
}
