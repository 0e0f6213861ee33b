package oxus.model;

/**
 * A measured number with its unit; a range where the source gives a range.
 *
 * @param low  lower bound; equals {@code high} when one number is given
 * @param unit such as {@code km}, {@code persons}, {@code bcm/yr}, {@code USD billion}
 */
public record Quantity(double low, double high, String unit) {

    public Quantity {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    public double middle() {
        return (low + high) / 2;
    }
}
