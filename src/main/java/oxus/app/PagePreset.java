package oxus.app;

import oxus.export.PageSize;
import oxus.scene.MapRequest;

/** The pages that the export dialog offers. */
enum PagePreset {
    /** The very page that the window shows. */
    WINDOW(Unit.PIXELS, 0, 0),
    SLIDE(Unit.PIXELS, 1920, 1080),
    SLIDE_4_3(Unit.PIXELS, 1440, 1080),
    CARD(Unit.PIXELS, 1200, 630),
    A4(Unit.MILLIMETRES, 297, 210),
    A3(Unit.MILLIMETRES, 420, 297),
    LETTER(Unit.MILLIMETRES, 279.4, 215.9),
    /** A column of a journal, and two. */
    COLUMN(Unit.MILLIMETRES, 85, 85),
    COLUMNS(Unit.MILLIMETRES, 180, 120),
    /** Of whatever size is typed. */
    FREE(Unit.MILLIMETRES, 160, 120);

    /** In what a page is measured. */
    enum Unit { PIXELS, MILLIMETRES }

    /** Which side of a page is the longer. */
    enum Turn { ACROSS, UPRIGHT }

    private static final double PAPER_DPI = 300;
    private static final double MM_PER_INCH = 25.4;

    private final Unit unit;
    private final double width;
    private final double height;

    PagePreset(Unit unit, double width, double height) {
        this.unit = unit;
        this.width = width;
        this.height = height;
    }

    Unit unit() {
        return unit;
    }

    /** Width across, in its unit. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How many dots make an inch where nobody chooses. */
    double dpi() {
        return unit == Unit.PIXELS ? PageSize.SCREEN_DPI : PAPER_DPI;
    }

    /** Whether it can be turned. */
    boolean turns() {
        return this != WINDOW && this != FREE;
    }

    /**
     * A page of a size in a unit.
     *
     * @throws IllegalArgumentException when no picture can be of that size; the message says how large they are
     */
    static MapRequest.Page of(double width, double height, Unit unit, double dpi) {
        PageSize size = unit == Unit.PIXELS ? new PageSize(whole(width), whole(height), dpi)
                : new PageSize(whole(width / MM_PER_INCH * dpi), whole(height / MM_PER_INCH * dpi), dpi);
        return new MapRequest.Page(size.logicalWidthPx(), size.logicalHeightPx(), size.scale());
    }

    /** A length on paper, in millimetres. */
    static double millimetres(int px, double dpi) {
        return px / dpi * MM_PER_INCH;
    }

    private static int whole(double px) {
        return (int) Math.round(Math.min(Integer.MAX_VALUE, px));
    }
}
