package oxus.export;

import oxus.companion.Series;

/**
 * What a file of several maps holds.
 *
 * @param series which maps
 * @param each   in which format
 */
public record Bundle(Series series, Format each) {

    public Bundle {
        if (each == Format.ZIP) {
            throw new IllegalArgumentException("a series is of maps, not of series");
        }
    }

    /** What is chosen where nobody chooses. */
    public static Bundle usual() {
        return new Bundle(Series.YEARS, Format.PNG);
    }
}
