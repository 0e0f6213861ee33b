package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.SceneReader;
import oxus.scene.Space;
import oxus.time.Moment;

/** Title, source line, legend and scale bar on pages of all sizes; the last one is A4 at 300 dots per inch. */
class FurnitureTest {

    private static final String PAGES = """
        1920,    1080,  1
        1280,    720,   2
        1024,    768,   1
        800,     600,   1
        640,     480,   1
        793.6,   1122.56, 3.125
        1122.56, 793.6, 3.125
        """;

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void furnitureStaysInsideThePage(double width, double height, double scale) {
        for (MapScene scene : scenes(width, height, scale)) {
            for (Mark mark : furniture(scene)) {
                Rectangle2D box = SceneReader.pageBox(mark);
                assertTrue(box.getMinX() > -0.5 && box.getMinY() > -0.5 && box.getMaxX() < width + 0.5
                        && box.getMaxY() < height + 0.5, SceneReader.inWords(mark) + " at " + box);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void piecesOfFurnitureDoNotOverlap(double width, double height, double scale) {
        for (MapScene scene : scenes(width, height, scale)) {
            List<String> pieces = List.of("title", "legend", "scale-bar", "sources");
            for (String one : pieces) {
                for (String other : pieces.subList(0, pieces.indexOf(one))) {
                    Rectangle2D common = panel(scene, one).createIntersection(panel(scene, other));
                    assertFalse(common.getWidth() > 0.5 && common.getHeight() > 0.5, other + " and " + one + ": " + common);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void wordsStayOnTheirPanel(double width, double height, double scale) {
        for (MapScene scene : scenes(width, height, scale)) {
            for (String piece : List.of("title", "legend", "scale-bar", "sources")) {
                Rectangle2D panel = panel(scene, piece);
                SceneReader.of(Mark.Text.class, SceneReader.marks(scene, piece)).forEach(text -> {
                    Rectangle2D box = SceneReader.pageBox(text);
                    assertTrue(panel.getMinX() <= box.getMinX() && panel.getMaxX() >= box.getMaxX()
                            && panel.getMinY() <= box.getMinY() && panel.getMaxY() >= box.getMaxY(),
                            "\"" + text.words() + "\" at " + box + " on " + panel);
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void rowsOfTheLegendDoNotOverlap(double width, double height, double scale) {
        for (MapScene scene : scenes(width, height, scale)) {
            List<Mark.Text> rows = SceneReader.of(Mark.Text.class, SceneReader.marks(scene, "legend")).toList();
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(SceneReader.pageBox(rows.get(i)).intersects(SceneReader.pageBox(rows.get(j))),
                            rows.get(i).words() + " and " + rows.get(j).words());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void typeStaysLargeEnoughToRead(double width, double height, double scale) {
        for (MapScene scene : scenes(width, height, scale)) {
            SceneReader.of(Mark.Text.class, furniture(scene)).forEach(text ->
                    assertTrue(text.style().sizePx() >= 6.5, text.words() + ": " + text.style().sizePx() + " px"));
        }
    }

    @Test
    void furnitureStandsStillWhileTheMapMoves() {
        MapRequest request = TinyMap.request(2010).without(List.of(Piece.VIEW_CODE));
        MapScene moved = TinyMap.scene(request.from(request.viewpoint().panned(20, 10)));
        MapScene still = TinyMap.scene(request);
        for (String piece : List.of("title", "legend", "sources")) {
            assertEquals(inWords(still, piece), inWords(moved, piece));
        }
    }

    @Test
    void ofTheWordsAtTheFootOnlyTheViewCodeFollowsTheMap() {
        MapRequest request = TinyMap.request(2010);
        String still = inWords(TinyMap.scene(request), "sources").toString();
        String moved = inWords(TinyMap.scene(request.from(request.viewpoint().panned(20, 10))), "sources").toString();
        assertNotEquals(still, moved);
        String code = "View code [0-9A-Z-]+\\.";
        assertEquals(still.replaceAll(code, ""), moved.replaceAll(code, ""));
    }

    @Test
    void titleSaysYearPlaceAndWhatIsShown() {
        String words = String.join(" ", SceneReader.words(TinyMap.scene(2010), "title"));
        assertTrue(words.contains("2010"), words);
        assertTrue(words.contains("Central Asia"), words);
        for (String layer : List.of("China's share of the public debt", "Railways", "Pipelines", "Bases and posts")) {
            assertTrue(words.contains(layer), words);
        }
    }

    @Test
    void titleDoesNotNameALayerThatIsOff() {
        MapRequest request = TinyMap.without(TinyMap.request(2010), "pipelines");
        assertFalse(String.join(" ", SceneReader.words(TinyMap.scene(request), "title")).contains("Pipelines"));
    }

    @Test
    void titleDoesNotSayPointedAtWhenNothingIs() {
        assertFalse(String.join(" ", SceneReader.words(TinyMap.scene(2010), "title")).contains("Pointed at"));
    }

    @Test
    void mapWithoutFactsIsTitledBaseMap() {
        MapRequest bare = TinyMap.request(2010).showing(List.of("countries", "title"));
        assertTrue(SceneReader.words(TinyMap.scene(bare), "title").contains("Base map"));
    }

    @Test
    void furnitureThatIsOffLeavesItsRoomToTheRest() {
        MapRequest request = TinyMap.request(2010);
        double with = panel(TinyMap.scene(request), "scale-bar").getMaxY();
        double without = panel(TinyMap.scene(TinyMap.without(request, "sources")), "scale-bar").getMaxY();
        assertTrue(without > with);
    }

    private static List<MapScene> scenes(double width, double height, double scale) {
        List<MapScene> scenes = new ArrayList<>();
        scenes.add(TinyMap.scene(Opening.request(TinyMap.PROJECTION, width, height, scale).at(Moment.year(2009))));
        for (int year : new int[] {1991, 2009, 2022}) {
            scenes.add(RealAtlas.scene(
                    RealAtlas.request(width, height).sized(width, height, scale).at(Moment.year(year))));
        }
        return scenes;
    }

    private static List<Mark> furniture(MapScene scene) {
        return scene.layers().stream().filter(drawn -> drawn.layer().group() == Layer.Group.FURNITURE)
                .flatMap(drawn -> drawn.marks().stream()).peek(mark -> assertEquals(Space.PAGE, mark.space())).toList();
    }

    private static Rectangle2D panel(MapScene scene, String piece) {
        return SceneReader.panel(scene, piece).orElseThrow();
    }

    private static List<String> inWords(MapScene scene, String layer) {
        return SceneReader.marks(scene, layer).stream().map(SceneReader::inWords).toList();
    }
}
