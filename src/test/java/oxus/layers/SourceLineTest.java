package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import oxus.model.TinyWorld;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.SceneReader;

class SourceLineTest {

    @Test
    void everythingVisibleIsCreditedAndNothingElse() {
        assertEquals(Set.of("Fort Gazette", "Line A Report", "Line B Report", "Railway Almanac", "Debt 2010 North",
                "Debt 2010 South"), credited(TinyMap.request(2010)));
    }

    @Test
    void figureIsCreditedToTheSourceOfItsOwnYear() {
        assertTrue(credited(TinyMap.request(2009)).contains("Debt 2005"));
        assertTrue(credited(TinyMap.request(2012)).contains("Debt 2010 North"));
    }

    @Test
    void rivalThatIsNotDrawnIsNotCredited() {
        assertTrue(!credited(TinyMap.request(2010)).contains("Debt Rival"));
    }

    @Test
    void eventOnTheMapIsCreditedAndEventWithoutAPlaceIsNot() {
        assertTrue(credited(TinyMap.request(2009)).contains("Opening News"));
        assertTrue(!credited(TinyMap.request(2014)).contains("Handover News"));
    }

    @Test
    void layerThatIsOffIsNotCredited() {
        MapRequest request = TinyMap.without(TinyMap.without(TinyMap.request(2010), "pipelines"), "debt");
        assertEquals(Set.of("Fort Gazette", "Railway Almanac"), credited(request));
        assertEquals(Set.of("Fort Gazette", "Railway Almanac"),
                credited(TinyMap.request(2010).dimming("pipelines", 0).dimming("debt", 0)));
    }

    @Test
    void routesAndBasesOffThePageAreNotCredited() {
        MapRequest north = TinyMap.lookingAt(TinyMap.without(TinyMap.request(2013), "debt"), 66, 47, 69, 49);
        assertEquals(Set.of("Post Herald"), credited(north));
    }

    @Test
    void figureOfACountryOffThePageIsNotCredited() {
        MapRequest south = TinyMap.lookingAt(TinyMap.request(2010).showing(List.of("debt", "sources")), 62, 41, 66, 43);
        assertEquals(Set.of("Debt 2010 South"), credited(south));
    }

    @Test
    void otherCreditorIsCreditedToOtherSources() {
        assertTrue(credited(TinyMap.request(2000).coloured(TinyWorld.RUSSIA_SHARE)).contains("Debt 2000"));
        assertTrue(!credited(TinyMap.request(2000)).contains("Debt 2000"));
    }

    @Test
    void whoseDataTheLicencesAskToCreditIsNamedWhileTheirLayersAreOn() {
        String routes = words(RealAtlas.request(1920, 1080).showing(List.of("railways", "sources")));
        assertTrue(routes.contains("ODbL 1.0: ") && routes.contains("© OpenStreetMap contributors"), routes);
        assertTrue(!routes.contains("CC BY 4.0: World Bank"), routes);
        String debts = words(RealAtlas.request(1920, 1080).showing(List.of("debt", "sources")));
        assertTrue(debts.contains("CC BY 4.0: World Bank. "), debts);
        assertTrue(!debts.contains("OpenStreetMap"), debts);
    }

    private static String words(MapRequest request) {
        return String.join(" ", SceneReader.words(RealAtlas.scene(request), "sources"));
    }

    @Test
    void mapWithoutFactsCreditsTheBaseMapAlone() {
        MapRequest bare = TinyMap.request(2010).showing(List.of("countries", "sources"));
        List<String> rows = SceneReader.words(TinyMap.scene(bare), "sources");
        assertTrue(rows.stream().noneMatch(row -> row.startsWith("Sources:")), rows.toString());
        assertTrue(rows.get(0).startsWith("Base map: Natural Earth"), rows.toString());
    }

    @Test
    void projectionIsNamed() {
        assertTrue(String.join(" ", SceneReader.words(TinyMap.scene(2010), "sources")).contains("Albers equal-area conic"));
    }

    @Test
    void narrowPageSaysHowManySourcesItLeavesOut() {
        MapScene narrow = TinyMap.scene(TinyMap.request(2010).sized(200, 400, 1));
        String rows = String.join(" ", SceneReader.words(narrow, "sources"));
        assertTrue(rows.matches("Sources: .*; and [1-5] more, listed with each fact\\. Base map: .*"), rows);
    }

    /** The names in the sentence that begins "Sources:". */
    private static Set<String> credited(MapRequest request) {
        String rows = String.join(" ", SceneReader.words(TinyMap.scene(request), "sources"));
        assertTrue(rows.startsWith("Sources: "), rows);
        return new TreeSet<>(List.of(rows.substring("Sources: ".length(), rows.indexOf(". Base map:")).split("; ")));
    }
}
