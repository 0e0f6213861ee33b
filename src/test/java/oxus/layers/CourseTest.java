package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CourseTest {

    private final Course bent = course(0, 0, 100, 0, 100, 100);

    @Test
    void lengthIsThatOfAllLegs() {
        assertEquals(200, bent.length());
    }

    @Test
    void beadsStandEvenlyBeginningAtHalfTheirDistance() {
        assertEquals(List.of(new Point2D.Double(40, 0), new Point2D.Double(100, 20), new Point2D.Double(100, 100)),
                bent.beads(80));
    }

    @Test
    void courseShorterThanHalfTheDistanceHasNoBead() {
        assertEquals(List.of(), course(0, 0, 10, 0).beads(80));
    }

    @Test
    void positiveDistanceIsToTheLeftOfTheWayThere() {
        Course east = course(0, 0, 100, 0);
        assertEquals(course(0, 5, 100, 5), east.beside(5));
        assertEquals(course(0, -5, 100, -5), east.beside(-5));
    }

    @Test
    void neighbourKeepsItsDistanceToEveryLeg() {
        List<Point2D> moved = bent.beside(5).points();
        assertEquals(5, Line2D.ptLineDist(0, 0, 100, 0, moved.get(1).getX(), moved.get(1).getY()), 1e-9);
        assertEquals(5, Line2D.ptLineDist(100, 0, 100, 100, moved.get(1).getX(), moved.get(1).getY()), 1e-9);
    }

    @Test
    void sharpBendDoesNotShootOut() {
        for (Point2D point : course(0, 0, 100, 0, 0, 1).beside(5).points()) {
            assertTrue(point.getX() < 110, point.toString());
        }
    }

    @Test
    void pointGivenTwiceDoesNoHarm() {
        for (Point2D point : course(0, 0, 50, 0, 50, 0, 100, 0).beside(5).points()) {
            assertTrue(Double.isFinite(point.getX()) && point.getY() > 0 && point.getY() < 10, point.toString());
        }
    }

    @Test
    void courseBesideItselfIsItself() {
        assertEquals(bent, bent.beside(0));
    }

    private static Course course(double... xy) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Point2D.Double(xy[i], xy[i + 1]));
        }
        return new Course(points);
    }
}
