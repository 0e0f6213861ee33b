package oxus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;

import org.junit.jupiter.api.Test;

class SvgNumbersTest {

    @Test
    void linesAreStepsAndTheirWordIsSaidOnce() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 20);
        path.lineTo(12.5, 19.25);
        path.lineTo(13, 20);
        assertEquals("m10 20 2.5-.75.5.75", SvgNumbers.course(path));
    }

    @Test
    void aRingGoesOnFromWhereItBegan() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 10);
        path.lineTo(20, 10);
        path.closePath();
        path.moveTo(11, 11);
        path.lineTo(12, 11);
        path.closePath();
        assertEquals("m10 10h10zm1 1h1z", SvgNumbers.course(path));
    }

    @Test
    void curvesAndLinesTakeTurns() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(1, 0, 2, 1, 2, 2);
        path.curveTo(2, 3, 1, 4, 0, 4);
        path.lineTo(-1, 4);
        path.quadTo(-1, 2, 0, 0);
        assertEquals("m0 0c1 0 2 1 2 2 0 1-1 2-2 2h-1q0-2 1-4", SvgNumbers.course(path));
    }

    @Test
    void roundedStepsAddUpToRoundedPlaces() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i <= 9; i++) {
            path.lineTo(i * 0.004, 0);
        }
        assertEquals("m0 0 0 0h.01.01.01.01", SvgNumbers.course(path));
    }
}
