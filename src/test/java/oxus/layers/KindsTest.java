package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.model.FacilityKind;
import oxus.model.Side;
import oxus.scene.SceneReader;

class KindsTest {

    @Test
    void eachKindHasADrawingOfItsOwn() {
        assertEquals(FacilityKind.values().length,
                Arrays.stream(FacilityKind.values()).map(Kinds::pictogram).collect(Collectors.toSet()).size());
    }

    @ParameterizedTest
    @EnumSource(FacilityKind.class)
    void drawingStaysInItsFrameWhoeverRunsThePlace(FacilityKind kind) {
        for (Side side : Side.values()) {
            Rectangle2D drawn = Kinds.pictogram(kind).placed(Kinds.within(Sides.glyph(side))).getBounds2D();
            Rectangle2D frame = Sides.glyph(side).at(0, 0, 1).getBounds2D();
            assertTrue(frame.contains(drawn), side + ": " + drawn + " in " + frame);
        }
    }

    @ParameterizedTest
    @EnumSource(FacilityKind.class)
    void drawingFillsTheBoxThatItIsDrawnIn(FacilityKind kind) {
        Rectangle2D drawn = Kinds.pictogram(kind).placed(new java.awt.geom.AffineTransform()).getBounds2D();
        assertTrue(drawn.getHeight() > 0.7 && drawn.getHeight() < 1.2, drawn.toString());
    }

    @Test
    void legendExplainsTheKindsThatAreThereAndNoOthers() {
        String words = String.join("; ", SceneReader.words(RealAtlas.scene(RealAtlas.request(1920, 1080)), "legend"));
        assertTrue(words.contains("air base") && words.contains("naval range"), words);
        assertTrue(!String.join("; ", SceneReader.words(TinyMap.scene(2013), "legend")).contains("naval range"));
    }
}
