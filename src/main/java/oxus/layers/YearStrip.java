package oxus.layers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.RouteKind;
import oxus.scene.DrawnLayer;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Strips;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Snapshot;
import oxus.time.Standing;
import oxus.time.Timeline;

/**
 * The years under the map: how much of what the map shows was in use at the end of each, how many events it had, and which of
 * them the map is of. The same on every map of the same layers, but for the mark of the moment.
 */
final class YearStrip implements Layer {

    private static final double HEAD_PX = 15;
    private static final double DOTS_PX = 9;
    private static final double BARS_PX = 24;
    private static final double FOOT_PX = 14;
    private static final double PAD_PX = 5;
    private static final double TYPE_PX = 10;

    /** A bar thinner than this is no bar. */
    private static final double LEAST_YEAR_PX = 2.5;

    @Override
    public String id() {
        return "strip";
    }

    @Override
    public String title() {
        return "Years under the map";
    }

    @Override
    public Group group() {
        return Group.FURNITURE;
    }

    @Override
    public boolean opensOn() {
        return false;
    }

    @Override
    public Strips strips(Sheet page) {
        return new Strips(0, heightPx(page, Counts.of(page)));
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return drawn(sheet, 1).marks();
    }

    @Override
    public DrawnLayer drawn(Sheet sheet, double opacity) {
        Page page = new Page(sheet);
        Counts counts = Counts.of(sheet);
        Timeline timeline = sheet.snapshot().timeline();
        double margin = Margins.of(sheet);
        double width = sheet.request().widthPx();
        double foot = Room.footPx(sheet);
        double top = foot - heightPx(sheet, counts);
        page.box(0, top, width, foot - top, FeatureStyle.filled(page.ink(Ink.PANEL)));
        page.line(0, top, width, top, FeatureStyle.lined(Line.solid(page.ink(Ink.PANEL_EDGE), 0.8)));
        TimeAxis axis = TimeAxis.ofYears(timeline.firstYear(), timeline.lastYear(), margin, width - 2 * margin);
        double years = foot - page.sized(FOOT_PX);
        List<Moment> moments = moments(sheet);
        List<String> heads = counts.inWords(moments);
        TextStyle style = page.quiet(TYPE_PX);
        Optional<String> head = heads.stream().filter(words -> page.width(words, style) <= width - 2 * margin).findFirst();
        double bars = top + page.sized(heads.isEmpty() ? PAD_PX : HEAD_PX);
        if (axis.yearPx() < LEAST_YEAR_PX || top < 0 || head.isEmpty() && !heads.isEmpty()) {
            page.misfit(Piece.STRIP, timeline.firstYear() + " to " + timeline.lastYear());
        }
        for (Moment moment : moments) {
            moment(page, moment, axis, bars, years);
        }
        counts(page, counts, moments, axis, bars, years);
        labels(page, moments, axis, foot - page.sized(4));
        head.ifPresent(words -> page.words(margin, top + page.sized(11), words, style));
        return page.drawn(this, opacity);
    }

    private static double heightPx(Sheet sheet, Counts counts) {
        double px = counts.isEmpty() ? 2 * PAD_PX + FOOT_PX
                : HEAD_PX + (counts.inUse().isPresent() ? BARS_PX : 0) + (counts.events().isPresent() ? DOTS_PX : 0) + FOOT_PX;
        return sheet.furnished(px);
    }

    /** The moments that the page shows, the earlier first. */
    private static List<Moment> moments(Sheet sheet) {
        return Stream.concat(sheet.snapshot().since().stream(), sheet.maps().stream().map(map -> map.snapshot().moment())).distinct()
                .toList();
    }

    private static void moment(Page page, Moment moment, TimeAxis axis, double top, double foot) {
        double left = Math.max(axis.leftPx(), axis.x(moment.first()));
        double right = Math.min(axis.leftPx() + axis.widthPx(), axis.end(moment.last()));
        double shown = Math.max(right - left, 2);
        page.box(left, top, shown, foot - top, FeatureStyle.filled(page.faded(Ink.FOCUS, 0.22)));
        page.box(left, foot - page.sized(2.5), shown, page.sized(2.5), FeatureStyle.filled(page.ink(Ink.FOCUS)));
    }

    private static void counts(Page page, Counts counts, List<Moment> moments, TimeAxis axis, double top, double foot) {
        double dots = counts.events().isPresent() ? page.sized(DOTS_PX) : 0;
        double room = foot - top - dots - page.sized(3);
        counts.inUse().ifPresent(inUse -> {
            int most = inUse.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            inUse.forEach((year, count) -> {
                double height = most == 0 ? 0 : room * count / most;
                page.box(axis.x(LocalDate.of(year, 1, 1)) + axis.yearPx() * 0.14, foot - page.sized(2.5) - height, axis.yearPx() * 0.72, height,
                        FeatureStyle.filled(page.faded(Ink.QUIET_TEXT, isOf(year, moments) ? 1 : 0.45)));
            });
        });
        counts.events().ifPresent(events -> events.forEach((year, count) -> {
            if (count > 0) {
                double size = Math.min(page.sized(1.6 * Math.sqrt(count) + 1), Math.min(dots, axis.yearPx()));
                page.add(new Mark.Symbol(Optional.empty(), Space.PAGE, axis.x(LocalDate.of(year, 7, 2)), top + dots / 2, Glyph.CIRCLE,
                        size, FeatureStyle.filled(page.faded(Ink.EVENT, isOf(year, moments) ? 1 : 0.6))));
            }
        }));
    }

    /** Whether a year's last day, of which the counts are, lies in a moment. */
    private static boolean isOf(int year, List<Moment> moments) {
        return moments.stream().anyMatch(moment -> year >= moment.firstYear() && year <= moment.lastYear());
    }

    /** The ends, the moment's own years, and of the others as many as there is room for. */
    private static void labels(Page page, List<Moment> moments, TimeAxis axis, double baseline) {
        TextStyle quiet = page.quiet(TYPE_PX);
        double gap = page.sized(7);
        double width = page.width("0000", quiet.bold());
        List<Double> taken = new ArrayList<>();
        int every = Stream.of(1, 2, 5, 10).filter(step -> step * axis.yearPx() >= width + gap).findFirst().orElse(20);
        Stream<Integer> own = moments.stream().flatMap(moment -> Stream.of(moment.lastYear(), moment.firstYear()));
        Stream<Integer> ends = Stream.of(axis.firstYear(), axis.lastYear());
        Stream<Integer> others = Stream.iterate(axis.firstYear(), year -> year <= axis.lastYear(), year -> year + 1)
                .filter(year -> year % every == 0);
        Stream.of(own, ends, others).flatMap(years -> years).distinct().forEach(year -> {
            double middle = Math.max(axis.leftPx() + width / 2, Math.min(axis.leftPx() + axis.widthPx() - width / 2,
                    axis.x(LocalDate.of(year, 1, 1)) + axis.yearPx() / 2));
            if (taken.stream().allMatch(other -> Math.abs(other - middle) >= width + gap * 0.6)) {
                taken.add(middle);
                boolean isOwn = moments.stream().anyMatch(moment -> moment.firstYear() == year || moment.lastYear() == year);
                page.centred(middle, baseline, Integer.toString(year), isOwn ? page.text(TYPE_PX).bold() : quiet);
            }
        });
    }

    /**
     * What the strip counts, by year.
     *
     * @param inUse  facts of the layers that are on, at work on the year's last day; nothing when no such layer is on
     * @param events of the year; nothing when their layer is off
     */
    private record Counts(Optional<SortedMap<Integer, Integer>> inUse, Optional<SortedMap<Integer, Integer>> events) {

        private record Key(List<String> layers, Selection selection) {
        }

        static Counts of(Sheet sheet) {
            List<String> on = Stream.of("facilities", "pipelines", "railways", "corridors", "events").filter(sheet.request()::shows)
                    .filter(layer -> sheet.request().opacityOf(layer) > 0).toList();
            return sheet.shapes().kept(new Key(on, sheet.request().selection()), () -> counted(sheet, on));
        }

        private static Counts counted(Sheet sheet, List<String> on) {
            Timeline timeline = sheet.snapshot().timeline();
            Selection selection = sheet.request().selection();
            SortedMap<Integer, Integer> inUse = new TreeMap<>();
            for (int year = timeline.firstYear(); year <= timeline.lastYear(); year++) {
                inUse.put(year, inUse(timeline.at(Moment.year(year), selection), on));
            }
            boolean standing = on.stream().anyMatch(layer -> !layer.equals("events"));
            return new Counts(standing ? Optional.of(inUse) : Optional.empty(),
                    on.contains("events") ? Optional.of(timeline.ticks(selection).perYear()) : Optional.empty());
        }

        private static int inUse(Snapshot year, List<String> on) {
            Stream<? extends Standing<?>> routes = year.routes().stream().filter(route ->
                    on.contains(route.fact().kind() == RouteKind.RAILWAY ? "railways" : "pipelines"));
            return (int) Stream.of(on.contains("facilities") ? year.facilities().stream() : Stream.<Standing<?>>empty(), routes,
                            on.contains("corridors") ? year.corridors().stream() : Stream.<Standing<?>>empty())
                    .flatMap(standings -> standings)
                    .filter(standing -> standing.status().atWork() && year.lit(standing.fact().id())).count();
        }

        boolean isEmpty() {
            return inUse.isEmpty() && events.isEmpty();
        }

        /** What is counted, the longest words first: with the numbers of the last years of some moments, and without. */
        List<String> inWords(List<Moment> moments) {
            if (isEmpty()) {
                return List.of();
            }
            String numbers = both(inUse.map(counts -> "In use at the end of " + of(counts, moments)),
                    events.map(counts -> "dots: events of " + of(counts, moments)));
            return List.of(numbers, both(inUse.map(counts -> "In use at the end of each year"), events.map(counts -> "dots: events")),
                    both(inUse.map(counts -> "In use"), events.map(counts -> "events")));
        }

        private static String both(Optional<String> one, Optional<String> other) {
            String words = Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining("; "));
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        private static String of(SortedMap<Integer, Integer> counts, List<Moment> moments) {
            return moments.stream().map(Moment::lastYear).distinct().sorted()
                    .map(year -> year + ": " + counts.getOrDefault(year, 0)).collect(Collectors.joining(", "));
        }
    }
}
