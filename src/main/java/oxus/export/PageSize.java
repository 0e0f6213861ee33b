package oxus.export;

/**
 * The size of a picture: its pixels, and how many of them make an inch. From the pixels comes how much there is to see,
 * from the inch how large words, lines and symbols are.
 */
public record PageSize(int widthPx, int heightPx, double dpi) {

    /** A logical pixel is 1/96 inch. */
    public static final double SCREEN_DPI = 96;

    public static final int SHORTEST_SIDE_PX = 64;
    public static final int LONGEST_SIDE_PX = 20_000;
    public static final long MOST_PIXELS = 150_000_000;
    public static final double COARSEST_DPI = 48;
    public static final double FINEST_DPI = 1200;

    public PageSize {
        if (!(dpi >= COARSEST_DPI && dpi <= FINEST_DPI)) {
            throw new IllegalArgumentException(String.format("a picture has %.0f to %.0f dots per inch, not %s",
                    COARSEST_DPI, FINEST_DPI, plain(dpi)));
        }
        if (widthPx < SHORTEST_SIDE_PX || heightPx < SHORTEST_SIDE_PX
                || widthPx > LONGEST_SIDE_PX || heightPx > LONGEST_SIDE_PX) {
            throw new IllegalArgumentException(String.format("a picture is %d to %d pixels wide and high, not %d x %d",
                    SHORTEST_SIDE_PX, LONGEST_SIDE_PX, widthPx, heightPx));
        }
        if ((long) widthPx * heightPx > MOST_PIXELS) {
            throw new IllegalArgumentException(String.format("a picture has at most %d million pixels, not %d x %d",
                    MOST_PIXELS / 1_000_000, widthPx, heightPx));
        }
    }

    /** A picture for a screen. */
    public static PageSize screen(int widthPx, int heightPx) {
        return new PageSize(widthPx, heightPx, SCREEN_DPI);
    }

    /** Device pixels per logical pixel. */
    public double scale() {
        return dpi / SCREEN_DPI;
    }

    public double logicalWidthPx() {
        return widthPx / scale();
    }

    public double logicalHeightPx() {
        return heightPx / scale();
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                : Double.toString(number);
    }
}
