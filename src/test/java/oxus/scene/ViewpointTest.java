package oxus.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewpointTest {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 600;

    private final Viewpoint viewpoint = new Viewpoint(200_000, -100_000, 1000);

    @Test
    void middleOfThePageIsTheViewpoint() {
        assertEquals(new Point2D.Double(500, 300), page(viewpoint, 200_000, -100_000));
    }

    @Test
    void northIsUpOnThePage() {
        assertEquals(new Point2D.Double(510, 290), page(viewpoint, 210_000, -90_000));
    }

    @ParameterizedTest
    @CsvSource({"1000, 600", "600, 1000", "480, 270", "3508, 2480"})
    void fitShowsTheWholeGroundAndTouchesTheTighterEdges(double width, double height) {
        Rectangle2D ground = new Rectangle2D.Double(-500_000, 100_000, 3_000_000, 1_900_000);
        Rectangle2D shown = Viewpoint.fit(ground, width, height).ground(width, height);
        assertTrue(shown.getMinX() <= ground.getMinX() + 1 && shown.getMaxX() >= ground.getMaxX() - 1);
        assertTrue(shown.getMinY() <= ground.getMinY() + 1 && shown.getMaxY() >= ground.getMaxY() - 1);
        assertTrue(Math.abs(shown.getWidth() - ground.getWidth()) < 1
                || Math.abs(shown.getHeight() - ground.getHeight()) < 1);
        assertEquals(ground.getCenterX(), shown.getCenterX(), 1);
        assertEquals(ground.getCenterY(), shown.getCenterY(), 1);
    }

    @Test
    void groundIsWhatThePageShows() {
        Rectangle2D ground = viewpoint.ground(WIDTH, HEIGHT);
        assertEquals(new Point2D.Double(0, 0), page(viewpoint, ground.getMinX(), ground.getMaxY()));
        assertEquals(new Point2D.Double(WIDTH, HEIGHT), page(viewpoint, ground.getMaxX(), ground.getMinY()));
    }

    @ParameterizedTest
    @CsvSource({"1.25, 130, -70", "0.8, 130, -70", "8, -499, 299", "0.125, -499, 299", "1e9, 40, 50", "1e-9, 40, 50"})
    void zoomKeepsTheGroundUnderThePointer(double factor, double right, double down) {
        Point2D before = page(viewpoint, 200_000 + right * 1000, -100_000 - down * 1000);
        Viewpoint zoomed = viewpoint.zoomed(factor, right, down);
        Point2D after = page(zoomed, 200_000 + right * 1000, -100_000 - down * 1000);
        assertEquals(before.getX(), after.getX(), 1e-6);
        assertEquals(before.getY(), after.getY(), 1e-6);
    }

    @Test
    void zoomBringsTheMapNearerByTheFactor() {
        assertEquals(500, viewpoint.zoomed(2, 0, 0).metresPerPx());
    }

    @Test
    void zoomEndsWhereTheBaseMapDoes() {
        assertEquals(Viewpoint.NEAREST_METRES_PER_PX, viewpoint.zoomed(1e12, 0, 0).metresPerPx());
        assertEquals(Viewpoint.FARTHEST_METRES_PER_PX, viewpoint.zoomed(1e-12, 0, 0).metresPerPx());
    }

    @Test
    void zoomAtItsEndDoesNotCreep() {
        Viewpoint nearest = viewpoint.zoomed(1e12, 100, 100);
        assertEquals(nearest, nearest.zoomed(2, 300, -200));
    }

    @Test
    void panMovesThePictureWithTheHand() {
        Point2D before = page(viewpoint, 210_000, -90_000);
        Point2D after = page(viewpoint.panned(30, 20), 210_000, -90_000);
        assertEquals(before.getX() + 30, after.getX(), 1e-9);
        assertEquals(before.getY() + 20, after.getY(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void placeThatIsNoNumberIsRefused(double nowhere) {
        assertThrows(IllegalArgumentException.class, () -> new Viewpoint(nowhere, 0, 1000));
        assertThrows(IllegalArgumentException.class, () -> new Viewpoint(0, nowhere, 1000));
        assertThrows(IllegalArgumentException.class, () -> viewpoint.panned(nowhere, 0));
        assertThrows(IllegalArgumentException.class, () -> viewpoint.zoomed(2, nowhere, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 0, -1000})
    void scaleThatIsNoScaleIsRefused(double scale) {
        assertThrows(IllegalArgumentException.class, () -> new Viewpoint(0, 0, scale));
    }

    @Test
    void zoomByNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> viewpoint.zoomed(Double.NaN, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 600", "1000, 0"})
    void pageWithoutSizeStillHasAViewpoint(double width, double height) {
        assertTrue(Viewpoint.fit(new Rectangle2D.Double(0, 0, 3_000_000, 1_900_000), width, height).metresPerPx() > 0);
    }

    private static Point2D page(Viewpoint from, double x, double y) {
        return from.toPage(WIDTH, HEIGHT).transform(new Point2D.Double(x, y), null);
    }
}
