package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.scene.Mark;
import oxus.scene.SceneReader;

/** Arrows of the tiny pipeline, which flows eastwards from Wells to Works. */
class FlowTest {

    @Test
    void arrowsPointWhereItFlows() {
        List<Mark.Area> arrows = arrows(2012, "pipelines");
        assertFalse(arrows.isEmpty());
        for (Mark.Area arrow : arrows) {
            double[] tip = new double[6];
            arrow.shape().path().getPathIterator(null).currentSegment(tip);
            assertEquals(PathIterator.SEG_MOVETO, arrow.shape().path().getPathIterator(null).currentSegment(tip));
            assertTrue(tip[0] > arrow.shape().bounds().getCenterX(), "the tip is in the east");
        }
    }

    @Test
    void lineWhoseFlowIsNotKnownHasNone() {
        assertEquals(List.of(), arrows(1995, "railways"));
    }

    @Test
    void legendSaysWhatArrowsMeanOnlyWhereThereAreSome() {
        assertTrue(SceneReader.words(TinyMap.scene(2012), "legend").contains("flows this way, where that is known"));
        assertFalse(SceneReader.words(TinyMap.scene(1995), "legend").contains("flows this way, where that is known"));
    }

    private static List<Mark.Area> arrows(int year, String layer) {
        return SceneReader.of(Mark.Area.class, SceneReader.marks(TinyMap.scene(year), layer)).toList();
    }
}
