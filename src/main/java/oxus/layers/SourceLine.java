package oxus.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Source;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.Sheet;
import oxus.scene.Strips;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.TextStyle;

/**
 * Where the map's facts come from: made from what is visible, so that nothing goes uncredited and nothing is credited in
 * vain. With it whom licences ask to name and the base map's credit; then the boundary note, the projection and whose the
 * map is. Whatever else is said in place of the sources, whom licences ask to name stays.
 */
final class SourceLine implements Layer {

    private static final int FACT_ROWS = 2;
    private static final double TYPE_PX = 10;
    private static final double LEADING = 1.35;
    private static final double BASELINE = 0.95;
    private static final double PAD_PX = 9;

    /** Parts of the page's height that the line takes: usually, on an upright or narrow page, and at most. */
    private static final double USUAL_PART = 0.12;
    private static final double STACKED_PART = 0.08;
    private static final double HIGHEST_PART = 0.4;

    private static final String BASE_MAP = "Base map: Natural Earth (public domain)";
    private static final String BOUNDARIES = "boundaries imply no position on any territory";
    private static final String MAP = "Map: Oxus";

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
        return page(sheet).marks();
    }

    @Override
    public DrawnLayer drawn(Sheet sheet, double opacity) {
        return page(sheet).drawn(this, opacity);
    }

    @Override
    public Strips strips(Sheet sheet) {
        Page page = new Page(sheet);
        return new Strips(0, heightPx(page, style(sheet, page), mostRows(sheet, page, style(sheet, page))));
    }

    private static Page page(Sheet sheet) {
        Page page = new Page(sheet);
        TextStyle style = style(sheet, page);
        double width = widthPx(sheet);
        List<String> rows = rows(sheet, page, style, licences(sheet));
        if (rows.isEmpty()) {
            return page;
        }
        double step = LEADING * style.sizePx();
        int most = Math.max(1, (int) (HIGHEST_PART * page.heightPx() / step));
        if (rows.size() > most || rows.stream().anyMatch(row -> page.width(row, style) > width)) {
            Piece longest = longest(sheet);
            page.misfit(longest, sheet.request().words(longest).orElse(rows.get(0)));
        }
        double height = heightPx(page, style, Math.min(most, isShared(sheet) ? mostRows(sheet, page, style) : rows.size()));
        double top = page.heightPx() - height;
        page.box(0, top, sheet.request().widthPx(), height, FeatureStyle.filled(page.ink(Ink.PANEL)));
        double y = top + page.sized(PAD_PX) / 2 + BASELINE * style.sizePx();
        for (String row : rows.subList(0, Math.min(most, rows.size()))) {
            page.words(Margins.of(sheet), y, page.shortened(row, "", style, width), style);
            y += step;
        }
        return page;
    }

    /** The largest type in which the rows are not too many, or the least that can be read. */
    private static TextStyle style(Sheet sheet, Page page) {
        TextStyle usual = page.quiet(TYPE_PX);
        double least = Math.min(usual.sizePx(), Setting.LEAST_PX);
        for (double size = usual.sizePx(); size > least; size -= 0.5) {
            TextStyle style = usual.sized(size);
            int rows = isShared(sheet) ? mostRows(sheet, page, style) : rows(sheet, page, style, licences(sheet)).size();
            double part = Stacking.of(sheet.request()) ? STACKED_PART : USUAL_PART;
            if (rows * LEADING * size <= part * page.heightPx()) {
                return style;
            }
        }
        return usual.sized(least);
    }

    /** Whether the line stands under several maps, on a strip that is as high in every year. */
    private static boolean isShared(Sheet sheet) {
        return !sheet.isOverlay() && sheet.request().comparison().maps() > 1;
    }

    /** The rows that there can be in any year. */
    private static int mostRows(Sheet sheet, Page page, TextStyle style) {
        String all = licences(sheet.atlas().sources().values().stream());
        int facts = sheet.request().has(Piece.SOURCES) && sheet.request().words(Piece.SOURCES).isEmpty() ? FACT_ROWS
                : facts(sheet, page, style).size();
        return facts + credits(sheet, page, style, all).size();
    }

    private static double heightPx(Page page, TextStyle style, int rows) {
        return rows == 0 ? 0 : rows * LEADING * style.sizePx() + page.sized(PAD_PX);
    }

    private static double widthPx(Sheet sheet) {
        return sheet.request().widthPx() - 2 * Margins.of(sheet);
    }

    private static List<String> rows(Sheet sheet, Page page, TextStyle style, String licences) {
        List<String> rows = new ArrayList<>(facts(sheet, page, style));
        rows.addAll(credits(sheet, page, style, licences));
        return rows;
    }

    private static List<String> credits(Sheet sheet, Page page, TextStyle style, String licences) {
        String words = (ground(sheet, page, licences) + PrintedCode.room(sheet)).strip();
        return words.isEmpty() ? List.of() : PrintedCode.filled(page.rows(words, style, widthPx(sheet)), sheet);
    }

    /** The piece that says most in words of its own; the sources when none does. */
    private static Piece longest(Sheet sheet) {
        return Stream.of(Piece.SOURCES, Piece.CREDIT, Piece.BOUNDARY_NOTE, Piece.PROJECTION).filter(sheet.request()::has)
                .max(Comparator.comparingInt(piece -> sheet.request().words(piece).map(String::length).orElse(0)))
                .orElse(Piece.SOURCES);
    }

    /** As many sources as two rows hold, the layers taking turns, and how many more there are. */
    private static List<String> facts(Sheet sheet, Page page, TextStyle style) {
        double width = widthPx(sheet);
        Optional<String> others = sheet.request().words(Piece.SOURCES).map(SourceLine::sentence);
        if (!sheet.request().has(Piece.SOURCES) || others.isPresent()) {
            return sheet.request().has(Piece.SOURCES) ? page.rows(others.get(), style, width) : List.of();
        }
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

    /** Whom licences ask to name, the base map's credit, the boundary note and the projection, whatever the page leaves off. */
    static String credits(Sheet sheet) {
        return Stream.of(licences(sheet) + own(sheet) + BASE_MAP + "; " + BOUNDARIES, sheet.projection().title(), MAP)
                .map(SourceLine::sentence).collect(Collectors.joining(" "));
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

    /** What is said after the sources of the facts: of licences, of the base map, of the projection and of who made the map. */
    private static String ground(Sheet sheet, Page page, String licences) {
        Optional<String> base = sheet.request().has(Piece.SOURCES) ? Optional.of(licences + own(sheet) + BASE_MAP) : Optional.empty();
        Optional<String> note = page.says(Piece.BOUNDARY_NOTE, BOUNDARIES);
        boolean joined = base.isPresent() && note.equals(Optional.of(BOUNDARIES));
        return Stream.of(joined ? base.map(words -> words + "; " + BOUNDARIES) : base, joined ? Optional.<String>empty() : note,
                        page.says(Piece.PROJECTION, sheet.projection().title()), page.says(Piece.CREDIT, MAP))
                .flatMap(Optional::stream).map(SourceLine::sentence).collect(Collectors.joining(" "));
    }

    /** With a capital letter and a stop, whatever it was typed with. */
    private static String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        String begun = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        return Character.isLetterOrDigit(begun.codePointBefore(begun.length())) || begun.endsWith(")") ? begun + "." : begun;
    }
}
