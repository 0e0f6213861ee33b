package oxus.style;

/**
 * How large a theme sets its words and draws its symbols. A theme for a screen on a desk sets them in the same size on every
 * page; one for the wall of a room goes by the page's height, for what counts there is the part of the picture.
 *
 * @param usualPageHeightPx up to this height of the page all is in its usual size, above it grows with the page
 * @param leastLabelPart    no label on the map is smaller than this part of the page's height
 */
public record TypeSize(double usualPageHeightPx, double leastLabelPart) {

    /** The same on every page. */
    public static final TypeSize USUAL = new TypeSize(Double.POSITIVE_INFINITY, 0);

    /** How much larger than usual words and symbols are on a page of this height. */
    public double scale(double pageHeightPx) {
        return Math.max(1, pageHeightPx / usualPageHeightPx);
    }

    /** The least size of a label in logical pixels. */
    public double leastLabelPx(double pageHeightPx) {
        return leastLabelPart * pageHeightPx;
    }
}
