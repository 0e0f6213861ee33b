package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oxus.model.TinyWorld.spell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.Route;
import oxus.model.Status;
import oxus.model.TinyWorld;
import oxus.model.Topic;

/** What lenses, filters and ghosts make of the tiny world. */
class SelectionTest {

    private final Timeline timeline = new Timeline(TinyWorld.atlas());

    @ParameterizedTest
    @CsvSource({"ALL, 2013, 'fort,grass-way,line-a,line-b,old-railway,post'", "RUSSIA, 2013, 'fort,old-railway'",
        "CHINA, 2013, 'line-a,line-b,post'", "BOTH, 2013, 'fort,line-a,line-b,old-railway,post'", "CROSSING, 2013, ''",
        "CHINA, 2009, 'line-a,line-b,line-opens'", "RUSSIA, 2009, 'fort,old-railway'"})
    void lensLightsWhatIsItsPowers(Lens lens, int year, String lit) {
        Snapshot now = timeline.at(Moment.year(year), Selection.everything().through(lens));
        assertEquals(lit, String.join(",", new TreeSet<>(ids(now).filter(now::lit).toList())));
    }

    @ParameterizedTest
    @CsvSource({"ALL", "RUSSIA", "CHINA", "BOTH", "CROSSING"})
    void lensTakesNothingAway(Lens lens) {
        Snapshot now = timeline.at(Moment.year(2013), Selection.everything().through(lens));
        assertEquals(ids(timeline.at(Moment.year(2013))).toList(), ids(now).toList());
    }

    @Test
    void basesOfBothInOneRepublicCross() {
        Facility guest = in(TinyWorld.post(), "guest", "sou", Status.OPERATING);
        assertEquals(Set.of("fort", "guest"), crossing(TinyWorld.fort(), guest));
    }

    @Test
    void baseThatIsOnlyPlannedCrossesNothing() {
        Facility guest = in(TinyWorld.post(), "guest", "sou", Status.PLANNED);
        assertEquals(Set.of(), crossing(TinyWorld.fort(), guest));
    }

    @Test
    void basesInDifferentRepublicsDoNotCross() {
        assertEquals(Set.of(), crossing(TinyWorld.fort(), TinyWorld.post()));
    }

    @ParameterizedTest
    @CsvSource({"2013, 'grass-way,line-a,line-b,fort,post'", "2014, 'grass-way,line-a,line-b,post,fort-handed-over'"})
    void ghostsCanBeLeftOut(int year, String ids) {
        Snapshot now = timeline.at(Moment.year(year), Selection.everything().with(Ghosts.HIDDEN));
        assertEquals(new TreeSet<>(List.of(ids.split(","))), new TreeSet<>(ids(now).toList()));
    }

    @Test
    void filterKeepsTheKindsThatAreNamed() {
        assertEquals(List.of("fort"), kept(2013, Filter.everything().kinds(List.of("air base"))));
        assertEquals(List.of("fort", "old-railway"), kept(2013, Filter.everything().kinds(List.of("air base", "railway"))));
    }

    @Test
    void filterLeavesAloneWhatHasNoSuchAspect() {
        assertEquals(List.of("fort", "fort-handed-over"), kept(2014, Filter.everything().statuses(List.of(Status.TRANSFERRED))));
    }

    @Test
    void filterOfCountriesKeepsWhatStandsInThemOrCrossesThem() {
        assertEquals(List.of("grass-way", "old-railway", "post"), kept(2013, Filter.everything().countries(List.of("nor"))));
        Snapshot now = timeline.at(Moment.year(2013), Selection.everything().keeping(Filter.everything().countries(List.of("nor"))));
        assertEquals(List.of("nor"), now.belongings().stream().map(b -> b.membership().country()).toList());
    }

    @Test
    void filterOfThemesKnowsTheFieldOfWhatLasts() {
        assertEquals(List.of("line-a", "line-b", "line-opens"), kept(2009, Filter.everything().themes(List.of(Topic.ENERGY))));
        assertEquals(List.of("fort"), kept(2009, Filter.everything().themes(List.of(Topic.SECURITY))));
    }

    @Test
    void facetsCountWhatEachChoiceWouldLeave() {
        Filter filter = Filter.everything().countries(List.of("sou"));
        Facets facets = timeline.facets(Moment.year(2013), Selection.everything().keeping(filter));
        facets.kinds().forEach((kind, count) -> assertEquals(kept(2013, filter.kinds(List.of(kind))).size(), count, kind));
        facets.statuses().forEach((status, count) ->
                assertEquals(kept(2013, filter.statuses(List.of(status))).size(), count, status.word()));
        facets.countries().forEach((country, count) ->
                assertEquals(kept(2013, filter.countries(List.of(country))).size(), count, country));
        facets.themes().forEach((theme, count) ->
                assertEquals(kept(2013, filter.themes(List.of(theme))).size(), count, theme.word()));
        assertEquals(kept(2013, filter).size(), facets.left());
        assertTrue(facets.kinds().get("air base") == 1 && facets.kinds().get("border outpost") == 0);
    }

    @ParameterizedTest
    @CsvSource({"all, ALL", "crossing, CROSSING", "Russia, ", "'', "})
    void lensIsReadFromItsWordOnly(String word, Lens lens) {
        assertEquals(Optional.ofNullable(lens), Lens.ofWord(word));
    }

    private List<String> kept(int year, Filter filter) {
        return ids(timeline.at(Moment.year(year), Selection.everything().keeping(filter))).sorted().toList();
    }

    private static Set<String> crossing(Facility... facilities) {
        Timeline only = new Timeline(TinyWorld.of(List.of(facilities), List.<Route>of(), List.of(), List.of()));
        Snapshot now = only.at(Moment.year(2013), Selection.everything().through(Lens.CROSSING));
        return Set.copyOf(ids(now).filter(now::lit).toList());
    }

    private static Facility in(Facility f, String id, String host, Status status) {
        return new Facility(id, f.name(), f.aliases(), f.operator(), host, f.kind(), f.relationship(), f.position(), f.opened(),
                f.openedNote(), f.closed(), List.of(spell("2010", status)), f.personnel(), f.certainty(), f.note(),
                f.essays(), f.sources());
    }

    private static Stream<String> ids(Snapshot now) {
        Stream<Fact> lasting = Stream.of(now.facilities(), now.routes(), now.corridors()).flatMap(List::stream)
                .map(Standing::fact);
        return Stream.of(lasting, now.events().stream(), now.activities().stream()).flatMap(s -> s).map(Fact::id);
    }
}
