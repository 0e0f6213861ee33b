package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.scene.Comparison;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
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
        return sheet.isFrame() && !sheet.isOverlay() ? head(sheet) : sheet.isPane() ? date(sheet) : panel(sheet);
    }

    @Override
    public Strips strips(Sheet page) {
        return new Strips(head(page).stream().filter(Mark.Area.class::isInstance)
                .mapToDouble(strip -> ((Mark.Area) strip).shape().bounds().getMaxY()).max().orElse(0), 0);
    }

    /** Across the page above several maps: what they are of. */
    private static List<Mark> head(Sheet sheet) {
        Page page = new Page(sheet);
        double margin = Margins.of(sheet);
        TextStyle place = page.text(18).bold();
        TextStyle theme = page.quiet(12);
        double left = margin + page.width(PLACE, place) + page.sized(14);
        double room = sheet.request().widthPx() - margin - left;
        boolean oneRow = page.width(theme(sheet), theme) <= room;
        List<String> themes = oneRow ? List.of(theme(sheet)) : page.rows(theme(sheet), theme, sheet.request().widthPx() - 2 * margin);
        double height = page.sized(oneRow ? 34 : 36 + 15.5 * themes.size());
        page.box(0, 0, sheet.request().widthPx(), height, FeatureStyle.filled(page.ink(Ink.PANEL)));
        page.words(margin, page.sized(23.5), PLACE, place);
        for (int row = 0; row < themes.size(); row++) {
            page.words(oneRow ? left : margin, page.sized(oneRow ? 23.5 : 44 + 15.5 * row), themes.get(row), theme);
        }
        return page.marks();
    }

    /** In the corner of one map among several: when. */
    private static List<Mark> date(Sheet sheet) {
        Page page = new Page(sheet);
        TextStyle date = page.text(28).bold();
        String when = when(sheet);
        double margin = Margins.of(sheet);
        page.panel(margin, margin, page.width(when, date) + page.sized(20), page.sized(40));
        page.words(margin + page.sized(10), margin + page.sized(30), when, date);
        return page.marks();
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

    private static List<Mark> panel(Sheet sheet) {
        Page page = new Page(sheet);
        double pad = page.sized(12);
        double margin = Margins.of(sheet);
        TextStyle date = page.text(34).bold();
        TextStyle place = page.text(18).bold();
        TextStyle theme = page.quiet(12);
        String when = sheet.maps().stream().map(Title::when).collect(Collectors.joining(" | "))
                + sheet.snapshot().since().map(since -> " against " + since.text()).orElse("");
        String where = PLACE;
        double dateWidth = page.width(when, date);
        double room = sheet.request().widthPx() - 2 * margin - 3 * pad - dateWidth;
        double most = Math.min(room, Math.max(page.width(where, place), sheet.request().widthPx() * WIDEST_PART));
        List<String> places = page.rows(where, place, most);
        List<String> themes = page.rows(theme(sheet), theme, most);
        double width = Math.max(widest(page, places, place), widest(page, themes, theme));
        double placeStep = page.sized(22);
        double themeStep = page.sized(15.5);
        double height = 2 * pad + placeStep * places.size() + themeStep * themes.size() - page.sized(2);
        page.panel(margin, margin, 3 * pad + dateWidth + width, height);
        double top = margin + pad;
        page.words(margin + pad, top + page.sized(30), when, date);
        double x = margin + 2 * pad + dateWidth;
        double y = top + page.sized(15);
        for (String row : places) {
            page.words(x, y, row, place);
            y += placeStep;
        }
        y -= page.sized(3);
        for (String row : themes) {
            page.words(x, y, row, theme);
            y += themeStep;
        }
        if (sheet.isOverlay() && sheet.request().comparison() instanceof Comparison.Swipe swipe) {
            besideBar(sheet, swipe, new Rectangle2D.Double(margin, margin, 3 * pad + dateWidth + width, height), page);
        }
        return page.marks();
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

    private static double widest(Page page, List<String> rows, TextStyle style) {
        return rows.stream().mapToDouble(row -> page.width(row, style)).max().orElse(0);
    }
}
