package oxus.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import oxus.files.ThemeReader;
import oxus.model.TinyWorld;
import oxus.projection.Projections;
import oxus.style.BundledFonts;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.time.Moment;
import oxus.time.Timeline;

class ComposerTest {

    private static Map<String, Theme> themes;

    private final MapRequest request = new MapRequest(Moment.year(2010), new Viewpoint(0, 0, 5000),
            new MapRequest.Page(480, 270, 1),
            Contents.of(List.of("land", "roads", "title"), TinyWorld.CHINA_SHARE), new Look("paper", 1));

    @BeforeAll
    static void readThemes() throws Exception {
        themes = ThemeReader.bundled();
    }

    @Test
    void layersThatAreOffAreAbsent() {
        assertEquals(List.of("land", "title"),
                SceneReader.layers(composer("land", "roads", "title").compose(request.showing(List.of("land", "title")))));
    }

    @Test
    void orderIsThatOfTheListWhateverTheRequestSays() {
        assertEquals(List.of("land", "roads", "title"), SceneReader.layers(
                composer("land", "roads", "title").compose(request.showing(List.of("title", "land", "roads")))));
    }

    @Test
    void layerThatTheRequestNamesTwiceIsDrawnOnce() {
        assertEquals(List.of("land"),
                SceneReader.layers(composer("land", "roads").compose(request.showing(List.of("land", "land")))));
    }

    @Test
    void layerThatNobodyKnowsIsPassedOver() {
        assertEquals(List.of("land"),
                SceneReader.layers(composer("land").compose(request.showing(List.of("land", "atlantis")))));
    }

    @Test
    void opacityIsTheLayersOwn() {
        MapScene scene = composer("land", "roads").compose(request.dimming("roads", 0.4));
        assertEquals(List.of(1.0, 0.4), scene.layers().stream().map(DrawnLayer::opacity).toList());
    }

    @Test
    void layerDimmedToNothingIsAbsent() {
        assertEquals(List.of("land"), SceneReader.layers(composer("land", "roads").compose(request.dimming("roads", 0))));
    }

    @Test
    void layerSeesWhatLiesBeneathItAndNothingElse() {
        List<List<String>> beneath = new ArrayList<>();
        Layer watcher = new Layer() {
            @Override
            public String id() {
                return "roads";
            }

            @Override
            public String title() {
                return "Roads";
            }

            @Override
            public Group group() {
                return Group.FACTS;
            }

            @Override
            public List<Mark> marks(Sheet sheet) {
                beneath.add(sheet.drawn().stream().map(drawn -> drawn.layer().id()).toList());
                return List.of();
            }
        };
        composer(List.of(layer("land"), watcher, layer("title"))).compose(request);
        assertEquals(List.of(List.of("land")), beneath);
    }

    @Test
    void sceneIsAsLargeAsTheRequest() {
        MapScene scene = composer("land").compose(request.sized(1122.56, 793.6, 3.125));
        assertEquals(3508, scene.deviceWidth());
        assertEquals(2480, scene.deviceHeight());
    }

    @Test
    void backgroundIsTheThemesSea() {
        assertEquals(themes.get("paper").ink(Ink.OCEAN), composer("land").compose(request).background());
    }

    @Test
    void themeThatNobodyKnowsIsRefusedByName() {
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> composer("land").compose(request.themed("papyrus")));
        assertTrue(refusal.getMessage().startsWith("no theme papyrus"), refusal.getMessage());
    }

    @Test
    void sheetHoldsTheMomentOfTheRequest() {
        assertEquals(Moment.year(1995), composer("land").sheet(request.at(Moment.year(1995))).snapshot().moment());
    }

    private static Composer composer(String... layers) {
        return composer(List.of(layers).stream().map(ComposerTest::layer).toList());
    }

    private static Composer composer(List<Layer> layers) {
        Projections projection = Projections.region();
        return new Composer(new Timeline(TinyWorld.atlas()), layers, themes, projection, new ShapeCache(projection),
                new BundledFonts());
    }

    private static Layer layer(String id) {
        return new FixedLayer(id, List.of());
    }
}
