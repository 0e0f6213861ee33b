package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;

class RingsTest {

    @Test
    void mapThatPointsAtNothingHasNoRings() {
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(2010), "rings"));
        assertFalse(SceneReader.words(TinyMap.scene(2010), "legend").contains("pointed at"));
    }

    @Test
    void ringLiesAroundTheSignThatIsMeantAndNoOther() {
        MapScene scene = ringing(2013, "fort");
        Mark.Symbol fort = SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene, "facilities", "fort")).findFirst()
                .orElseThrow();
        List<Mark.Symbol> rings = SceneReader.of(Mark.Symbol.class, SceneReader.marks(scene, "rings")).toList();
        assertFalse(rings.isEmpty());
        for (Mark.Symbol ring : rings) {
            assertEquals(fort.x(), ring.x());
            assertEquals(fort.y(), ring.y());
            assertTrue(ring.sizePx() > fort.sizePx());
            assertTrue(ring.style().fill().isEmpty());
        }
    }

    @Test
    void lineThatIsMeantIsLinedAlongItsCourse() {
        MapScene scene = ringing(2010, "line-a");
        Mark.Stroke line = SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene, "pipelines", "line-a")).findFirst()
                .orElseThrow();
        List<Mark.Stroke> rims = SceneReader.of(Mark.Stroke.class, SceneReader.marks(scene, "rings")).toList();
        assertFalse(rims.isEmpty());
        for (Mark.Stroke rim : rims) {
            assertEquals(SceneReader.path(line.shape().path()), SceneReader.path(rim.shape().path()));
        }
    }

    @Test
    void countryThatIsMeantIsOutlined() {
        assertFalse(SceneReader.of(Mark.Stroke.class, SceneReader.marks(ringing(2010, "nor"), "rings")).toList().isEmpty());
    }

    @Test
    void whatIsNotOnTheMapIsNotRinged() {
        assertEquals(List.of(), SceneReader.marks(ringing(1995, "fort"), "rings"));
        assertEquals(List.of(), SceneReader.marks(ringing(2010, "atlantis"), "rings"));
        MapRequest without = TinyMap.without(TinyMap.request(2010), "facilities").ringing(List.of("fort"));
        assertEquals(List.of(), SceneReader.marks(TinyMap.scene(without), "rings"));
    }

    @Test
    void legendSaysWhatTheRingMeans() {
        assertTrue(SceneReader.words(ringing(2010, "fort"), "legend").contains("pointed at"));
    }

    private static MapScene ringing(int year, String id) {
        return TinyMap.scene(TinyMap.request(year).ringing(List.of(id)));
    }
}
