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
import oxus.scene.Misfit;
import oxus.scene.Piece;
import oxus.scene.Sheet;
import oxus.scene.Strips;

/**
 * What the signs mean: only what is on the map, drawn with the map's own styles. On a wide page it stands in the lower left
 * corner, on a narrower one it lies as a band above the source line, on an upright one below the map. It never overflows: too many lines for the room make
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
    private static final double HIGHEST_STACKED_BAND = 0.42;

    /** A stacked legend leaves the map so much of the page's height. */
    private static final double LEAST_MAP = 0.2;
    private static final double MOST_STACKED_TYPE = 0.94;
    private static final List<Integer> NARROWED_LETTERS = List.of(26, 20);

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
        return drawn(sheet, 1).marks();
    }

    @Override
    public DrawnLayer drawn(Sheet sheet, double opacity) {
        List<LegendColumns.Row> rows = rows(sheet);
        if (rows.isEmpty()) {
            return new DrawnLayer(this, opacity, List.of());
        }
        Placed placed = isBeside(sheet) ? corner(rows, sheet) : isShared(sheet) ? shared(rows, sheet)
                : Stacking.of(sheet.request()) ? below(rows, sheet) : band(rows, sheet);
        List<Misfit> misfits = placed.whole ? List.of() : List.of(new Misfit(Piece.LEGEND, rows.size() + " rows"));
        return new DrawnLayer(this, opacity, placed.marks, misfits);
    }

    /** A legend on its page, and whether it had room enough. */
    private record Placed(List<Mark> marks, boolean whole) {
    }

    private static boolean isShared(Sheet sheet) {
        return sheet.isFrame() && !sheet.isOverlay();
    }

    private static boolean isBeside(Sheet sheet) {
        return !isShared(sheet) && !Stacking.of(sheet.request())
                && fitsBeside(sheet.request().widthPx(), sheet.request().heightPx(), sheet.furnished(1));
    }

    /** Whether a page of this size leaves room for the legend beside the region. */
    static boolean fitsBeside(double widthPx, double heightPx, double textScale) {
        return (widthPx - REGION_ASPECT * (heightPx - USUAL_FOOT_PX)) / 2 >= USUAL_WIDTH_PX * textScale;
    }

    private static Placed corner(List<LegendColumns.Row> rows, Sheet sheet) {
        double margin = Margins.of(sheet);
        double bottom = Room.footPx(sheet) - margin * 0.6;
        double roomHigh = bottom - Room.topPx(sheet);
        double roomWide = sheet.request().widthPx() * 0.4;
        Optional<LegendColumns> fitting = largest(rows, 1, SMALLEST_SINGLE_TYPE, roomHigh, roomWide, sheet)
                .or(() -> largest(rows, 2, SMALLEST_TYPE, roomHigh, roomWide, sheet))
                .or(() -> largest(rows, 3, SMALLEST_TYPE, roomHigh, roomWide, sheet));
        LegendColumns columns = fitting.orElseGet(() -> new LegendColumns(sheet, rows, 2, SMALLEST_TYPE));
        return new Placed(columns.marks(margin, bottom - columns.heightPx(), columns.widthPx(), columns.heightPx()),
                fitting.isPresent());
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
        double most = Stacking.of(page.request()) ? HIGHEST_STACKED_BAND : USUAL_BAND;
        return new Strips(0, Math.min(Math.round(most * page.request().heightPx()), rows * page.furnished(USUAL_ROW_PX)));
    }

    /** On the strip that several maps leave. */
    private Placed shared(List<LegendColumns.Row> rows, Sheet sheet) {
        double roomWide = sheet.request().widthPx();
        double height = strips(sheet).footPx();
        Optional<LegendColumns> fitting = bandColumns(rows, sheet, roomWide, height, SMALLEST_TYPE);
        return new Placed(fitting.orElseGet(() -> mostColumns(rows, sheet, SMALLEST_TYPE, roomWide))
                .marks(0, Room.footPx(sheet) - height, roomWide, height), fitting.isPresent());
    }

    private static Placed band(List<LegendColumns.Row> rows, Sheet sheet) {
        double roomWide = sheet.request().widthPx();
        double page = sheet.request().heightPx();
        double all = Room.footPx(sheet) - Room.topPx(sheet);
        Optional<LegendColumns> fitting = bandColumns(rows, sheet, roomWide, USUAL_BAND * page, SMALLEST_BAND_TYPE)
                .or(() -> bandColumns(rows, sheet, roomWide, HIGHEST_BAND * page, SMALLEST_BAND_TYPE))
                .or(() -> stacked(ways(rows), sheet, SMALLEST_TYPE, HIGHEST_BAND * page))
                .or(() -> stacked(ways(rows), sheet, SMALLEST_TYPE, all - LEAST_MAP * page))
                .or(() -> stacked(ways(rows), sheet, SMALLEST_TYPE, all));
        return across(rows, sheet, fitting);
    }

    /** Below the map of an upright page, which keeps the shape of the region if it can, and else some of its height. */
    private static Placed below(List<LegendColumns.Row> rows, Sheet sheet) {
        double free = Room.footPx(sheet) - (Room.topPx(sheet) > Margins.of(sheet) ? Room.topPx(sheet) : 0);
        double most = free - LEAST_MAP * sheet.request().heightPx();
        Optional<LegendColumns> fitting = stacked(ways(rows), sheet, least(sheet),
                Math.min(most, free - sheet.request().widthPx() / REGION_ASPECT))
                .or(() -> stacked(ways(rows), sheet, least(sheet), most));
        return across(rows, sheet, fitting);
    }

    /** The least part of the usual type that can be read on paper. */
    private static double least(Sheet sheet) {
        return Math.min(1, Setting.LEAST_PX / sheet.furnished(LegendColumns.TYPE_PX));
    }

    /** Rows as they are, and broken for narrower and narrower columns. */
    private static List<List<LegendColumns.Row>> ways(List<LegendColumns.Row> rows) {
        return Stream.concat(Stream.of(rows), NARROWED_LETTERS.stream().map(letters -> narrowed(rows, letters))).toList();
    }

    /** The largest type in which one way to break the rows keeps to this height. */
    private static Optional<LegendColumns> stacked(List<List<LegendColumns.Row>> ways, Sheet sheet, double least, double highest) {
        double roomWide = sheet.request().widthPx();
        for (double type = Math.max(least, MOST_STACKED_TYPE); type >= least; type = type > least ? Math.max(least, type - 0.04) : 0) {
            double size = type;
            Optional<LegendColumns> fitting = ways.stream().map(rows -> mostColumns(rows, sheet, size, roomWide))
                    .filter(columns -> columns.heightPx() <= highest && columns.widthPx() <= roomWide).findFirst();
            if (fitting.isPresent()) {
                return fitting;
            }
        }
        return Optional.empty();
    }

    /** Rows for narrow columns: one sample each, its words in lines. */
    private static List<LegendColumns.Row> narrowed(List<LegendColumns.Row> rows, int letters) {
        return rows.stream().flatMap(row -> row instanceof LegendColumns.Pair pair ? Stream.of(pair.left(), pair.right())
                        .<LegendColumns.Row>map(LegendColumns.Entry::new) : Stream.of(row))
                .map(row -> row instanceof LegendColumns.Entry entry ? new LegendColumns.Entry(new LegendEntry(
                        Labels.wrapped(entry.entry().label(), letters), entry.entry().swatch()).about(entry.entry().about().stream()))
                        : row).toList();
    }

    /** As a band across the page, above its foot. */
    private static Placed across(List<LegendColumns.Row> rows, Sheet sheet, Optional<LegendColumns> fitting) {
        LegendColumns columns = fitting.orElseGet(() -> new LegendColumns(sheet, rows, 3, SMALLEST_TYPE));
        return new Placed(columns.marks(0, Room.footPx(sheet) - columns.heightPx(), sheet.request().widthPx(), columns.heightPx()),
                fitting.isPresent());
    }

    /** The largest type that a band of this height holds, unless it is too small to read. */
    private static Optional<LegendColumns> bandColumns(List<LegendColumns.Row> rows, Sheet sheet, double roomWide,
                                                       double highest, double smallestType) {
        for (double type = 0.94; type > smallestType; type -= 0.04) {
            LegendColumns widest = mostColumns(rows, sheet, type, roomWide);
            if (widest.heightPx() <= highest && widest.widthPx() <= roomWide) {
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
