package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Atlas;
import oxus.model.TinyWorld;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;

class DebtTest {

    @Test
    void onlyTheRepublicsAreColoured() {
        assertEquals(List.of("nor", "sou"), SceneReader.subjects(TinyMap.scene(2010), "debt"));
    }

    @ParameterizedTest
    @CsvSource({"nor, 2004, -1", "nor, 2005, 0", "nor, 2009, 0", "nor, 2010, 2", "nor, 2014, 2", "sou, 2009, -1",
        "sou, 2010, 3"})
    void countryHasTheColourOfItsClassOnceThereIsAFigure(String country, int year, int expectedClass) {
        Mark.Area area = area(TinyMap.scene(year), country);
        assertEquals(expectedClass < 0, area.style().hatch().isPresent());
        if (expectedClass >= 0) {
            assertEquals(ramp("china").get(expectedClass), area.style().fill().orElseThrow());
        }
    }

    @Test
    void figureOfTheYearStandsAloneAndAnOlderOneWithItsYear() {
        assertEquals("20 %", figure(TinyMap.scene(2010), "NORTHLAND"));
        assertEquals("20 % (2010)", figure(TinyMap.scene(2012), "NORTHLAND"));
        assertEquals("4 % (2005)", figure(TinyMap.scene(2009), "NORTHLAND"));
    }

    @Test
    void countryWithoutAFigureSaysSo() {
        assertEquals("no figure", figure(TinyMap.scene(2009), "SOUTHLAND"));
    }

    @Test
    void rivalFigureThatIsNotDrawnIsNowhereOnTheMap() {
        assertTrue(SceneReader.words(TinyMap.scene(2010), "debt").stream().noneMatch(words -> words.contains("60")));
    }

    @Test
    void otherCreditorHasOtherColoursAndFigures() {
        MapScene scene = TinyMap.scene(TinyMap.request(2000).coloured(TinyWorld.RUSSIA_SHARE));
        assertEquals(ramp("russia").get(3), area(scene, "sou").style().fill().orElseThrow());
        assertTrue(area(scene, "nor").style().hatch().isPresent());
    }

    @Test
    void unknownIndicatorHasNoFigures() {
        MapScene scene = TinyMap.scene(TinyMap.request(2010).coloured("unheard_of"));
        assertTrue(area(scene, "nor").style().hatch().isPresent());
        assertTrue(area(scene, "sou").style().hatch().isPresent());
    }

    @Test
    void figureIsClassedAsItIsPrinted() {
        MapScene scene = TinyMap.composer(owing(14.96)).compose(TinyMap.request(2012));
        assertEquals("15 %", figure(scene, "NORTHLAND"));
        assertEquals(ramp("china").get(2), area(scene, "nor").style().fill().orElseThrow());
    }

    @Test
    void countryThatOwesNothingHasAFigure() {
        MapScene scene = TinyMap.composer(owing(0)).compose(TinyMap.request(2012));
        assertEquals("0 %", figure(scene, "NORTHLAND"));
        assertFalse(area(scene, "nor").style().hatch().isPresent());
    }

    @Test
    void pointerIsToldCountryFigureAndYear() {
        assertEquals("Northland: 20 % (2010)", area(TinyMap.scene(2012), "nor").subject().orElseThrow().name());
        assertEquals("Southland: no figure up to 2005",
                area(TinyMap.scene(2005), "sou").subject().orElseThrow().name());
    }

    @Test
    void countryOffThePageIsNotColoured() {
        MapRequest south = TinyMap.lookingAt(TinyMap.request(2010), 62, 41, 66, 43);
        assertEquals(List.of("sou"), SceneReader.subjects(TinyMap.scene(south), "debt"));
    }

    private static List<Color> ramp(String name) {
        return TinyMap.theme().ramp(name);
    }

    private static Mark.Area area(MapScene scene, String country) {
        return SceneReader.of(Mark.Area.class, SceneReader.marks(scene, "debt", country)).findFirst().orElseThrow();
    }

    /** What the map says under the name of a country. */
    private static String figure(MapScene scene, String country) {
        return Stream.of("debt", "country-names").flatMap(layer -> SceneReader.words(scene, layer).stream())
                .filter(words -> words.startsWith(country + "\n")).map(words -> words.split("\n")[1])
                .findFirst().orElseThrow();
    }

    /** The tiny world with one more figure for Northland in 2012. */
    private static Atlas owing(double percent) {
        return TinyWorld.of(List.of(), List.of(), Stream.concat(TinyWorld.observations().stream(),
                Stream.of(TinyWorld.share(TinyWorld.CHINA_SHARE, "nor", 2012, percent, "debt-2005", true))).toList(),
                List.of());
    }
}
