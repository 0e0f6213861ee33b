package oxus.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.layers.RealAtlas;
import oxus.model.Certainty;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;
import oxus.scene.Comparison;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.SceneReader;
import oxus.scene.Sheet;
import oxus.scene.Viewpoint;
import oxus.time.Filter;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Snapshot;
import oxus.time.Timeline;

/** For any moment, lens and filter: map, tables, legend and timeline say the same, and it is what the facts say. */
class AgreementTest {

    private static final Timeline TIMELINE = RealAtlas.COMPOSER.timeline();
    private static final Tables TABLES = new Tables(RealAtlas.ATLAS, key -> key);
    private static final List<String> LAYERS = List.of("facilities", "pipelines", "railways", "corridors", "events", "activities");
    private static final Pattern COUNTED = Pattern.compile("(Russia and China|Russia|China|Others) \\((\\d+)\\)");
    private static final Pattern FAINT = Pattern.compile("faint: .* \\((\\d+)\\)");
    private static final Pattern EVENTS = Pattern.compile("in .+ \\((\\d+)\\), larger when weightier");

    record Question(Moment moment, Selection selection) {
    }

    static Stream<Question> questions() {
        Random random = new Random(20141115);
        return IntStream.range(0, 60).mapToObj(n -> new Question(moment(random), selection(random)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void mapTablesAndLegendSayWhatTheFactsSay(Question asked) {
        Recounted expected = new Recounted(RealAtlas.ATLAS, asked.moment(), asked.selection());
        MapRequest request = farOut().at(asked.moment()).of(asked.selection());
        MapScene map = RealAtlas.COMPOSER.compose(request);
        Sheet sheet = RealAtlas.COMPOSER.sheet(request);
        Snapshot now = sheet.snapshot();
        for (String layer : LAYERS) {
            assertEquals(expected.ids(layer), abouts(layer, now), "table of " + layer);
            assertEquals(expected.idsOnTheMap(layer), new TreeSet<>(SceneReader.subjects(map, layer)), "map of " + layer);
            List<String> legend = layer(layer).legend(sheet).stream().map(entry -> entry.label()).toList();
            assertEquals(expected.faint(layer), number(FAINT, legend), "faint " + layer);
            if (layer.equals("events")) {
                assertEquals(expected.lit(layer).values().stream().mapToInt(n -> n).sum(), number(EVENTS, legend), "legend");
            } else if (!layer.equals("corridors")) {
                assertEquals(expected.lit(layer), counts(legend), "legend of " + layer);
            }
        }
        Set<String> kept = asked.selection().filter().countries();
        long republics = RealAtlas.ATLAS.base().countries().stream()
                .filter(c -> c.republic() && (kept.isEmpty() || kept.contains(c.id()))).count();
        assertEquals(republics, SceneReader.subjects(map, "debt").size());
        assertEquals(republics, abouts("debt", now).size());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void timelineCountsTheEventsOfEachYear(Question asked) {
        var perYear = TIMELINE.ticks(asked.selection()).perYear();
        for (int year = TIMELINE.firstYear(); year <= TIMELINE.lastYear(); year++) {
            assertEquals(new Recounted(RealAtlas.ATLAS, Moment.year(year), asked.selection()).litEvents(),
                    perYear.get(year).longValue(), Integer.toString(year));
        }
        Moment all = Moment.window(TIMELINE.firstYear(), TIMELINE.lastYear());
        assertEquals(new Recounted(RealAtlas.ATLAS, all, asked.selection()).ids("events"),
                TIMELINE.ticks(asked.selection()).ticks().stream().map(t -> t.event().id())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void mapOfWhatChangedListsWhatItsTablesList(Question asked) {
        MapRequest request = farOut().at(Moment.year(TIMELINE.lastYear())).of(asked.selection())
                .against(new Comparison.Difference(asked.moment()));
        MapScene map = RealAtlas.COMPOSER.compose(request);
        Snapshot now = RealAtlas.COMPOSER.snapshot(request);
        for (String layer : List.of("facilities", "pipelines", "railways", "corridors", "debt")) {
            assertEquals(abouts(layer, now), new TreeSet<>(SceneReader.subjects(map, layer)), layer);
        }
    }

    @Test
    void questionsAskForEveryKindOfMomentAndEveryLens() {
        assertEquals(4, questions().map(q -> q.moment().getClass()).distinct().count());
        assertEquals(Lens.values().length, questions().map(q -> q.selection().lens()).distinct().count());
    }

    private static MapRequest farOut() {
        MapRequest opening = RealAtlas.everything(1280, 720);
        // From so far that New York is on the page too: what is off it is not drawn.
        return opening.from(new Viewpoint(opening.viewpoint().x(), opening.viewpoint().y(), 60_000));
    }

    private static Moment moment(Random random) {
        int year = 1991 + random.nextInt(TIMELINE.lastYear() - 1990);
        int other = 1991 + random.nextInt(TIMELINE.lastYear() - 1990);
        return switch (random.nextInt(4)) {
            case 0 -> Moment.year(year);
            case 1 -> Moment.window(Math.min(year, other), Math.max(year, other));
            case 2 -> Moment.cumulative(year);
            default -> Moment.month(year, 1 + random.nextInt(12));
        };
    }

    private static Selection selection(Random random) {
        Filter filter = Filter.everything()
                .kinds(some(List.of("air base", "ground base", "border outpost", "gas pipeline", "railway", "event"), random))
                .statuses(some(List.of(Status.values()), random))
                .certainties(some(List.of(Certainty.values()), random))
                .themes(some(List.of(Topic.values()), random))
                .countries(some(List.of("kaz", "kgz", "tjk", "tkm", "uzb"), random));
        return new Selection(Lens.values()[random.nextInt(Lens.values().length)], filter,
                Ghosts.values()[random.nextInt(2)]);
    }

    /** Mostly nothing, which asks for everything. */
    private static <E> Set<E> some(List<E> all, Random random) {
        return random.nextInt(4) > 0 ? Set.of() : all.stream().filter(e -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private static Set<String> abouts(String layer, Snapshot now) {
        return TABLES.of(layer, now, RealAtlas.everything(100, 100).indicator()).rows().stream().map(Row::about)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Layer layer(String id) {
        return RealAtlas.COMPOSER.layers().stream().filter(layer -> layer.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<Side, Integer> counts(List<String> legend) {
        Map<String, Side> sides = Map.of("Russia", Side.RUSSIA, "China", Side.CHINA, "Russia and China", Side.BOTH,
                "Others", Side.OTHER);
        Map<Side, Integer> counts = new TreeMap<>();
        legend.stream().map(COUNTED::matcher).filter(Matcher::matches)
                .forEach(m -> counts.put(sides.get(m.group(1)), Integer.valueOf(m.group(2))));
        return counts;
    }

    private static long number(Pattern pattern, List<String> legend) {
        return legend.stream().map(pattern::matcher).filter(Matcher::matches).mapToLong(m -> Long.parseLong(m.group(1)))
                .findFirst().orElse(0);
    }
}
