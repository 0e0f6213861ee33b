package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Country;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Viewpoint;

class OpeningTest {

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1122.56, 793.6", "1024, 768", "800, 600", "640, 480", "480, 270"})
    void everyRepublicIsWholeOnTheOpeningMap(double width, double height) {
        MapScene scene = RealAtlas.scene(RealAtlas.request(width, height));
        Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
        for (Country country : RealAtlas.ATLAS.base().countries()) {
            if (country.republic()) {
                Rectangle2D bounds = SceneReader.of(Mark.Area.class, SceneReader.marks(scene, "countries", country.id()))
                        .map(area -> area.shape().bounds()).findFirst().orElseThrow();
                assertTrue(page.contains(scene.toPage().createTransformedShape(bounds).getBounds2D()), country.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "1122.56, 793.6", "1024, 768", "960, 540", "800, 600",
        "640, 480"})
    void furnitureLeavesTheRepublicsFree(double width, double height) {
        MapScene scene = RealAtlas.scene(RealAtlas.request(width, height));
        for (Country country : RealAtlas.ATLAS.base().countries()) {
            if (country.republic()) {
                assertTrue(hidden(country, scene) < 0.125, country.name() + ": " + hidden(country, scene));
            }
        }
    }

    @Test
    void homeIsWithinTheReachOfZooming() {
        MapRequest large = RealAtlas.request(3840, 2160);
        assertTrue(large.viewpoint().metresPerPx() > Viewpoint.NEAREST_METRES_PER_PX);
        assertTrue(RealAtlas.request(640, 480).viewpoint().metresPerPx() < Viewpoint.FARTHEST_METRES_PER_PX);
    }

    @Test
    void whatTheOpeningMapAsksForExists() {
        assertTrue(RealAtlas.ATLAS.indicators().containsKey(Opening.INDICATOR));
        int first = RealAtlas.COMPOSER.timeline().firstYear();
        int last = RealAtlas.COMPOSER.timeline().lastYear();
        assertTrue(first <= Opening.YEAR && Opening.YEAR <= last);
        assertEquals(Opening.THEME, RealAtlas.COMPOSER.sheet(RealAtlas.request(640, 360)).theme().name());
    }

    /** The part of a country that lies under furniture, judged by a grid of points. */
    private static double hidden(Country country, MapScene scene) {
        Shape shape = SceneReader.of(Mark.Area.class, SceneReader.marks(scene, "countries", country.id()))
                .map(area -> scene.toPage().createTransformedShape(area.shape().path())).findFirst().orElseThrow();
        List<Rectangle2D> panels = Stream.of("title", "legend", "sources", "scale-bar")
                .flatMap(piece -> SceneReader.panel(scene, piece).stream()).toList();
        int points = 0;
        int hidden = 0;
        Rectangle2D box = shape.getBounds2D();
        for (double x = box.getMinX(); x < box.getMaxX(); x += box.getWidth() / 50) {
            for (double y = box.getMinY(); y < box.getMaxY(); y += box.getHeight() / 50) {
                Point2D point = new Point2D.Double(x, y);
                if (shape.contains(point)) {
                    points++;
                    hidden += panels.stream().anyMatch(panel -> panel.contains(point)) ? 1 : 0;
                }
            }
        }
        return (double) hidden / points;
    }
}
