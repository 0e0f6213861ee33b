package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Organisation;
import oxus.model.Period;
import oxus.model.Position;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Spell;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Sheet;
import oxus.scene.Viewpoint;
import oxus.time.Moment;

/** Every year of the atlas that comes with the program, on a page that shows half the globe. */
class RealAtlasTest {

    private static final Atlas ATLAS = RealAtlas.ATLAS;

    @ParameterizedTest
    @MethodSource("years")
    void facilitiesDrawnAreThoseWhoseSpellsReachTheLastDay(int year) {
        assertEquals(expected(ATLAS.facilities().stream().filter(f -> mayStand(f.spells(), year)).map(Facility::id)),
                drawn(year, "facilities"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void routesDrawnAreThoseWhoseSpellsReachTheLastDay(int year) {
        assertEquals(expected(routes(year, kind -> kind != RouteKind.RAILWAY)), drawn(year, "pipelines"));
        assertEquals(expected(routes(year, kind -> kind == RouteKind.RAILWAY)), drawn(year, "railways"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void corridorsDrawnAreThoseInUseOrAhead(int year) {
        assertEquals(expected(ATLAS.corridors().stream().filter(c -> mayStand(
                c.spells().stream().filter(spell -> !spell.status().past()).toList(), year)).map(Corridor::id)),
                drawn(year, "corridors"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void bodiesOnTheMapAreThoseThatARepublicBelongsTo(int year) {
        Set<String> republics = expected(ATLAS.base().countries().stream().filter(Country::republic).map(Country::id));
        for (String body : drawn(year, "membership")) {
            Organisation organisation = (Organisation) ATLAS.fact(body).orElseThrow();
            assertTrue(organisation.memberships().stream().anyMatch(m -> republics.contains(m.country())
                    && (mayHold(m.period(), newYearsEve(year)) || mayHold(m.period(), newYearsEve(year - 1)))), body);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void pipelineIsSolidOnlyWhereItIsThere(int year) {
        MapScene scene = scene(year);
        for (Route route : ATLAS.routes()) {
            List<Spell> standing = route.spells().stream().filter(spell -> mayStand(List.of(spell), year)).toList();
            boolean isThere = standing.stream().anyMatch(s -> !s.status().ahead() && !s.status().past());
            if (route.kind() != RouteKind.RAILWAY && !standing.isEmpty() && !isThere) {
                assertTrue(SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene, "pipelines", route.id()))
                        .anyMatch(stroke -> !stroke.style().line().orElseThrow().dashPx().isEmpty()), route.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void eventsDrawnAreThoseOfTheYearThatHaveAPlaceOnThePage(int year) {
        assertEquals(expected(ATLAS.events().stream().filter(e -> e.place().filter(RealAtlasTest::isOnThePage).isPresent())
                .filter(e -> e.date().first().getYear() <= year && e.date().last().getYear() >= year).map(Event::id)),
                drawn(year, "events"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void debtColoursTheFiveRepublics(int year) {
        assertEquals(expected(ATLAS.base().countries().stream().filter(Country::republic).map(Country::id)),
                drawn(year, "debt"));
        assertEquals(5, drawn(year, "debt").size());
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyWordIsAWord(int year) {
        MapScene scene = scene(year);
        for (String layer : SceneReader.layers(scene)) {
            for (String words : SceneReader.words(scene, layer)) {
                assertFalse(words.isBlank(), "a blank label in " + layer);
                assertFalse(words.matches("(?s).*\\b(null|NaN|Infinity|Optional)\\b.*"), layer + ": " + words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void everySubjectOfAFactLayerIsInTheAtlas(int year) {
        Set<String> known = ATLAS.facts().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
        ATLAS.base().countries().forEach(country -> known.add(country.id()));
        MapScene scene = scene(year);
        for (String layer : Opening.factLayers()) {
            for (String subject : SceneReader.subjects(scene, layer)) {
                assertTrue(known.contains(subject), layer + " is about " + subject);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyLayerCreditsSourcesThatExist(int year) {
        Sheet sheet = RealAtlas.COMPOSER.sheet(RealAtlas.everything(1920, 1080).at(Moment.year(year)));
        for (Layer layer : Layers.inDrawingOrder()) {
            for (String source : layer.sources(sheet)) {
                assertTrue(ATLAS.sources().containsKey(source), layer.id() + " credits " + source);
            }
        }
    }

    static IntStream years() {
        return IntStream.rangeClosed(RealAtlas.COMPOSER.timeline().firstYear(), RealAtlas.COMPOSER.timeline().lastYear());
    }

    /** A spell reaches the last day of a year when it may have begun by then and is not over for sure. */
    private static boolean mayStand(List<Spell> spells, int year) {
        return spells.stream().anyMatch(spell -> mayHold(spell.period(), newYearsEve(year)));
    }

    private static LocalDate newYearsEve(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static boolean mayHold(Period period, LocalDate day) {
        return !earliest(period.from()).isAfter(day)
                && (period.to().isEmpty() || latest(period.to().get()).isAfter(day));
    }

    private static LocalDate earliest(FuzzyDate date) {
        return date.kind() == FuzzyDate.Kind.AFTER ? date.last().plusDays(1) : date.first();
    }

    private static LocalDate latest(FuzzyDate date) {
        return switch (date.kind()) {
            case AFTER -> LocalDate.MAX;
            case BEFORE -> date.first();
            case EXACT, CIRCA, BETWEEN -> date.last();
        };
    }

    private static boolean isOnThePage(Position place) {
        return place.lonDeg() > 0 && place.lonDeg() < 150;
    }

    private static Stream<String> routes(int year, Predicate<RouteKind> kind) {
        return ATLAS.routes().stream().filter(r -> kind.test(r.kind()) && mayStand(r.spells(), year)).map(Route::id);
    }

    private static Set<String> expected(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> drawn(int year, String layer) {
        return new TreeSet<>(SceneReader.subjects(scene(year), layer));
    }

    private static MapScene scene(int year) {
        return RealAtlas.scene(RealAtlas.everything(1920, 1080).at(Moment.year(year))
                .from(new Viewpoint(0, 0, Viewpoint.FARTHEST_METRES_PER_PX)));
    }
}
