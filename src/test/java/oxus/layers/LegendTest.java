package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.TinyWorld;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.FeatureStyle;

class LegendTest {

    private static final Set<String> HEADINGS = Set.of("Events", "Bases and posts", "Pipelines", "Railways",
            "China's share of the public debt");

    @Test
    void legendExplainsWhatIsThereTopmostLayerFirst() {
        assertEquals(List.of("Events", "Bases and posts", "Pipelines", "China's share of the public debt"),
                headings(TinyMap.scene(2009)).stream().filter(heading -> !heading.equals("Railways")).toList());
    }

    @Test
    void legendNamesNoLayerThatHasNothingToShow() {
        assertEquals(Set.of("Railways", "China's share of the public debt"), new HashSet<>(headings(TinyMap.scene(1995))));
        assertEquals(Set.of("China's share of the public debt"), new HashSet<>(headings(TinyMap.scene(2001))));
    }

    @Test
    void legendNamesNoLayerThatIsOff() {
        MapRequest request = TinyMap.without(TinyMap.request(2009), "pipelines");
        assertFalse(words(TinyMap.scene(request)).contains("Pipelines"));
        assertFalse(words(TinyMap.scene(TinyMap.request(2009).dimming("pipelines", 0))).contains("Pipelines"));
    }

    @Test
    void legendCountsTheBasesInUseOfEachSide() {
        assertTrue(words(TinyMap.scene(2013)).containsAll(List.of("Russia (1)", "China (1)")));
        assertFalse(words(TinyMap.scene(2010)).contains("China (1)"));
        assertFalse(words(TinyMap.scene(2014)).contains("Russia (1)"));
    }

    @Test
    void legendExplainsStatesOnlyWhenTheyAreThere() {
        assertTrue(words(TinyMap.scene(2009)).contains("under construction"));
        assertFalse(words(TinyMap.scene(2010)).contains("under construction"));
        assertTrue(words(TinyMap.scene(2014)).contains("closed, handed over or dropped"));
        assertFalse(words(TinyMap.scene(2013)).contains("closed, handed over or dropped"));
    }

    @Test
    void legendExplainsTheAreaOfAVaguePlaceOnlyWhereThereIsOne() {
        assertTrue(words(TinyMap.scene(2013)).contains("place known only as an area"));
        assertFalse(words(TinyMap.scene(2010)).contains("place known only as an area"));
    }

    @Test
    void legendSaysNoFigureAndOlderFigureOnlyWhereThereIsOne() {
        assertTrue(words(TinyMap.scene(2005)).contains("no figure"));
        assertFalse(words(TinyMap.scene(2010)).contains("no figure"));
        assertTrue(words(TinyMap.scene(2012)).contains("an older figure shows its own year"));
        assertFalse(words(TinyMap.scene(2010)).contains("an older figure shows its own year"));
    }

    @Test
    void legendSaysUpToWhenTheFactsOfEachLayerWereChecked() {
        List<String> words = words(TinyMap.scene(2010));
        assertTrue(words.containsAll(List.of("Facts checked to", "2014-12: bases and posts", "2014-06: pipelines")),
                words.toString());
        MapRequest without = TinyMap.without(TinyMap.request(2010), "pipelines");
        assertFalse(words(TinyMap.scene(without)).contains("2014-06: pipelines"));
    }

    @Test
    void legendNamesNothingThatLiesOffThePage() {
        MapRequest north = TinyMap.lookingAt(TinyMap.request(2013), 66, 47, 69, 49);
        assertEquals(List.of("Bases and posts", "China's share of the public debt"), headings(TinyMap.scene(north)));
        assertFalse(words(TinyMap.scene(north)).contains("gas"));
        assertFalse(words(TinyMap.scene(north)).contains("Russia (1)"));
    }

    @Test
    void legendSaysNoFigureOnlyWhereACountryWithoutOneIsOnThePage() {
        MapRequest north = TinyMap.lookingAt(TinyMap.request(2005), 62, 46, 66, 49);
        assertFalse(words(TinyMap.scene(north)).contains("no figure"));
    }

    @Test
    void legendExplainsDisputedBoundariesWhereTheyAreDrawn() {
        assertTrue(words(TinyMap.scene(2010)).contains("Boundary disputed or not settled"));
        assertFalse(words(TinyMap.scene(TinyMap.without(TinyMap.request(2010), "boundaries")))
                .contains("Boundary disputed or not settled"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1991, 2004, 2005, 2010, 2014})
    void legendKeepsItsClassesWhenTheYearChanges(int year) {
        List<String> classes = List.of("under 5 %", "5 to 15 %", "15 to 30 %", "30 to 50 %", "50 % and over");
        List<String> words = words(TinyMap.scene(year));
        assertEquals(classes, words.stream().filter(classes::contains).toList());
    }

    @Test
    void classesHaveTheColoursOfTheMap() {
        List<FeatureStyle> boxes = SceneReader.of(Mark.Area.class, SceneReader.marks(TinyMap.scene(2010), "legend"))
                .map(Mark.Area::style).toList();
        List<Optional<Color>> fills = boxes.stream().map(FeatureStyle::fill).toList();
        List<Integer> places = new ArrayList<>();
        TinyMap.theme().ramp("china").forEach(color -> places.add(fills.indexOf(Optional.of(color))));
        List<Integer> inOrder = new ArrayList<>(places);
        Collections.sort(inOrder);
        assertEquals(inOrder, places);
        assertFalse(places.contains(-1));
    }

    @Test
    void signsInTheLegendLookAsOnTheMap() {
        MapScene scene = TinyMap.scene(2013);
        Set<String> onMap = looks(SceneReader.marks(scene, "facilities"));
        Set<String> inLegend = looks(SceneReader.marks(scene, "legend"));
        assertTrue(inLegend.containsAll(onMap), onMap + " in " + inLegend);
    }

    @Test
    void oneLineStyleIsExplainedOnce() {
        List<String> words = words(TinyMap.scene(2009));
        assertEquals(1, Collections.frequency(words, "under construction"));
    }

    @Test
    void mapWithoutFactsHasNoLegend() {
        MapRequest bare = TinyMap.request(2010).showing(List.of("countries", "title", "legend"));
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(bare), "legend"));
    }

    @Test
    void debtIsHeadedByWhatItMeasures() {
        assertTrue(words(TinyMap.scene(TinyMap.request(2010).coloured(TinyWorld.RUSSIA_SHARE)))
                .contains("Russia's share of the public debt"));
    }

    private static Set<String> looks(List<Mark> marks) {
        return new HashSet<>(SceneReader.of(Mark.Symbol.class, marks).map(symbol -> symbol.glyph() + " " + symbol.style())
                .toList());
    }

    private static List<String> headings(MapScene scene) {
        return words(scene).stream().filter(HEADINGS::contains).toList();
    }

    private static List<String> words(MapScene scene) {
        return SceneReader.words(scene, "legend");
    }
}
