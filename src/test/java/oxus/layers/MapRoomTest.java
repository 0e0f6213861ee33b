package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Country;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
import oxus.scene.Piece;

/** Whether the republics find room beside the furniture of pages of many shapes. */
class MapRoomTest {

    /** A rim that furniture may hide, in logical pixels. */
    private static final double RIM_PX = 15;

    @ParameterizedTest
    @CsvSource(textBlock = """
        794,  1123, false
        322,  700,  false
        960,  720,  true
        1920, 1080, true
        794,  1123, true
        """)
    void republicsAreSeenWhole(double widthPx, double heightPx, boolean strip) {
        MapRequest page = RealAtlas.request(widthPx, heightPx);
        MapRequest seen = Opening.seenWhole(strip ? page.with(Piece.STRIP) : page, RealAtlas.COMPOSER);
        AffineTransform toPage = seen.viewpoint().toPage(widthPx, heightPx);
        List<Rectangle2D> over = RealAtlas.COMPOSER.furniture(seen).stream().flatMap(drawn -> drawn.marks().stream())
                .filter(Mark.Area.class::isInstance).map(mark -> ((Mark.Area) mark).shape().bounds())
                .filter(panel -> panel.getWidth() > 2 * RIM_PX && panel.getHeight() > 2 * RIM_PX)
                .<Rectangle2D>map(panel -> new Rectangle2D.Double(panel.getX() + RIM_PX, panel.getY() + RIM_PX,
                        panel.getWidth() - 2 * RIM_PX, panel.getHeight() - 2 * RIM_PX)).toList();
        Rectangle2D whole = new Rectangle2D.Double(0, 0, widthPx, heightPx);
        List<String> hidden = RealAtlas.ATLAS.base().countries().stream().filter(Country::republic)
                .filter(republic -> Arrays.stream(republic.shape().getCoordinates()).map(at -> {
                    double[] xy = {at.x, at.y};
                    seen.projection().forward(xy);
                    return toPage.transform(new Point2D.Double(xy[0], xy[1]), null);
                }).anyMatch(place -> !whole.contains(place) || over.stream().anyMatch(panel -> panel.contains(place))))
                .map(Country::name).toList();
        assertEquals(List.of(), hidden);
    }
}
