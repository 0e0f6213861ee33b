package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Atlas;
import oxus.model.BaseMap;
import oxus.model.TinyWorld;
import oxus.scene.Layer;
import oxus.scene.Layer.Group;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Viewpoint;

class LayersTest {

    private final List<Layer> layers = Layers.inDrawingOrder();

    @Test
    void everyLayerHasAnIdOfItsOwnThatCanBeTyped() {
        List<String> ids = layers.stream().map(Layer::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*")), ids.toString());
    }

    @Test
    void everyLayerHasATitleOfItsOwn() {
        List<String> titles = layers.stream().map(Layer::title).toList();
        assertEquals(titles.size(), new HashSet<>(titles).size());
        assertTrue(titles.stream().noneMatch(String::isBlank));
    }

    @Test
    void furnitureLiesOnTopOfTheMap() {
        List<Group> groups = layers.stream().map(Layer::group).toList();
        assertEquals(groups.size(), groups.indexOf(Group.FURNITURE)
                + groups.stream().filter(group -> group == Group.FURNITURE).count());
    }

    @Test
    void openingMapShowsEveryLayerThatOpensOn() {
        List<String> open = layers.stream().filter(Layer::opensOn).map(Layer::id).toList();
        assertEquals(open, SceneReader.layers(TinyMap.scene(2010)));
    }

    @Test
    void factLayersAreNamedInDrawingOrder() {
        List<String> facts = layers.stream().filter(layer -> layer.group() == Group.FACTS).map(Layer::id).toList();
        assertEquals(facts, Opening.factLayers());
        assertTrue(facts.containsAll(List.of("debt", "corridors", "railways", "pipelines", "facilities", "events",
                "membership")));
    }

    @Test
    void sameRequestGivesTheSameSceneFromAnyComposer() {
        MapRequest request = TinyMap.everything(2009).ringing(List.of("fort"));
        List<String> first = SceneReader.inWords(TinyMap.scene(request));
        assertEquals(first, SceneReader.inWords(TinyMap.scene(request)));
        assertEquals(first, SceneReader.inWords(TinyMap.composer(TinyWorld.atlas()).compose(request)));
    }

    @Test
    void sceneDoesNotDependOnWhatWasAskedBefore() {
        MapRequest request = TinyMap.everything(2009);
        List<String> before = SceneReader.inWords(TinyMap.scene(request));
        TinyMap.scene(TinyMap.lookingAt(request, 64, 44, 66, 46));
        TinyMap.scene(request.sized(480, 270, 2).lettered(2));
        TinyMap.scene(1995);
        assertEquals(before, SceneReader.inWords(TinyMap.scene(request)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 20", "0, 0, 12000", "9e6, 0, 12000", "0, 6e6, 12000", "0, -9e6, 12000", "-1e7, 7e6, 5000",
        "1e9, 1e9, 100"})
    void everyCoordinateIsANumberHoweverFarOneZoomsAndPans(double x, double y, double metresPerPx) {
        MapScene scene = TinyMap.scene(TinyMap.everything(2009).from(new Viewpoint(x, y, metresPerPx)));
        Map<String, String> broken = new TreeMap<>();
        for (String layer : SceneReader.layers(scene)) {
            for (Mark mark : SceneReader.marks(scene, layer)) {
                if (numbers(mark).anyMatch(number -> !Double.isFinite(number))) {
                    broken.put(layer, SceneReader.inWords(mark));
                }
            }
        }
        assertEquals(Map.of(), broken);
    }

    @Test
    void atlasWithoutAnythingIsStillAMap() {
        Atlas empty = new Atlas(new BaseMap(List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of()), Map.of(), Map.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());
        MapScene scene = TinyMap.composer(empty).compose(TinyMap.request(1991));
        for (String layer : Opening.factLayers()) {
            assertEquals(List.of(), SceneReader.marks(scene, layer));
        }
        assertFalse(SceneReader.marks(scene, "title").isEmpty());
    }

    private static Stream<Double> numbers(Mark mark) {
        if (mark instanceof Mark.Area area) {
            return SceneReader.vertices(area.shape().path()).stream().flatMap(v -> Stream.of(v[0], v[1]));
        }
        if (mark instanceof Mark.Stroke stroke) {
            return SceneReader.vertices(stroke.shape().path()).stream().flatMap(v -> Stream.of(v[0], v[1]));
        }
        if (mark instanceof Mark.Symbol symbol) {
            return Stream.of(symbol.x(), symbol.y(), symbol.sizePx());
        }
        if (mark instanceof Mark.Key key) {
            return Stream.of(key.shape().bounds().getCenterX(), key.shape().bounds().getCenterY());
        }
        Mark.Text text = (Mark.Text) mark;
        return Stream.of(text.x(), text.y(), text.style().sizePx(), text.priority());
    }
}
