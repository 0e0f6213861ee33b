package oxus.layers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Strips;

/**
 * What the signs mean: only what is on the map, drawn with the map's own styles. On a wide page it stands in the lower left
 * corner, on a narrower one it lies as a band above the source line. It never overflows: too many lines for the room make
 * more columns, and if these are too many, smaller type.
 */
final class Legend implements Layer {

    /** The region of the five republics is so much wider than high. */
    private static final double REGION_ASPECT = 1.29;
    private static final double USUAL_WIDTH_PX = 235;
    private static final double USUAL_FOOT_PX = 100;

    private static final int FOOT_LETTERS = 34;
    private static final int PAIRED_LETTERS = 15;
    private static final double SMALLEST_TYPE = 0.5;

    /** One column may be set smaller until then; two are set no larger than that, for they hide more of the map. */
    private static final double SMALLEST_SINGLE_TYPE = 0.58;
    private static final double MOST_DOUBLE_TYPE = 0.82;
    private static final double SMALLEST_BAND_TYPE = 0.56;

    /** Parts of the page's height that a band takes: usually, and when its words would be too small otherwise. */
    private static final double USUAL_BAND = 0.25;
    private static final double HIGHEST_BAND = 0.32;

    /** What a layer, or the ground, takes of a band, whatever the years. */
    private static final double USUAL_ROWS_A_LAYER = 9;
    private static final double FEWEST_ROWS = 4;
    private static final double USUAL_ROW_PX = 17.5;
    private static final double USUAL_COLUMN_PX = 205;

    @Override
    public String id() {
        return "legend";
    }

    @Override
    public String title() {
        return "Legend";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<LegendColumns.Row> rows = rows(sheet);
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean beside = (!sheet.isFrame() || sheet.isOverlay())
                && fitsBeside(sheet.request().widthPx(), sheet.request().heightPx(), sheet.furnished(1));
        return beside ? corner(rows, sheet) : band(rows, sheet);
    }

    /** Whether a page of this size leaves room for the legend beside the region. */
    static boolean fitsBeside(double widthPx, double heightPx, double textScale) {
        return (widthPx - REGION_ASPECT * (heightPx - USUAL_FOOT_PX)) / 2 >= USUAL_WIDTH_PX * textScale;
    }

    private static List<Mark> corner(List<LegendColumns.Row> rows, Sheet sheet) {
        double margin = Margins.of(sheet);
        double bottom = Room.footPx(sheet) - margin * 0.6;
        double roomHigh = bottom - Room.topPx(sheet);
        double roomWide = sheet.request().widthPx() * 0.4;
        LegendColumns columns = largest(rows, 1, SMALLEST_SINGLE_TYPE, roomHigh, roomWide, sheet)
                .or(() -> largest(rows, 2, SMALLEST_TYPE, roomHigh, roomWide, sheet))
                .or(() -> largest(rows, 3, SMALLEST_TYPE, roomHigh, roomWide, sheet))
                .orElseGet(() -> new LegendColumns(sheet, rows, 2, SMALLEST_TYPE));
        return columns.marks(margin, bottom - columns.heightPx(), columns.widthPx(), columns.heightPx());
    }

    /** The largest type in which so many columns find room, above the smallest. */
    private static Optional<LegendColumns> largest(List<LegendColumns.Row> rows, int count, double smallest, double roomHigh,
                                                   double roomWide, Sheet sheet) {
        double widest = count == 1 ? 1 : MOST_DOUBLE_TYPE;
        for (double type = widest; type >= smallest; type -= 0.03) {
            LegendColumns columns = new LegendColumns(sheet, rows, count, type);
            if (columns.heightPx() <= roomHigh && columns.widthPx() <= roomWide) {
                return Optional.of(columns);
            }
        }
        return Optional.empty();
    }

    @Override
    public Strips strips(Sheet page) {
        long layers = page.drawn().stream().map(drawn -> drawn.layer().group())
                .filter(group -> group == Group.FACTS || group == Group.OWN).count();
        double columns = Math.max(1, Math.floor(page.request().widthPx() / page.furnished(USUAL_COLUMN_PX)));
        double rows = Math.max(FEWEST_ROWS, Math.ceil(USUAL_ROWS_A_LAYER * (layers + 1) / columns) + 1);
        return new Strips(0, Math.min(Math.round(USUAL_BAND * page.request().heightPx()), rows * page.furnished(USUAL_ROW_PX)));
    }

    private List<Mark> band(List<LegendColumns.Row> rows, Sheet sheet) {
        double roomWide = sheet.request().widthPx();
        double bottom = Room.footPx(sheet);
        if (sheet.isFrame() && !sheet.isOverlay()) {
            double height = strips(sheet).footPx();
            return bandColumns(rows, sheet, roomWide, height, SMALLEST_TYPE)
                    .orElseGet(() -> mostColumns(rows, sheet, SMALLEST_TYPE, roomWide))
                    .marks(0, bottom - height, roomWide, height);
        }
        double page = sheet.request().heightPx();
        LegendColumns columns = bandColumns(rows, sheet, roomWide, USUAL_BAND * page, SMALLEST_BAND_TYPE)
                .or(() -> bandColumns(rows, sheet, roomWide, HIGHEST_BAND * page, SMALLEST_BAND_TYPE))
                .orElseGet(() -> new LegendColumns(sheet, rows, 3, SMALLEST_TYPE));
        return columns.marks(0, bottom - columns.heightPx(), roomWide, columns.heightPx());
    }

    /** The largest type that a band of this height holds, unless it is too small to read. */
    private static Optional<LegendColumns> bandColumns(List<LegendColumns.Row> rows, Sheet sheet, double roomWide,
                                                       double highest, double smallestType) {
        for (double type = 0.94; type > smallestType; type -= 0.04) {
            LegendColumns widest = mostColumns(rows, sheet, type, roomWide);
            if (widest.heightPx() <= highest) {
                return Optional.of(widest);
            }
        }
        return Optional.empty();
    }

    private static LegendColumns mostColumns(List<LegendColumns.Row> rows, Sheet sheet, double type, double roomWide) {
        LegendColumns best = new LegendColumns(sheet, rows, 1, type);
        for (int count = 2; count <= 8; count++) {
            LegendColumns next = new LegendColumns(sheet, rows, count, type);
            if (next.widthPx() > roomWide) {
                break;
            }
            best = next;
        }
        return best;
    }

    /** Headings and entries, the topmost layer first; a line style explained once is not explained again. */
    private static List<LegendColumns.Row> rows(Sheet sheet) {
        List<LegendColumns.Row> rows = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        List<DrawnLayer> drawn = sheet.drawn();
        for (int i = drawn.size() - 1; i >= 0; i--) {
            Layer layer = drawn.get(i).layer();
            if (layer.group() == Group.FACTS || layer.group() == Group.OWN || layer instanceof Rings) {
                section(heading(layer, sheet), layer.id(), LegendUnion.of(layer, sheet), explained, rows);
            }
        }
        section("Base map", "", drawn.stream().filter(d -> d.layer().group() == Group.GROUND && !(d.layer() instanceof Rings))
                .flatMap(d -> LegendUnion.of(d.layer(), sheet).stream()).toList(), explained, rows);
        foot(sheet, rows);
        return rows;
    }

    /** Up to when each layer's facts were checked: one row for a date. */
    private static void foot(Sheet sheet, List<LegendColumns.Row> rows) {
        Map<String, List<String>> byDate = new TreeMap<>();
        for (DrawnLayer drawn : sheet.drawn()) {
            drawn.layer().factsFile().map(sheet.atlas().checkedTo()::get).ifPresent(date ->
                    byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(drawn.layer().title().toLowerCase(Locale.ENGLISH)));
        }
        if (!byDate.isEmpty()) {
            rows.add(new LegendColumns.Heading("Facts checked to", ""));
            byDate.forEach((date, layers) -> {
                String words = date + ": " + String.join(", ", layers);
                for (String row : Labels.wrapped(words, FOOT_LETTERS).split("\n")) {
                    rows.add(new LegendColumns.Entry(new LegendEntry(row, new LegendEntry.None())));
                }
            });
        }
    }

    private static void section(String heading, String layer, List<LegendEntry> entries, Set<String> explained,
                                List<LegendColumns.Row> rows) {
        List<LegendEntry> fresh = entries.stream()
                .filter(e -> !saidOnce(e) || explained.add(e.label()))
                .toList();
        if (!fresh.isEmpty()) {
            rows.add(new LegendColumns.Heading(heading, layer));
            for (int i = 0; i < fresh.size(); i++) {
                boolean pair = i + 1 < fresh.size() && isPair(fresh.get(i), fresh.get(i + 1));
                rows.add(pair ? new LegendColumns.Pair(fresh.get(i), fresh.get(++i)) : new LegendColumns.Entry(fresh.get(i)));
            }
        }
    }

    /** Whether two entries are of a kind and short enough to stand in a row. */
    private static boolean isPair(LegendEntry one, LegendEntry other) {
        return Math.max(one.label().length(), other.label().length()) <= PAIRED_LETTERS
                && one.label().endsWith(")") == other.label().endsWith(")") && isDrawing(one) == isDrawing(other)
                && Stream.of(one, other).noneMatch(e -> e.swatch() instanceof LegendEntry.Box
                || e.swatch() instanceof LegendEntry.None);
    }

    private static boolean isDrawing(LegendEntry entry) {
        return entry.swatch() instanceof LegendEntry.Sign sign && sign.inlay().isPresent();
    }

    /** Whether all layers mean the same by it. */
    private static boolean saidOnce(LegendEntry entry) {
        return entry.label().equals(Spread.WORDS) || entry.swatch() instanceof LegendEntry.Piece piece
                && piece.bead().isEmpty() && RouteMarks.COMMON_WORDS.contains(entry.label());
    }

    private static String heading(Layer layer, Sheet sheet) {
        return layer.id().equals("debt") ? Debt.heading(sheet) : layer.title();
    }
}
