package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Route;
import oxus.model.TinyWorld;
import oxus.scene.Glyph;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

class PipelinesTest {

    @ParameterizedTest
    @CsvSource({"2005, '', ''", "2007, dashed, dashed", "2008, dashed, dashed", "2009, solid, dashed", "2010, solid, solid",
        "2014, solid, solid"})
    void linesAreSolidOnlyOnceTheyAreOpen(int year, String lineA, String lineB) {
        assertEquals(lineA, pen(year, "line-a"));
        assertEquals(lineB, pen(year, "line-b"));
    }

    @Test
    void plannedAndBuiltLinesCanBeToldApart() {
        assertNotEquals(lines(2007, "line-a"), lines(2008, "line-a"));
    }

    @Test
    void colourIsThatOfTheSide() {
        for (int year : new int[] {2007, 2008, 2009}) {
            assertTrue(lines(year, "line-a").stream().anyMatch(line -> line.color().equals(TinyMap.ink(Ink.CHINA))));
        }
    }

    @Test
    void signsAlongTheLineTellTheSideWithoutColour() {
        List<Mark.Symbol> beads = SceneReader.of(Mark.Symbol.class,
                SceneReader.marks(TinyMap.scene(2014), "pipelines", "line-a")).toList();
        assertTrue(beads.size() > 1);
        assertEquals(Set.of(Glyph.SQUARE), new HashSet<>(beads.stream().map(Mark.Symbol::glyph).toList()));
    }

    @Test
    void linesOfABundleRunSideBySide() {
        List<double[]> a = course(2014, "line-a");
        List<double[]> b = course(2014, "line-b");
        double px = TinyMap.request(2014).viewpoint().metresPerPx();
        for (int i = 0; i < a.size(); i++) {
            double apart = Point2D.distance(a.get(i)[0], a.get(i)[1], b.get(i)[0], b.get(i)[1]) / px;
            assertTrue(apart > 2 && apart < 8, apart + " px apart");
        }
    }

    @Test
    void lineKeepsItsPlaceInTheBundleWhateverTheYear() {
        MapRequest request = TinyMap.request(2007);
        List<String> planned = stroke(request, "line-b");
        assertEquals(planned, stroke(TinyMap.request(2009), "line-b"));
        assertEquals(planned, stroke(TinyMap.request(2014), "line-b"));
    }

    @Test
    void bundleIsNamedOnce() {
        assertEquals(List.of("Gas Line"), SceneReader.words(TinyMap.scene(2014), "pipelines"));
    }

    @Test
    void courseOnlyGuessedLooksOtherThanAKnownOneAndTheLegendSaysSo() {
        Route known = TinyWorld.lineA();
        Route guessed = new Route("guessed", known.name(), known.aliases(), known.kind(), known.bundle(), known.start(),
                known.end(), known.countries(), known.side(), known.owners(), known.financers(), known.builders(),
                known.gaugeMm(), known.electrified(), known.figures(), known.spells(), known.waypoints(), true,
                known.oneWay(), known.note(), known.essays(), known.sources());
        MapScene scene = TinyMap.composer(TinyWorld.of(List.of(), List.of(known, guessed), List.of(), List.of()))
                .compose(TinyMap.request(2010));
        assertNotEquals(styles(scene, "line-a"), styles(scene, "guessed"));
        assertTrue(SceneReader.words(scene, "legend").contains("thin: course only guessed"));
        assertFalse(SceneReader.words(TinyMap.scene(2010), "legend").contains("thin: course only guessed"));
    }

    @Test
    void railwayIsNoPipeline() {
        assertEquals(Set.of("line-a", "line-b"), new HashSet<>(SceneReader.subjects(TinyMap.scene(2014), "pipelines")));
    }

    @Test
    void lineThatLeavesThePageIsStillDrawnAndOneFarAwayIsNot() {
        MapRequest east = TinyMap.lookingAt(TinyMap.request(2014), 76, 42, 79, 45);
        MapRequest north = TinyMap.lookingAt(TinyMap.request(2014), 60, 48, 63, 50);
        assertEquals(2, SceneReader.subjects(TinyMap.scene(east), "pipelines").size());
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(north), "pipelines"));
    }

    private static String pen(int year, String route) {
        List<Line> lines = lines(year, route);
        if (lines.isEmpty()) {
            return "";
        }
        return lines.stream().allMatch(line -> line.dashPx().isEmpty()) ? "solid" : "dashed";
    }

    private static List<FeatureStyle> styles(MapScene scene, String route) {
        return SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene, "pipelines", route)).map(Mark.Stroke::style)
                .toList();
    }

    private static List<Line> lines(int year, String route) {
        return SceneReader.of(Mark.Stroke.class, SceneReader.marks(TinyMap.scene(year), "pipelines", route))
                .flatMap(stroke -> stroke.style().line().stream()).toList();
    }

    private static List<String> stroke(MapRequest request, String route) {
        return SceneReader.of(Mark.Stroke.class, SceneReader.marks(TinyMap.scene(request), "pipelines", route))
                .map(stroke -> SceneReader.path(stroke.shape().path())).findFirst().orElseThrow();
    }

    private static List<double[]> course(int year, String route) {
        return SceneReader.of(Mark.Stroke.class, SceneReader.marks(TinyMap.scene(year), "pipelines", route))
                .map(stroke -> SceneReader.vertices(stroke.shape().path())).findFirst().orElseThrow();
    }
}
