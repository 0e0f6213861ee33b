package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.projection.Geodesic;
import oxus.projection.Projections;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Viewpoint;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768", "640, 480"})
    void barIsTrueOnTheOpeningMap(double width, double height) throws Exception {
        isTrue(TinyMap.scene(Opening.request(TinyMap.PROJECTION, width, height, 1)));
    }

    @ParameterizedTest
    @CsvSource({"48, 40, 52, 43", "74, 42, 75, 43", "86, 54, 87, 55", "71.4, 40.2, 71.6, 40.4"})
    void barIsTrueWhereverOneLooks(double west, double south, double east, double north) throws Exception {
        isTrue(TinyMap.scene(TinyMap.lookingAt(TinyMap.request(2010), west, south, east, north)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Viewpoint.NEAREST_METRES_PER_PX, 333, 4321})
    void barIsTrueHoweverNearOneLooks(double metresPerPx) throws Exception {
        isTrue(TinyMap.scene(TinyMap.request(2010).from(new Viewpoint(100_000, -50_000, metresPerPx))));
    }

    @Test
    void largerLettersDoNotMakeTheBarUntrue() throws Exception {
        isTrue(TinyMap.scene(TinyMap.request(2010).lettered(1.7)));
    }

    @ParameterizedTest
    @EnumSource
    void barIsTrueOnEveryProjection(Projections projection) throws Exception {
        isTrue(TinyMap.scene(TinyMap.lookingAt(TinyMap.request(2010), 71.4, 40.2, 71.6, 40.4).projected(projection)), projection);
        isTrue(TinyMap.scene(Opening.request(projection, 1280, 720, 1)), projection);
    }

    @Test
    void barSaysThatItHoldsFromWestToEastWhereOtherDirectionsDiffer() {
        assertTrue(remarks(Projections.PLATE_CARREE).contains("true from west to east at the middle of the map"));
        assertTrue(remarks(Projections.MERCATOR).contains("true at the middle of the map"));
    }

    private static List<String> remarks(Projections projection) {
        return SceneReader.words(TinyMap.scene(TinyMap.request(2010).projected(projection)), "scale-bar");
    }

    @Test
    void barIsARoundNumberOfKilometres() {
        for (double metresPerPx = Viewpoint.NEAREST_METRES_PER_PX; metresPerPx < 12_000; metresPerPx *= 1.37) {
            double km = kilometres(TinyMap.scene(TinyMap.request(2010).from(new Viewpoint(0, 0, metresPerPx))));
            double lead = km / Math.pow(10, Math.floor(Math.log10(km) + 1e-9));
            assertTrue(Set.of(1L, 2L, 5L).contains(Math.round(lead)), km + " km");
            assertEquals(Math.round(lead), lead, 1e-6);
        }
    }

    @Test
    void barKeepsAboutItsLength() {
        for (double metresPerPx = Viewpoint.NEAREST_METRES_PER_PX; metresPerPx < 12_000; metresPerPx *= 1.37) {
            double px = bar(TinyMap.scene(TinyMap.request(2010).from(new Viewpoint(0, 0, metresPerPx)))).getWidth();
            assertTrue(px > 60 && px < 200, px + " px");
        }
    }

    @Test
    void halfOfTheBarIsMarkedWithHalfTheKilometres() {
        MapRequest request = TinyMap.request(2010);
        List<String> words = SceneReader.words(TinyMap.scene(request), "scale-bar");
        double km = kilometres(TinyMap.scene(request));
        assertEquals("0", words.get(0));
        assertEquals(km / 2, Double.parseDouble(words.get(1)));
    }

    /** Lays the bar on the page's middle row and measures what lies under it. */
    private static void isTrue(MapScene scene) throws NoninvertibleTransformException {
        isTrue(scene, TinyMap.PROJECTION);
    }

    private static void isTrue(MapScene scene, Projections projection) throws NoninvertibleTransformException {
        double half = bar(scene).getWidth() / 2;
        double[] ends = new double[4];
        for (int end = 0; end < 2; end++) {
            Point2D page = new Point2D.Double(scene.widthPx() / 2 + (end == 0 ? -half : half), scene.heightPx() / 2);
            Point2D map = scene.toPage().inverseTransform(page, null);
            ends[2 * end] = map.getX();
            ends[2 * end + 1] = map.getY();
        }
        projection.inverse(ends);
        double km = Geodesic.lengthM(ends[0], ends[1], ends[2], ends[3]) / 1000;
        assertEquals(kilometres(scene), km, km * 0.01);
    }

    /** From the first piece of the bar to the last. */
    private static Rectangle2D bar(MapScene scene) {
        Rectangle2D panel = SceneReader.panel(scene, "scale-bar").orElseThrow();
        return SceneReader.of(Mark.Area.class, SceneReader.marks(scene, "scale-bar"))
                .map(area -> area.shape().bounds()).filter(box -> !box.equals(panel)).reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static double kilometres(MapScene scene) {
        return SceneReader.words(scene, "scale-bar").stream().filter(words -> words.endsWith(" km"))
                .mapToDouble(words -> Double.parseDouble(words.replace(" km", ""))).findFirst().orElseThrow();
    }
}
