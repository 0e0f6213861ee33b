package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;

import org.junit.jupiter.api.Test;

import oxus.layers.Opening;
import oxus.projection.Projections;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/** The old picture must lie where the new one will show the same ground. */
class PlacementTest {

    private final MapRequest painted = Opening.request(Projections.region(), 800, 500, 1);

    @Test
    void thePictureOfTheSameRequestLiesExactly() {
        assertTrue(Placement.of(painted, painted).exact());
        assertFalse(Placement.of(painted, painted.from(painted.viewpoint().panned(1, 0))).exact());
    }

    @Test
    void aPannedPictureIsShifted() {
        Placement placement = Placement.of(painted, painted.from(painted.viewpoint().panned(30, -12)));
        assertEquals(1, placement.scale());
        assertEquals(30, placement.rightPx(), 1e-9);
        assertEquals(-12, placement.downPx(), 1e-9);
    }

    @Test
    void aPointOfGroundLiesUnderItselfWhateverChanged() throws Exception {
        Viewpoint other = painted.viewpoint().zoomed(1.7, 120, -80).panned(33, 44);
        MapRequest wanted = painted.sized(1920, 1080, 1).from(other);
        Placement placement = Placement.of(painted, wanted);
        Point2D onOldPage = new Point2D.Double(123, 456);
        Point2D ground = painted.viewpoint().toPage(800, 500).inverseTransform(onOldPage, null);
        Point2D onNewPage = other.toPage(1920, 1080).transform(ground, null);
        assertEquals(onNewPage.getX(), placement.scale() * onOldPage.getX() + placement.rightPx(), 1e-6);
        assertEquals(onNewPage.getY(), placement.scale() * onOldPage.getY() + placement.downPx(), 1e-6);
    }
}
