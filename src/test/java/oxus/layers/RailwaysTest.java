package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Route;
import oxus.model.TinyWorld;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

class RailwaysTest {

    @ParameterizedTest
    @CsvSource({"1991, 1", "2000, 1", "2001, 0", "2004, 0", "2005, 1", "2014, 1"})
    void railwayIsNotDrawnInTheYearsThatNoSourceSpeaksOf(int year, int drawn) {
        assertEquals(drawn, SceneReader.subjects(TinyMap.scene(year), "railways").size());
    }

    @Test
    void railwayAtWorkIsALineInTheColourOfItsSideWithTies() {
        List<Line> lines = lines(1995);
        assertTrue(lines.stream().anyMatch(l -> l.dashPx().isEmpty() && l.color().equals(TinyMap.ink(Ink.RUSSIA))));
        assertTrue(lines.stream().anyMatch(l -> !l.dashPx().isEmpty() && l.color().equals(TinyMap.ink(Ink.RUSSIA))));
    }

    @Test
    void closedRailwayIsAGhostWithoutSignsOrName() {
        List<Mark> marks = SceneReader.marks(TinyMap.scene(2010), "railways");
        List<Line> lines = marks.stream().map(mark -> ((Mark.Stroke) mark).style().line().orElseThrow()).toList();
        assertEquals(2, lines.size(), "an edge and the line on it");
        assertEquals(TinyMap.ink(Ink.GHOST), lines.get(1).color());
        assertTrue(lines.get(0).widthPx() > lines.get(1).widthPx());
    }

    @Test
    void railwayAtWorkIsNamed() {
        assertEquals(List.of("Old Railway"), SceneReader.words(TinyMap.scene(1995), "railways"));
    }

    @Test
    void courseOnlyGuessedLooksOtherThanAKnownOne() {
        Route known = TinyWorld.oldRailway();
        Route guessed = new Route("guessed", known.name(), known.aliases(), known.kind(), known.bundle(), known.start(),
                known.end(), known.countries(), known.side(), known.owners(), known.financers(), known.builders(),
                known.gaugeMm(), known.electrified(), known.figures(), known.spells(), known.waypoints(), true,
                known.oneWay(), known.note(), known.essays(), known.sources());
        MapScene scene = TinyMap.composer(TinyWorld.of(List.of(), List.of(known, guessed), List.of(), List.of()))
                .compose(TinyMap.request(1995));
        assertTrue(SceneReader.words(scene, "legend").contains("thin: course only guessed"));
        assertNotEquals(styles(scene, "old-railway"), styles(scene, "guessed"));
    }

    private static List<Line> lines(int year) {
        return SceneReader.of(Mark.Stroke.class, SceneReader.marks(TinyMap.scene(year), "railways"))
                .flatMap(stroke -> stroke.style().line().stream()).toList();
    }

    private static List<FeatureStyle> styles(MapScene scene, String railway) {
        return SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene, "railways", railway)).map(Mark.Stroke::style)
                .toList();
    }
}
