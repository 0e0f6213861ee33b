package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;

class CutTest {

    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 100, 100);

    @Test
    void anAreaIsCutAtTheBox() {
        Path2D cut = Cut.area(new Path2D.Double(new Rectangle2D.Double(50, -500, 5000, 1000)), BOX);
        assertEquals(new Rectangle2D.Double(50, 0, 50, 100), cut.getBounds2D());
    }

    @Test
    void anAreaAroundTheBoxBecomesTheBox() {
        assertEquals(BOX, Cut.area(new Path2D.Double(new Rectangle2D.Double(-500, -500, 1000, 1000)), BOX).getBounds2D());
    }

    @Test
    void aHoleStaysAHole() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(-500, -500, 1000, 1000), false);
        ring.append(new Rectangle2D.Double(40, 40, 500, 20), false);
        Path2D cut = Cut.area(ring, BOX);
        assertTrue(cut.contains(20, 50));
        assertFalse(cut.contains(60, 50));
    }

    @Test
    void anAreaBesideTheBoxIsNothing() {
        assertNull(Cut.area(new Path2D.Double(new Rectangle2D.Double(200, 0, 10, 10)), BOX).getCurrentPoint());
    }

    @Test
    void aLineKeepsThePiecesThatTouchTheBox() {
        Path2D line = new Path2D.Double();
        line.moveTo(-900, 50);
        line.lineTo(-500, 50);
        line.lineTo(50, 50);
        line.lineTo(50, 500);
        line.lineTo(50, 900);
        assertEquals(new Rectangle2D.Double(-500, 50, 550, 450), Cut.line(line, BOX).getBounds2D());
    }
}
