package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Misfit;
import oxus.scene.Piece;
import oxus.scene.Plate;
import oxus.scene.SceneReader;

/** What stands around the map: switched off, said in other words, wrapped, shrunk or refused, on pages of all shapes. */
class PageFurnitureTest {

    private static final Composer ATLAS = RealAtlas.COMPOSER;
    private static final double MM = 96 / 25.4;
    private static final String LONG_TITLE = "Who holds which base and who paid for which pipeline and railway? ".repeat(5).substring(0, 300);
    private static final String LONG_CREDIT = "Map: Jane Doe, after data kindly given by colleagues in Bishkek, Tashkent, Almaty, Ashgabat"
            + " and Dushanbe, whom she thanks for years of patience";
    private static final String PAGES = """
        210,    297
        297,    210
        85,     230
        180,    240
        254,    190.5
        338.67, 190.5
        """;

    @Test
    void everyPieceHasItsLayer() {
        Set<String> layers = Layers.inDrawingOrder().stream().map(Layer::id).collect(Collectors.toSet());
        Arrays.stream(Piece.values()).forEach(piece -> assertTrue(layers.containsAll(piece.layers()), piece.word()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void furnitureOfAPageStaysOnItAndApart(double widthMm, double heightMm) {
        MapRequest page = page(widthMm, heightMm);
        for (MapRequest request : List.of(page.with(Piece.STRIP), page.worded(Piece.TITLE, LONG_TITLE), page.worded(Piece.CREDIT, LONG_CREDIT))) {
            MapScene scene = ATLAS.compose(request);
            assertEquals(List.of(), Plate.of(scene).misfits());
            List<String> pieces = Stream.of("title", "legend", "scale-bar", "strip", "sources").filter(request::shows).toList();
            for (String piece : pieces) {
                Rectangle2D panel = SceneReader.panel(scene, piece).orElseThrow();
                texts(scene, piece).forEach(text -> assertTrue(within(SceneReader.pageBox(text), panel)
                        && within(panel, new Rectangle2D.Double(0, 0, request.widthPx(), request.heightPx())), text.words() + " on " + panel));
                for (String other : pieces.subList(0, pieces.indexOf(piece))) {
                    Rectangle2D common = panel.createIntersection(SceneReader.panel(scene, other).orElseThrow());
                    assertFalse(common.getWidth() > 0.5 && common.getHeight() > 0.5, piece + " and " + other + ": " + common);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"85, 230", "180, 240", "210, 297"})
    void typeOnPaperIsNotSmallerThanSixPoints(double widthMm, double heightMm) {
        MapScene scene = ATLAS.compose(page(widthMm, heightMm).with(Piece.STRIP));
        for (String piece : List.of("title", "legend", "scale-bar", "strip", "sources")) {
            texts(scene, piece).forEach(text -> assertTrue(text.style().sizePx() >= 8 - 1e-9, text.words() + ": " + text.style().sizePx()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3.125, 6.25})
    void furnitureIsTheSameAtAnyResolution(double scale) {
        MapRequest page = page(85, 230);
        MapRequest finer = page.sized(page.widthPx(), page.heightPx(), scale);
        for (String piece : List.of("title", "legend", "sources")) {
            assertEquals(inWords(ATLAS.compose(page), piece), inWords(ATLAS.compose(finer), piece));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Piece.class, names = {"TITLE", "SUBTITLE", "DATE", "SOURCES", "CREDIT", "BOUNDARY_NOTE", "PROJECTION"})
    void wordsOfAPieceThatIsOffAreNowhere(Piece piece) {
        MapRequest request = page(297, 210).worded(piece, "Abracadabra");
        assertTrue(said(request).contains("Abracadabra"));
        assertFalse(said(request.without(List.of(piece))).contains("Abracadabra"));
    }

    @Test
    void pageWithoutAnyPieceIsTheMapAlone() {
        MapRequest bare = page(297, 210).without(List.of(Piece.values()));
        assertEquals(List.of(), ATLAS.furniture(bare).stream().flatMap(drawn -> drawn.marks().stream()).toList());
    }

    @Test
    void whomLicencesAskToNameStaysWhateverIsSaidInPlaceOfTheSources() {
        String said = said(page(297, 210).worded(Piece.SOURCES, "Sources: see the text").worded(Piece.CREDIT, "Map: me"));
        assertTrue(said.contains("Sources: see the text.") && said.contains("OpenStreetMap") && said.contains("Natural Earth")
                && said.contains("Map: me."), said);
        assertFalse(said.contains("Map: Oxus"), said);
    }

    @Test
    void longTitleIsBrokenAndSetSmallerBeforeItIsRefused() {
        MapRequest column = page(85, 230).worded(Piece.TITLE, LONG_TITLE);
        MapScene scene = ATLAS.compose(column);
        List<Mark.Text> bold = texts(scene, "title").filter(text -> LONG_TITLE.contains(text.words())).toList();
        assertTrue(bold.size() > 3, bold.toString());
        assertEquals(LONG_TITLE.strip(), bold.stream().map(Mark.Text::words).collect(Collectors.joining(" ")));
        assertTrue(bold.get(0).style().sizePx() < 18);
    }

    @Test
    void wordThatCannotBeBrokenIsRefusedByName() {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        List<Misfit> misfits = Plate.of(ATLAS.compose(page(85, 230).worded(Piece.TITLE, word))).misfits();
        assertEquals(List.of(new Misfit(Piece.TITLE, word)), misfits);
        assertEquals("the title (" + word.substring(0, 60) + "…) does not fit on the page, even in the smallest type; shorten it, take a"
                + " larger page or leave it out", misfits.get(0).text());
    }

    @Test
    void whatFindsNoRoomEndsInAnEllipsisOnTheScreen() {
        MapScene scene = ATLAS.compose(page(85, 230).worded(Piece.TITLE, "x".repeat(500)));
        texts(scene, "title").forEach(text -> assertTrue(SceneReader.pageBox(text).getMaxX() <= scene.widthPx(), text.words()));
        assertTrue(texts(scene, "title").anyMatch(text -> text.words().matches("x+…")));
    }

    @Test
    void tinyPageIsRefusedWithItsFurnitureAndBearsTheMapAlone() {
        assertFalse(Plate.of(ATLAS.compose(page(40, 30))).misfits().isEmpty());
        assertEquals(List.of(), Plate.of(ATLAS.compose(page(40, 30).without(List.of(Piece.values())))).misfits());
    }

    @Test
    void columnIsAsHighAsMapAndFurnitureNeed() {
        MapRequest full = MapRoom.shaped(page(85, 230), 85 * MM, 230 * MM, 1, ATLAS);
        MapRequest bare = MapRoom.shaped(Opening.seenWhole(page(85, 230).without(List.of(Piece.values())), ATLAS), 85 * MM, 230 * MM, 1, ATLAS);
        assertTrue(full.heightPx() < 230 * MM && bare.heightPx() < full.heightPx() / 2, full.heightPx() + ", " + bare.heightPx());
        assertEquals(1.29, bare.widthPx() / bare.heightPx(), 0.2);
        assertEquals(List.of(), Plate.of(ATLAS.compose(full)).misfits());
    }

    @Test
    void mapKeepsItsMiddleInTheRoomOfAnotherPage() {
        MapRequest wide = TinyMap.lookingAt(RealAtlas.request(1280, 720), 66, 38, 72, 42);
        MapRequest upright = MapRoom.paged(wide, 210 * MM, 297 * MM, 1, ATLAS);
        Rectangle2D room = MapRoom.of(upright, ATLAS);
        double middleY = upright.viewpoint().y() + (upright.heightPx() / 2 - room.getCenterY()) * upright.viewpoint().metresPerPx();
        assertEquals(wide.viewpoint().x(), upright.viewpoint().x(), 1);
        assertEquals(wide.viewpoint().y(), middleY, 1);
    }

    private static MapRequest page(double widthMm, double heightMm) {
        return Opening.seenWhole(RealAtlas.request(widthMm * MM, heightMm * MM), ATLAS);
    }

    private static Stream<Mark.Text> texts(MapScene scene, String layer) {
        return SceneReader.of(Mark.Text.class, SceneReader.marks(scene, layer));
    }

    private static List<String> inWords(MapScene scene, String layer) {
        return SceneReader.marks(scene, layer).stream().map(SceneReader::inWords).toList();
    }

    private static String said(MapRequest request) {
        MapScene scene = ATLAS.compose(request);
        return Stream.of("title", "sources").flatMap(layer -> SceneReader.words(scene, layer).stream()).collect(Collectors.joining(" "));
    }

    private static boolean within(Rectangle2D inner, Rectangle2D outer) {
        return inner.getMinX() >= outer.getMinX() - 0.5 && inner.getMaxX() <= outer.getMaxX() + 0.5
                && inner.getMinY() >= outer.getMinY() - 0.5 && inner.getMaxY() <= outer.getMaxY() + 0.5;
    }
}
