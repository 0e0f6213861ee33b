package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.scene.Comparison;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.Sheet;
import oxus.scene.Strips;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.TextStyle;
import oxus.time.Filter;
import oxus.time.Lens;

/** What the map is of: place, time and theme. The moment stands large: it is read first from the back row. */
final class Title implements Layer {

    static final String PLACE = "Central Asia between Russia and China";
    private static final double WIDEST_PART = 0.4;
    private static final double DATE_PX = 34;
    private static final double PLACE_PX = 18;
    private static final double PLACE_STEP_PX = 22;
    private static final double THEME_PX = 12;
    private static final double THEME_STEP_PX = 15.5;

    /** Beside a date that leaves less than this the place would be broken into many rows. */
    private static final double LEAST_BESIDE_PX = 230;

    /** Parts of the page's height that each of date, place and theme takes: usually, and at most. */
    private static final double USUAL_PART = 0.16;
    private static final double HIGHEST_PART = 0.24;

    @Override
    public String id() {
        return "title";
    }

    @Override
    public String title() {
        return "Title and date";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public boolean inEachPane() {
        return true;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return page(sheet).marks();
    }

    @Override
    public DrawnLayer drawn(Sheet sheet, double opacity) {
        return page(sheet).drawn(this, opacity);
    }

    private static Page page(Sheet sheet) {
        return sheet.isFrame() && !sheet.isOverlay() ? head(sheet) : sheet.isPane() ? date(sheet)
                : Stacking.of(sheet.request()) ? across(sheet) : panel(sheet);
    }

    @Override
    public Strips strips(Sheet page) {
        return new Strips(head(page).marks().stream().filter(Mark.Area.class::isInstance)
                .mapToDouble(strip -> ((Mark.Area) strip).shape().bounds().getMaxY()).max().orElse(0), 0);
    }

    /** Across the page above several maps: what they are of. */
    private static Page head(Sheet sheet) {
        Page page = new Page(sheet);
        double margin = Margins.of(sheet);
        double width = sheet.request().widthPx() - 2 * margin;
        TextStyle placeStyle = page.text(PLACE_PX).bold();
        TextStyle themeStyle = page.quiet(THEME_PX);
        Setting places = set(page, Piece.TITLE, PLACE, placeStyle, PLACE_STEP_PX / PLACE_PX, width);
        double left = places.rows().isEmpty() ? margin : margin + places.widthPx(page) + page.sized(14);
        Setting themes = set(page, Piece.SUBTITLE, theme(sheet), themeStyle, THEME_STEP_PX / THEME_PX, width);
        if (places.rows().isEmpty() && themes.rows().isEmpty()) {
            return page;
        }
        boolean oneRow = places.rows().size() <= 1 && themes.rows().size() <= 1
                && left + themes.widthPx(page) <= sheet.request().widthPx() - margin;
        double under = Math.max(0, places.heightPx() - page.sized(PLACE_STEP_PX)) - (places.rows().isEmpty() ? page.sized(24) : 0);
        double height = oneRow ? page.sized(34) : page.sized(36) + under + themes.heightPx();
        page.box(0, 0, sheet.request().widthPx(), height, FeatureStyle.filled(page.ink(Ink.PANEL)));
        rows(page, places, margin, page.sized(23.5));
        rows(page, themes, oneRow ? left : margin, oneRow ? page.sized(23.5) : page.sized(44) + under);
        return page;
    }

    /** In the corner of one map among several: when. */
    private static Page date(Sheet sheet) {
        Page page = new Page(sheet);
        if (sheet.request().has(Piece.DATE)) {
            TextStyle date = page.text(28).bold();
            String when = when(sheet);
            double margin = Margins.of(sheet);
            page.panel(margin, margin, page.width(when, date) + page.sized(20), page.sized(40));
            page.words(margin + page.sized(10), margin + page.sized(30), when, date);
        }
        return page;
    }

    /**
     * At the bar between two maps over one another: when each is of, where its side has room for that. The panel of the title
     * is not written over.
     */
    private static void besideBar(Sheet sheet, Comparison.Swipe swipe, Rectangle2D panel, Page page) {
        TextStyle date = page.text(28).bold();
        MapRequest request = sheet.request();
        List<Rectangle2D> sides = swipe.sides(request.widthPx(), request.heightPx(), request.scale());
        List<String> dates = sheet.maps().stream().map(Title::when).toList();
        double gap = page.sized(8);
        double leftWidth = page.width(dates.get(0), date) + page.sized(20);
        boolean clear = sides.get(0).getMaxX() - gap - leftWidth > panel.getMaxX() + gap;
        double top = clear ? panel.getMinY() : panel.getMaxY() + gap;
        for (int side = 0; side < sides.size(); side++) {
            double width = page.width(dates.get(side), date) + page.sized(20);
            if (width + gap <= sides.get(side).getWidth()) {
                double left = side == 0 ? sides.get(side).getMaxX() - gap - width : sides.get(side).getMinX() + gap;
                page.panel(left, top, width, page.sized(40));
                page.words(left + page.sized(10), top + page.sized(30), dates.get(side), date);
            }
        }
    }

    private static String when(Sheet map) {
        return map.snapshot().moment().text();
    }

    private static Page panel(Sheet sheet) {
        Page page = new Page(sheet);
        double pad = page.sized(12);
        double margin = Margins.of(sheet);
        double widest = sheet.request().widthPx() - 2 * margin;
        TextStyle placeStyle = page.text(PLACE_PX).bold();
        Setting date = date(page, sheet, widest - 2 * pad);
        double dateWidth = date.rows().isEmpty() ? 0 : date.widthPx(page) + pad;
        double most = Math.min(widest - 2 * pad - dateWidth,
                Math.max(page.width(PLACE, placeStyle), sheet.request().widthPx() * WIDEST_PART));
        boolean below = most < page.sized(LEAST_BESIDE_PX);
        Block text = Block.of(page, sheet, below ? widest - 2 * pad : most);
        if (date.rows().isEmpty() && text.isEmpty()) {
            return page;
        }
        double width = 2 * pad + (below ? Math.max(date.widthPx(page), text.widthPx(page))
                : dateWidth + (text.isEmpty() ? -pad : text.widthPx(page)));
        double dateHeight = date.rows().isEmpty() ? 0 : page.sized(34) * date.part(page.text(DATE_PX));
        double height = 2 * pad + (below ? dateHeight + text.heightPx(page) : Math.max(dateHeight, text.heightPx(page)));
        page.panel(margin, margin, width, height);
        rows(page, date, margin + pad, margin + pad + page.sized(30) * date.part(page.text(DATE_PX)));
        text.rows(page, margin + pad + (below ? 0 : dateWidth), margin + pad + (below ? dateHeight : 0));
        if (sheet.isOverlay() && sheet.request().comparison() instanceof Comparison.Swipe swipe) {
            besideBar(sheet, swipe, new Rectangle2D.Double(margin, margin, width, height), page);
        }
        return page;
    }

    /** Across an upright or narrow page above its map: the date beside place and theme, or above them. */
    private static Page across(Sheet sheet) {
        Page page = new Page(sheet);
        double margin = Margins.of(sheet);
        double pad = page.sized(8);
        double widest = sheet.request().widthPx() - 2 * margin;
        Setting date = date(page, sheet, widest);
        double dateWidth = date.rows().isEmpty() ? 0 : date.widthPx(page) + page.sized(14);
        boolean beside = widest - dateWidth >= page.sized(LEAST_BESIDE_PX);
        Block text = Block.of(page, sheet, beside ? widest - dateWidth : widest);
        if (date.rows().isEmpty() && text.isEmpty()) {
            return page;
        }
        double part = date.part(page.text(DATE_PX));
        double dateHeight = date.rows().isEmpty() ? 0 : page.sized(34) * part;
        double height = 2 * pad + (beside ? Math.max(dateHeight, text.heightPx(page)) : dateHeight + text.heightPx(page));
        page.box(0, 0, sheet.request().widthPx(), height, FeatureStyle.filled(page.ink(Ink.PANEL)));
        rows(page, date, margin, pad + page.sized(29) * part);
        text.rows(page, beside ? margin + dateWidth : margin, beside ? pad : pad + dateHeight);
        if (sheet.isOverlay() && sheet.request().comparison() instanceof Comparison.Swipe swipe) {
            besideBar(sheet, swipe, new Rectangle2D.Double(0, 0, sheet.request().widthPx(), height), page);
        }
        return page;
    }

    private static Setting date(Page page, Sheet sheet, double width) {
        String when = sheet.maps().stream().map(Title::when).collect(Collectors.joining(" | "))
                + sheet.snapshot().since().map(since -> " against " + since.text()).orElse("");
        return set(page, Piece.DATE, when, page.text(DATE_PX * Stacking.title(sheet.request())).bold(), 1.1, width);
    }

    /** Words of a piece in rows; none when it is switched off. */
    private static Setting set(Page page, Piece piece, String usually, TextStyle style, double leading, double width) {
        Optional<String> words = page.says(piece, usually);
        if (words.isEmpty()) {
            return Setting.none(style);
        }
        double height = page.heightPx();
        Setting setting = Setting.of(page, words.get(), style, leading, width, USUAL_PART * height, HIGHEST_PART * height);
        if (!setting.whole()) {
            page.misfit(piece, words.get());
        }
        return setting;
    }

    private static void rows(Page page, Setting setting, double left, double baseline) {
        for (int row = 0; row < setting.rows().size(); row++) {
            page.words(left, baseline + row * setting.stepPx(), setting.rows().get(row), setting.style());
        }
    }

    /** Place and theme, one under the other. */
    private record Block(Setting places, Setting themes) {

        static Block of(Page page, Sheet sheet, double width) {
            double part = Stacking.title(sheet.request());
            return new Block(set(page, Piece.TITLE, PLACE, page.text(PLACE_PX * part).bold(), PLACE_STEP_PX / PLACE_PX, width),
                    set(page, Piece.SUBTITLE, theme(sheet), page.quiet(THEME_PX * part), THEME_STEP_PX / THEME_PX, width));
        }

        boolean isEmpty() {
            return places.rows().isEmpty() && themes.rows().isEmpty();
        }

        double widthPx(Page page) {
            return Math.max(places.widthPx(page), themes.widthPx(page));
        }

        double heightPx(Page page) {
            return isEmpty() ? 0 : places.heightPx() + themes.heightPx() - page.sized(2);
        }

        void rows(Page page, double left, double top) {
            Title.rows(page, places, left, top + page.sized(15) * places.part(page.text(PLACE_PX)));
            Title.rows(page, themes, left, top + places.heightPx() + page.sized(12) * themes.part(page.quiet(THEME_PX)));
        }
    }

    /** The fact layers that are on, in the order of the contents page. */
    private static String theme(Sheet sheet) {
        String layers = sheet.drawn().stream().map(d -> d.layer()).filter(l -> l.group() == Group.FACTS || l.group() == Group.OWN)
                .map(l -> l.id().equals("debt") ? Debt.heading(sheet) : l.title())
                .collect(Collectors.joining(" · "));
        String what = layers.isEmpty() ? "Base map" : layers;
        return Stream.of(Optional.of(what), lens(sheet.snapshot().selection().lens()), filter(sheet))
                .flatMap(Optional::stream).collect(Collectors.joining(" \u2014 "));
    }

    /** What a lens brings out; nothing when all do their part. */
    static Optional<String> lens(Lens lens) {
        return switch (lens) {
            case ALL -> Optional.empty();
            case RUSSIA -> Optional.of("what is Russia\u2019s stands out");
            case CHINA -> Optional.of("what is China\u2019s stands out");
            case BOTH -> Optional.of("Russia beside China");
            case CROSSING -> Optional.of("where Russia and China cross");
        };
    }

    private static Optional<String> filter(Sheet sheet) {
        return sheet.snapshot().selection().filter().equals(Filter.everything()) ? Optional.empty()
                : Optional.of("a selection");
    }
}
