package oxus.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Source;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Strips;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.TextStyle;

/**
 * Where the map's facts come from: made from what is visible, so that nothing goes uncredited and nothing is credited in
 * vain. Below it whom licences ask to name, the base map's credit, the boundary note and the projection.
 */
final class SourceLine implements Layer {

    private static final int FACT_ROWS = 2;
    private static final double TYPE_PX = 10;
    private static final double STEP_PX = 13.5;
    private static final double PAD_PX = 9;

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String title() {
        return "Source line";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        Page page = new Page(sheet);
        double margin = Margins.of(sheet);
        TextStyle style = page.quiet(TYPE_PX);
        double width = sheet.request().widthPx() - 2 * margin;
        List<String> rows = new ArrayList<>(facts(sheet, page, style, width));
        rows.addAll(PrintedCode.filled(page.rows(credits(sheet) + PrintedCode.room(sheet), style, width), sheet));
        double step = page.sized(STEP_PX);
        double height = sheet.isFrame() && !sheet.isOverlay() ? strips(sheet).footPx() : rows.size() * step + page.sized(PAD_PX);
        double top = sheet.request().heightPx() - height;
        page.box(0, top, sheet.request().widthPx(), height, FeatureStyle.filled(page.ink(Ink.PANEL)));
        double y = top + page.sized(14);
        for (String row : rows) {
            page.words(margin, y, row, style);
            y += step;
        }
        return page.marks();
    }

    @Override
    public Strips strips(Sheet sheet) {
        Page page = new Page(sheet);
        double width = sheet.request().widthPx() - 2 * Margins.of(sheet);
        String credits = licences(sheet.atlas().sources().values().stream());
        int rows = FACT_ROWS + page.rows(credits + ground(sheet) + PrintedCode.room(sheet), page.quiet(TYPE_PX), width).size();
        return new Strips(0, rows * page.sized(STEP_PX) + page.sized(PAD_PX));
    }

    /** As many sources as two rows hold, the layers taking turns, and how many more there are. */
    private static List<String> facts(Sheet sheet, Page page, TextStyle style, double width) {
        List<String> names = names(sheet);
        if (names.isEmpty()) {
            return List.of();
        }
        int fits = 0;
        int tooMany = names.size() + 1;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (rows(names, middle, page, style, width).size() <= FACT_ROWS) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return rows(names, fits, page, style, width);
    }

    private static List<String> rows(List<String> names, int shown, Page page, TextStyle style, double width) {
        if (shown == 0) {
            return List.of("Sources: " + names.size() + ", listed with each fact.");
        }
        String rest = shown == names.size() ? "" : "; and " + (names.size() - shown) + " more, listed with each fact";
        return page.rows("Sources: " + String.join("; ", names.subList(0, shown)) + rest + ".", style, width);
    }

    private static List<String> names(Sheet sheet) {
        return Cited.facts(sheet).stream().map(Source::brief).distinct().toList();
    }

    /** Whom licences ask to name, the base map's credit, the boundary note and the projection. */
    static String credits(Sheet sheet) {
        return licences(sheet) + ground(sheet);
    }

    /** Whom the licences of data within the frame ask to name: {@code ODbL 1.0: © OpenStreetMap contributors.} */
    private static String licences(Sheet sheet) {
        return licences(Cited.on(sheet).stream());
    }

    private static String licences(Stream<Source> sources) {
        Map<String, Set<String>> byLicence = new TreeMap<>();
        sources.flatMap(source -> source.licence().stream())
                .forEach(licence -> byLicence.computeIfAbsent(licence.name(), key -> new TreeSet<>()).add(licence.credit()));
        return byLicence.entrySet().stream().map(e -> e.getKey() + ": " + String.join(", ", e.getValue()) + ". ")
                .collect(Collectors.joining());
    }

    /** What the user brought is nobody's claim but theirs. */
    private static String own(Sheet sheet) {
        String files = sheet.drawn().stream().map(d -> d.layer()).filter(layer -> layer.group() == Group.OWN)
                .map(Layer::title).distinct().collect(Collectors.joining(", "));
        return files.isEmpty() ? "" : "Own data: " + files + ". ";
    }

    private static String ground(Sheet sheet) {
        return own(sheet) + "Base map: Natural Earth (public domain); boundaries imply no position on any territory. "
                + sheet.projection().title() + ". Map: Oxus.";
    }
}
