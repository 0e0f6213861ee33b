package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.FuzzyDate;
import oxus.model.Period;
import oxus.model.Position;
import oxus.model.TinyWorld;
import oxus.scene.Glyph;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;

class ActivitiesTest {

    private static final Activity AT_THE_FORT = activity("at-the-fort", List.of("rus"), List.of("sou"),
            Optional.of(new Position(65, 42.5, 1, Optional.empty())), Certainty.CONFIRMED);
    private static final Activity SOMEWHERE_NORTH = activity("somewhere-north", List.of("chn"), List.of("nor"),
            Optional.empty(), Certainty.REPORTED);
    private static final Activity EVERYWHERE = activity("everywhere", List.of("rus"), List.of("nor", "sou"), Optional.empty(),
            Certainty.CONFIRMED);

    @Test
    void flagsFlyInTheYearsThatTheyLastedOnly() {
        assertEquals(List.of(), SceneReader.subjects(scene(2008, AT_THE_FORT), "activities"));
        assertEquals(List.of("at-the-fort"), SceneReader.subjects(scene(2009, AT_THE_FORT), "activities"));
        assertEquals(List.of("at-the-fort"), SceneReader.subjects(scene(2011, AT_THE_FORT), "activities"));
        assertEquals(List.of(), SceneReader.subjects(scene(2012, AT_THE_FORT), "activities"));
    }

    @Test
    void whatIsKnownByOneCountryFliesOverItsName() {
        List<Mark> marks = SceneReader.marks(scene(2010, SOMEWHERE_NORTH), "activities");
        assertEquals(1, marks.size());
        assertTrue(words(2010, SOMEWHERE_NORTH).contains("above a name: somewhere in that country"));
        assertFalse(words(2010, AT_THE_FORT).contains("above a name: somewhere in that country"));
    }

    @Test
    void whatSourcesTellOfManyCountriesHasNoInventedPlace() {
        assertEquals(List.of(), SceneReader.marks(scene(2010, EVERYWHERE), "activities"));
        assertFalse(words(2010, EVERYWHERE).contains("Troops and exercises"));
    }

    @Test
    void aFlagIsCutLikeTheGlyphOfItsSide() {
        assertEquals(Glyph.FLAG_ROUND, flag(AT_THE_FORT).glyph());
        assertEquals(Glyph.FLAG_SQUARE, flag(SOMEWHERE_NORTH).glyph());
        assertEquals(Glyph.FLAG_ROUND, flag(activity("of-the-treaty", List.of("csto"), List.of("nor"), Optional.empty(),
                Certainty.CONFIRMED)).glyph(), "Russia leads the treaty");
    }

    @Test
    void aPlaceKnownOnlyAsAnAreaIsDrawnAsOne() {
        Activity vague = activity("vague", List.of("rus"), List.of("sou"),
                Optional.of(new Position(65, 42.5, 60, Optional.empty())), Certainty.CONFIRMED);
        assertEquals(1, SceneReader.of(Mark.Area.class, SceneReader.marks(scene(2010, vague), "activities"))
                .map(area -> area.shape().bounds()).distinct().count());
        assertTrue(words(2010, vague).contains("place known only as an area"));
    }

    @Test
    void whatIsOnlyReportedOrPlannedLooksSoAndTheLegendSaysIt() {
        Activity planned = activity("planned", List.of("chn"), List.of("nor"), Optional.empty(), Certainty.PLANNED);
        assertTrue(flag(SOMEWHERE_NORTH).style().hatch().isPresent());
        assertFalse(flag(planned).style().line().orElseThrow().dashPx().isEmpty());
        assertTrue(words(2010, SOMEWHERE_NORTH, planned).containsAll(List.of("reported, not confirmed", "planned")));
    }

    @Test
    void flagsOverOneNameDoNotHideEachOther() {
        Activity second = activity("second", List.of("rus"), List.of("nor"), Optional.empty(), Certainty.CONFIRMED);
        List<Mark.Symbol> flags = SceneReader.of(Mark.Symbol.class,
                SceneReader.marks(scene(2010, SOMEWHERE_NORTH, second), "activities")).toList();
        double apart = Math.hypot(flags.get(0).x() - flags.get(1).x(), flags.get(0).y() - flags.get(1).y());
        assertTrue(apart / TinyMap.request(2010).viewpoint().metresPerPx() > flags.get(0).sizePx());
    }

    @Test
    void theSourceLineNamesWhatTheFlagsRestOn() {
        assertTrue(String.join(" ", SceneReader.words(scene(2010, AT_THE_FORT), "sources")).contains(
                TinyWorld.atlas().sources().get("fort-gazette").brief()));
    }

    private static Mark.Symbol flag(Activity activity) {
        return SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene(2010, activity), "activities")).findFirst()
                .orElseThrow();
    }

    private static List<String> words(int year, Activity... activities) {
        return SceneReader.words(scene(year, activities), "legend");
    }

    private static MapScene scene(int year, Activity... activities) {
        return TinyMap.composer(with(List.of(activities))).compose(TinyMap.request(year)
                .showing(List.of("countries", "activities", "country-names", "sources", "legend")));
    }

    private static Atlas with(List<Activity> activities) {
        Atlas tiny = TinyWorld.atlas();
        return new Atlas(tiny.base(), tiny.actors(), tiny.sources(), tiny.facilities(), tiny.routes(), tiny.indicators(),
                tiny.observations(), tiny.organisations(), tiny.events(), tiny.corridors(), activities, tiny.background(),
                tiny.essays(), tiny.checkedTo());
    }

    private static Activity activity(String id, List<String> actors, List<String> countries, Optional<Position> place,
                                     Certainty certainty) {
        return new Activity(id, "Drill " + id, "exercise", new Period(FuzzyDate.ofYear(2009), FuzzyDate.parse("2011")),
                actors, countries, place, Optional.empty(), List.of(), certainty, Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of("fort-gazette"));
    }
}
