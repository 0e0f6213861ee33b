package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.Ink;

/** What facts are drawn on: countries, boundaries, waters, towns, names, graticule. */
class GroundTest {

    private final MapScene scene = TinyMap.scene(2010);

    @Test
    void everyCountryIsAnAreaAndRepublicsStandOutFromTheirNeighbours() {
        assertEquals(List.of("nor", "sou", "eas"), SceneReader.subjects(scene, "countries"));
        assertEquals(Optional.of(TinyMap.ink(Ink.LAND)), fill("nor"));
        assertEquals(Optional.of(TinyMap.ink(Ink.NEIGHBOUR)), fill("eas"));
    }

    @Test
    void disputedBoundaryIsDashedAndASettledOneIsNot() {
        List<Mark.Stroke> strokes = SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene, "boundaries")).toList();
        assertEquals(1, strokes.stream().filter(GroundTest::dashed).count());
        assertEquals(1, strokes.stream().filter(stroke -> !dashed(stroke)).count());
    }

    @Test
    void provinceIsALineThatIsNotFilled() {
        List<Mark> provinces = SceneReader.marks(scene, "provinces");
        assertEquals(1, provinces.size());
        assertTrue(provinces.get(0) instanceof Mark.Stroke);
    }

    @Test
    void capitalIsOnTheOpeningMapAndTheHamletComesWhenOneLooksNearer() {
        assertTrue(SceneReader.subjects(scene, "cities").contains("town:capital"));
        assertFalse(SceneReader.subjects(scene, "cities").contains("town:hamlet"));
        MapRequest near = TinyMap.lookingAt(TinyMap.request(2010), 62.95, 48.48, 63.05, 48.52);
        assertEquals(List.of("town:hamlet"), SceneReader.subjects(TinyMap.scene(near), "cities"));
    }

    @Test
    void everyTownOnTheMapHasADotAndAName() {
        List<Mark> cities = SceneReader.marks(scene, "cities");
        assertEquals(SceneReader.of(Mark.Symbol.class, cities).count(), SceneReader.of(Mark.Text.class, cities).count());
        assertTrue(SceneReader.words(scene, "cities").contains("Capital"));
    }

    @Test
    void watersAreFoundByTheirNames() {
        assertEquals("Blue Lake", SceneReader.marks(scene, "lakes").get(0).subject().orElseThrow().name());
        assertEquals("Long River", SceneReader.marks(scene, "rivers").get(0).subject().orElseThrow().name());
        assertTrue(SceneReader.words(scene, "lakes").contains("Blue Lake"));
    }

    @Test
    void everyCountryIsNamedOnceWithOrWithoutFigures() {
        for (MapRequest request : List.of(TinyMap.request(2010), TinyMap.without(TinyMap.request(2010), "debt"))) {
            List<Mark.Text> names = TinyMap.scene(request).layers().stream()
                    .flatMap(drawn -> SceneReader.of(Mark.Text.class, drawn.marks())).toList();
            for (String country : List.of("NORTHLAND", "SOUTHLAND", "EASTLAND")) {
                assertEquals(1, names.stream().filter(name -> name.words().split("\n")[0].equals(country)).count(), country);
            }
        }
    }

    @Test
    void nameOfACountryStandsInsideThePartThatIsSeen() {
        MapRequest corner = TinyMap.lookingAt(TinyMap.without(TinyMap.request(2010), "debt"), 60.5, 48, 63, 49.5);
        MapScene seen = TinyMap.scene(corner);
        Mark.Text name = SceneReader.of(Mark.Text.class, SceneReader.marks(seen, "country-names")).findFirst().orElseThrow();
        assertEquals("NORTHLAND", name.words());
        assertTrue(corner.viewpoint().ground(corner.widthPx(), corner.heightPx()).contains(name.x(), name.y()));
    }

    @Test
    void degreesStandAtTheEdgesOfThePage() {
        List<String> degrees = SceneReader.words(scene, "graticule");
        assertTrue(degrees.contains("60°E") && degrees.contains("70°E"), degrees.toString());
        assertTrue(degrees.contains("40°N") && degrees.contains("50°N"), degrees.toString());
    }

    @Test
    void groundIsTheSameInEveryYear() {
        for (String layer : List.of("countries", "boundaries", "lakes", "rivers", "cities", "graticule")) {
            assertEquals(SceneReader.marks(TinyMap.scene(1991), layer).stream().map(SceneReader::inWords).toList(),
                    SceneReader.marks(TinyMap.scene(2014), layer).stream().map(SceneReader::inWords).toList());
        }
    }

    private Optional<Color> fill(String country) {
        return SceneReader.of(Mark.Area.class, SceneReader.marks(scene, "countries", country)).findFirst().orElseThrow()
                .style().fill();
    }

    private static boolean dashed(Mark.Stroke stroke) {
        return !stroke.style().line().orElseThrow().dashPx().isEmpty();
    }
}
