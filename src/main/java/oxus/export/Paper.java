package oxus.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sheets that printers take, by their sides in millimetres. */
public enum Paper {
    A4(210, 297),
    A3(297, 420),
    LETTER(215.9, 279.4);

    private static final double MM_PER_INCH = 25.4;

    private final double shortMm;
    private final double longMm;

    Paper(double shortMm, double longMm) {
        this.shortMm = shortMm;
        this.longMm = longMm;
    }

    /** The paper called so, such as {@code a4}. */
    public static Optional<Paper> named(String name) {
        return Arrays.stream(values()).filter(p -> p.word().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The name in requests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public PageSize landscape(double dpi) {
        return new PageSize(pixels(longMm, dpi), pixels(shortMm, dpi), dpi);
    }

    public PageSize portrait(double dpi) {
        return new PageSize(pixels(shortMm, dpi), pixels(longMm, dpi), dpi);
    }

    private static int pixels(double mm, double dpi) {
        return (int) Math.round(mm / MM_PER_INCH * dpi);
    }
}
