package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.Line;
import oxus.time.Moment;

class CorridorsTest {

    @ParameterizedTest
    @CsvSource({"2009, ''", "2010, dashed", "2012, dashed", "2013, solid", "2014, solid"})
    void corridorIsDashedWhilePlannedAndSolidInUse(int year, String pen) {
        List<Mark.Stroke> strokes = SceneReader.of(Mark.Stroke.class,
                SceneReader.marks(scene(year), "corridors", "grass-way")).toList();
        // The broad band; along its middle runs a row of dots.
        Optional<Line> band = strokes.stream().map(stroke -> stroke.style().line().orElseThrow())
                .max(Comparator.comparingDouble(Line::widthPx));
        assertEquals(pen, band.map(line -> line.dashPx().isEmpty() ? "solid" : "dashed").orElse(""));
    }

    @Test
    void corridorIsNamed() {
        assertEquals(List.of("Grass Way"), SceneReader.words(scene(2014), "corridors"));
    }

    @Test
    void branchesOfOneCorridorAreNamedOnce() {
        List<String> names = SceneReader.words(RealAtlas.scene(RealAtlas.everything(1920, 1080).at(Moment.year(2025))), "corridors");
        assertEquals(1, names.stream().filter("Middle Corridor"::equals).count(), names.toString());
    }

    @Test
    void railwaysLieOverTheCorridorThatTheyAreAPartOf() {
        List<String> layers = SceneReader.layers(scene(2014));
        assertTrue(layers.indexOf("corridors") < layers.indexOf("railways"));
    }

    @Test
    void openingMapHasNoCorridors() {
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(2014), "corridors"));
    }

    @Test
    void corridorIsCreditedAndExplainedWhereItIsSeen() {
        assertTrue(SceneReader.words(scene(2014), "legend").contains("Corridors"));
        assertTrue(String.join(" ", SceneReader.words(scene(2014), "sources")).contains("Corridor Days"));
        assertFalse(SceneReader.words(scene(2009), "legend").contains("Corridors"));
        assertFalse(String.join(" ", SceneReader.words(scene(2009), "sources")).contains("Corridor Days"));
    }

    private static MapScene scene(int year) {
        return TinyMap.scene(TinyMap.everything(year));
    }
}
