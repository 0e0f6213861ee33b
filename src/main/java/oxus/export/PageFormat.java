package oxus.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Pages that are often asked for, by their sides in millimetres. */
public enum PageFormat {
    A4(210, 297, Use.PAPER),
    A3(297, 420, Use.PAPER),
    LETTER(215.9, 279.4, Use.PAPER),
    /** The slide that presentation programs begin with: 1920 x 1080 pixels, as they show it. */
    SLIDE_16X9(190.5, 190.5 * 16 / 9, Use.SLIDE),
    SLIDE_4X3(190.5, 254, Use.SLIDE),
    /** One column of a journal. */
    COLUMN(85, 230, Use.COLUMN),
    /** The whole width of a journal's page. */
    DOUBLE_COLUMN(180, 240, Use.COLUMN),
    /** What stands beside a link: 1200 x 630 pixels. */
    SOCIAL_CARD(630 * PageFormat.MM_PER_INCH / 96, 1200 * PageFormat.MM_PER_INCH / 96, Use.CARD);

    public static final double MM_PER_INCH = 25.4;

    /** What a page is for. */
    private enum Use {
        PAPER(300), COLUMN(300), SLIDE(144), CARD(96);

        private final double dpi;

        Use(double dpi) {
            this.dpi = dpi;
        }
    }

    private final double shortMm;
    private final double longMm;
    private final Use use;

    PageFormat(double shortMm, double longMm, Use use) {
        this.shortMm = shortMm;
        this.longMm = longMm;
        this.use = use;
    }

    /** The format called so, such as {@code a4}. */
    public static Optional<PageFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The name in requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Dots per inch that suit what it is for. */
    public double usualDpi() {
        return use.dpi;
    }

    /** Whether a page is only as high as its map and furniture need, and its sides say how high it may be at most. */
    public boolean followsMap() {
        return use == Use.COLUMN;
    }

    /** The way that screens and maps of Central Asia lie; a column always stands. */
    public PageSize landscape(double dpi) {
        return followsMap() ? portrait(dpi) : of(longMm, shortMm, dpi);
    }

    public PageSize portrait(double dpi) {
        return of(shortMm, longMm, dpi);
    }

    /** A page of any sides. */
    public static PageSize of(double widthMm, double heightMm, double dpi) {
        return new PageSize(pixels(widthMm, dpi), pixels(heightMm, dpi), dpi);
    }

    /** A number too large for an int is as wrong as the largest int. */
    private static int pixels(double mm, double dpi) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(mm / MM_PER_INCH * dpi));
    }
}
