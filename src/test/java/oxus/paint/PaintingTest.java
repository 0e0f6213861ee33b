package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.layers.TinyMap;
import oxus.model.TinyWorld;
import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.time.Moment;

class PaintingTest {

    private final PicturePainter painter = new PicturePainter(TinyMap.FONTS);

    @Test
    void tallNarrowPageIsTheSameInWhateverStripsItIsPainted() {
        assertSameInStrips(TinyMap.request(2009).sized(150, 1200, 1.25));
    }

    @Test
    void severalMapsOnAPageAreTheSameInStrips() {
        MapRequest page = TinyMap.request(2014).sized(420, 600, 2);
        assertSameInStrips(page.against(new Comparison.Beside(List.of(Moment.year(2005), Moment.year(2014)))));
        assertSameInStrips(page.against(new Comparison.Swipe(Moment.year(2005), 0.5)));
    }

    private void assertSameInStrips(MapRequest request) {
        Plate plate = TinyMap.composer(TinyWorld.atlas()).plate(request);
        int[] whole = painted(plate, plate.deviceHeight());
        for (int rows : new int[] {37, 256}) {
            assertArrayEquals(whole, painted(plate, rows), "in strips of " + rows);
        }
    }

    private int[] painted(Plate plate, int rows) {
        int width = plate.deviceWidth();
        int[] pixels = new int[width * plate.deviceHeight()];
        Painting painting = painter.painting(plate);
        for (int first = 0; first < plate.deviceHeight(); first += rows) {
            BufferedImage strip = new BufferedImage(width, Math.min(rows, plate.deviceHeight() - first), BufferedImage.TYPE_INT_RGB);
            painting.paint(strip, first);
            strip.getRGB(0, 0, width, strip.getHeight(), pixels, first * width, width);
        }
        return pixels;
    }
}
