package oxus.app;

import java.util.Optional;

import oxus.export.PageFormat;
import oxus.export.PageSize;
import oxus.scene.MapRequest;

/** The pages that the export dialog offers. */
enum PagePreset {
    /** The very page that the window shows. */
    WINDOW,
    SLIDE(PageFormat.SLIDE_16X9),
    SLIDE_4_3(PageFormat.SLIDE_4X3),
    A4(PageFormat.A4),
    A3(PageFormat.A3),
    LETTER(PageFormat.LETTER),
    COLUMN(PageFormat.COLUMN),
    DOUBLE_COLUMN(PageFormat.DOUBLE_COLUMN),
    CARD(PageFormat.SOCIAL_CARD),
    /** Of whatever size is typed. */
    FREE;

    /** In what a page is measured. */
    enum Unit { PIXELS, MILLIMETRES }

    /** Which side of a page is the longer. */
    enum Turn { ACROSS, UPRIGHT }

    private final Optional<PageFormat> format;

    PagePreset() {
        format = Optional.empty();
    }

    PagePreset(PageFormat format) {
        this.format = Optional.of(format);
    }

    /** The format that it is a page of; none for the window's own page and those of any size. */
    Optional<PageFormat> format() {
        return format;
    }

    /** Whether it can be turned. */
    boolean turns() {
        return format.filter(page -> !page.followsMap()).isPresent();
    }

    /** Whether it is only as high as its map needs. */
    boolean followsMap() {
        return format.filter(PageFormat::followsMap).isPresent();
    }

    /**
     * A page of any size in a unit.
     *
     * @throws IllegalArgumentException when no picture can be of that size; the message says how large they are
     */
    static PageSize of(double width, double height, Unit unit, double dpi) {
        return unit == Unit.PIXELS ? new PageSize(whole(width), whole(height), dpi) : PageFormat.of(width, height, dpi);
    }

    /** A page as requests have it. */
    static MapRequest.Page page(PageSize size) {
        return new MapRequest.Page(size.logicalWidthPx(), size.logicalHeightPx(), size.scale());
    }

    /** A length on paper, in millimetres. */
    static double millimetres(int px, double dpi) {
        return px / dpi * PageFormat.MM_PER_INCH;
    }

    private static int whole(double px) {
        return (int) Math.round(Math.min(Integer.MAX_VALUE, px));
    }
}
