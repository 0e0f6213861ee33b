package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.projection.Projections;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Space;
import oxus.scene.Viewpoint;

/** The small maps beside the large one, on the bundled base map. */
class InsetsTest {

    @Test
    void openingMapHasNone() {
        Layers.INSETS.forEach(inset -> assertFalse(RealAtlas.request(1920, 1080).shows(inset)));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 1", "1920, 1080, 1.4", "3840, 2160, 1", "1280, 720, 1", "1024, 768, 1", "800, 600, 1", "1123, 794, 1"})
    void insetsStandClearOfEverythingElse(double width, double height, double lettering) {
        MapScene scene = RealAtlas.scene(with(RealAtlas.request(width, height).lettered(lettering)));
        for (String inset : Layers.INSETS) {
            panel(scene, inset).forEach(box -> {
                assertTrue(new Rectangle2D.Double(0, 0, width, height).contains(box), inset + " leaves the page: " + box);
                for (String other : List.of("title", "legend", "scale-bar", "sources", inset.equals("locator") ? "fergana" : "locator")) {
                    assertTrue(panel(scene, other).noneMatch(box::intersects), inset + " covers " + other);
                }
            });
        }
    }

    @Test
    void widePageHasBoth() {
        MapScene scene = RealAtlas.scene(with(RealAtlas.request(1920, 1080)));
        Layers.INSETS.forEach(inset -> assertFalse(SceneReader.marks(scene, inset).isEmpty(), inset));
        assertTrue(SceneReader.words(scene, "locator").containsAll(List.of("Russia", "China")));
        assertTrue(SceneReader.words(scene, "fergana").containsAll(List.of("Sokh", "Vorukh", "Shohimardon", "Andijan")));
    }

    @Test
    void narrowPageHasNoRoomForTheValley() {
        assertEquals(List.of(), SceneReader.marks(RealAtlas.scene(with(RealAtlas.request(1024, 768))), "fergana"));
    }

    @Test
    void valleyIsNotEnlargedOnAMapThatShowsItLarger() {
        MapRequest near = RealAtlas.request(1920, 1080);
        double[] osh = {72.8, 40.5};
        near.projection().forward(osh);
        assertEquals(List.of(), SceneReader.marks(RealAtlas.scene(with(near.from(new Viewpoint(osh[0], osh[1], 300)))), "fergana"));
    }

    @Test
    void locatorIsSilentWhereTheMapItselfShowsRussiaAndChina() {
        MapRequest far = RealAtlas.request(1920, 1080).from(new Viewpoint(1_000_000, 500_000, 9_000));
        assertEquals(List.of(), SceneReader.marks(RealAtlas.scene(with(far)), "locator"));
    }

    @ParameterizedTest
    @EnumSource
    void frameStandsWhereTheMapLooks(Projections projection) {
        MapScene scene = RealAtlas.scene(with(Opening.request(projection, 1920, 1080, 1)));
        Rectangle2D box = panel(scene, "locator").reduce((a, b) -> a.getWidth() > b.getWidth() ? a : b).orElseThrow();
        Rectangle2D frame = SceneReader.of(Mark.Area.class, SceneReader.marks(scene, "locator"))
                .filter(area -> area.style().fill().isEmpty()).map(area -> area.shape().bounds())
                .filter(bounds -> bounds.getWidth() < box.getWidth() - 1).findFirst().orElseThrow();
        // Central Asia lies in the west and in the middle height of Russia and China together.
        assertTrue(frame.getCenterX() < box.getCenterX(), frame + " in " + box);
        assertTrue(frame.getWidth() < 0.8 * box.getWidth());
    }

    @Test
    void landGoesOnBeyondTheDetailedMap() {
        double[] kamchatka = {158, 55};
        MapRequest opening = RealAtlas.request(1920, 1080);
        opening.projection().forward(kamchatka);
        MapRequest far = opening.from(new Viewpoint(2_000_000, 1_000_000, 8_000));
        assertTrue(land(far).anyMatch(area -> area.shape().path().contains(kamchatka[0], kamchatka[1])));
        assertTrue(land(opening).noneMatch(area -> area.shape().path().contains(kamchatka[0], kamchatka[1])));
    }

    private static Stream<Mark.Area> land(MapRequest request) {
        return SceneReader.of(Mark.Area.class, SceneReader.marks(RealAtlas.scene(request), "countries"));
    }

    private static MapRequest with(MapRequest request) {
        return request.showing(Stream.concat(request.layers().stream(), Layers.INSETS.stream()).toList());
    }

    /** The boxes of a piece of furniture. */
    private static Stream<Rectangle2D> panel(MapScene scene, String layer) {
        return SceneReader.of(Mark.Area.class, SceneReader.marks(scene, layer)).filter(area -> area.space() == Space.PAGE)
                .map(area -> area.shape().bounds());
    }
}
