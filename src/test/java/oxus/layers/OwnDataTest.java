package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

import oxus.model.FuzzyDate;
import oxus.model.OwnFeature;
import oxus.model.OwnFile;
import oxus.model.OwnFile.Naming;
import oxus.model.Period;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.time.Moment;

/** A user's file on the map: a point of 2001 to 2004, a point of always, a line, an area, and an area of a few metres. */
class OwnDataTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final OwnFile FILE = new OwnFile("/data/mine.csv", "mine.csv", List.of("name"), Naming.GIVEN, List.of(
            feature(1, SHAPES.createPoint(new Coordinate(70, 45)), Optional.of(new Period(FuzzyDate.ofYear(2001),
                    Optional.of(FuzzyDate.ofYear(2005))))),
            feature(2, SHAPES.createPoint(new Coordinate(60, 45)), Optional.empty()),
            feature(3, SHAPES.createMultiLineString(new org.locationtech.jts.geom.LineString[] {
                SHAPES.createLineString(new Coordinate[] {new Coordinate(60, 40), new Coordinate(70, 50)})}), Optional.empty()),
            feature(4, box(62, 66, 42, 44), Optional.empty()),
            feature(5, box(64, 64.0001, 46, 46.0001), Optional.empty())));

    @Test
    void everyShapeIsDrawnAndToldByItsFeature() {
        MapScene scene = TinyMap.scene(TinyMap.request(2003).adding(FILE));
        assertEquals(List.of("own-1:4", "own-1:3", "own-1:5", "own-1:1", "own-1:2"), members(scene));
    }

    @Test
    void whatIsDatedFollowsTheYears() {
        assertTrue(members(TinyMap.scene(TinyMap.request(2001).adding(FILE))).contains("own-1:1"));
        assertTrue(!members(TinyMap.scene(TinyMap.request(2000).adding(FILE))).contains("own-1:1"));
        assertTrue(!members(TinyMap.scene(TinyMap.request(2006).adding(FILE))).contains("own-1:1"));
        assertTrue(members(TinyMap.scene(TinyMap.request(2000).adding(FILE).at(Moment.window(1995, 2002)))).contains("own-1:1"));
    }

    @Test
    void legendCountsWhatIsThere() {
        List<String> legend = SceneReader.words(TinyMap.scene(TinyMap.request(2003).adding(FILE)), "legend");
        assertTrue(legend.containsAll(List.of("mine.csv", "areas (1)", "lines (1)", "points (2)", "too small to be drawn (1)")),
                legend.toString());
        assertTrue(SceneReader.words(TinyMap.scene(TinyMap.request(2010).adding(FILE)), "legend").contains("points (1)"));
    }

    @Test
    void sharedLegendCountsEachMap() {
        MapRequest beside = TinyMap.request(2010).adding(FILE)
                .against(new Comparison.Beside(List.of(Moment.year(2003), Moment.year(2010))));
        Composer composer = TinyMap.composer(oxus.model.TinyWorld.atlas());
        List<String> legend = composer.plate(beside).panes().stream()
                .flatMap(pane -> SceneReader.words(pane.scene(), "legend").stream()).toList();
        assertTrue(legend.contains("points (2 | 1)"), legend.toString());
    }

    @Test
    void sourceLineSaysWhoseDataItIs() {
        String line = String.join(" ", SceneReader.words(TinyMap.scene(TinyMap.request(2003).adding(FILE)), "sources"));
        assertTrue(line.contains("Own data: mine.csv."), line);
    }

    @Test
    void layerCanBeSwitchedOffAndTakenAway() {
        MapRequest request = TinyMap.request(2003).adding(FILE).adding(FILE);
        assertEquals(List.of("own-1", "own-2"), own(TinyMap.scene(request)));
        assertEquals(List.of("own-2"), own(TinyMap.scene(TinyMap.without(request, "own-1"))));
        assertEquals(List.of("own-2"), own(TinyMap.scene(request.removing("own-1"))));
        assertEquals(TinyMap.request(2003), TinyMap.request(2003).adding(FILE).dimming("own-1", 0.3).removing("own-1"));
        assertEquals("own-3", request.removing("own-1").adding(FILE).own().get(1).id());
    }

    @Test
    void fewPointsAreNamedAndManyAreNot() {
        assertTrue(SceneReader.words(TinyMap.scene(TinyMap.request(2003).adding(FILE)), "own-1").contains("Thing 1"));
        OwnFile many = new OwnFile("/data/many.csv", "many.csv", List.of("name"), Naming.GIVEN, IntStream.rangeClosed(1, 1000)
                .mapToObj(n -> feature(n, SHAPES.createPoint(new Coordinate(50 + n * 0.03, 45)), Optional.empty())).toList());
        MapScene scene = TinyMap.scene(TinyMap.request(2003).adding(many));
        assertEquals(List.of(), SceneReader.words(scene, "own-1"));
        assertEquals(1000, members(scene).size());
    }

    private static List<String> own(MapScene scene) {
        return SceneReader.layers(scene).stream().filter(id -> id.startsWith("own-")).toList();
    }

    private static List<String> members(MapScene scene) {
        return SceneReader.of(Mark.Crowd.class, SceneReader.marks(scene, "own-1"))
                .flatMap(crowd -> crowd.members().stream()).map(member -> member.about().id()).toList();
    }

    private static OwnFeature feature(int number, Geometry shape, Optional<Period> period) {
        return new OwnFeature(number, "Thing " + number, shape, period, List.of("Thing " + number));
    }

    private static Geometry box(double west, double east, double south, double north) {
        return SHAPES.createMultiPolygon(new Polygon[] {(Polygon) SHAPES.toGeometry(new Envelope(west, east, south, north))});
    }
}
