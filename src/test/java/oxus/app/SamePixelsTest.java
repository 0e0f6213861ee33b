package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

import oxus.cli.OpenAtlas;
import oxus.export.Export;
import oxus.layers.Opening;
import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.style.BundledFonts;
import oxus.time.Lens;
import oxus.time.Moment;

/** Holds the window and the command line to the same pixels. */
class SamePixelsTest {

    private static final OpenAtlas ATLAS = TinyAtlas.open();

    /**
     * The map is the same to the last bit. Of the furniture, which the window lays over it as a picture of its own and a file
     * is painted through, a translucent colour may be rounded differently by so much of 255.
     */
    private static final int FURNITURE_ROUNDING = 2;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "window", "cumulative", "china", "compare", "four", "swipe", "difference"})
    void windowShowsWhatAFileHolds(String way) {
        MapRequest request = request(way);
        BundledFonts fonts = ATLAS.fonts();
        Plate plate = ATLAS.composer().plate(request);
        MapPicture picture = new MapPicture(fonts, new Backdrop(fonts));
        // Twice, for the second time the ground is kept and not painted.
        picture.paint(ATLAS.composer().plate(request.at(Moment.year(1995))), request.at(Moment.year(1995)));
        picture.paint(plate, request);
        int[] window = AtTheWindow.fx(() -> {
            picture.show(plate);
            return flattened(picture, plate);
        });
        int[] furniture = AtTheWindow.fx(() -> furniture(picture, plate));
        int[] file = new Export(ATLAS.composer(), fonts).pixels(request);
        assertEquals(file.length, window.length);
        int onTheMap = 0;
        int onFurniture = 0;
        for (int i = 0; i < file.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                int apart = Math.abs((file[i] >> shift & 255) - (window[i] >> shift & 255));
                onTheMap = furniture[i] == 0 ? Math.max(onTheMap, apart) : onTheMap;
                onFurniture = Math.max(onFurniture, apart);
            }
        }
        assertEquals(0, onTheMap, "of 255 that pixels of the map differ by");
        assertTrue(onFurniture <= FURNITURE_ROUNDING, "pixels of the furniture differ by " + onFurniture + " of 255");
    }

    private static MapRequest request(String way) {
        MapRequest year = Opening.request(ATLAS.composer().projection(), 900, 620, 1).at(Moment.year(2022));
        MapRequest asked = switch (way) {
            case "window" -> year.at(Moment.window(2001, 2014));
            case "cumulative" -> year.at(Moment.cumulative(2014));
            case "china" -> year.through(Lens.CHINA);
            case "compare" -> Comparing.BESIDE.compared(year, ATLAS.timeline());
            case "four" -> Comparing.FOUR.compared(year, ATLAS.timeline());
            case "swipe" -> Comparing.SWIPE.compared(year, ATLAS.timeline());
            case "difference" -> year.against(new Comparison.Difference(Moment.year(2008)));
            default -> year;
        };
        return Opening.seenWhole(asked, ATLAS.composer());
    }

    /** What the screen shows of a picture that nothing moves. */
    private static int[] flattened(MapPicture picture, Plate plate) {
        BufferedImage page = new BufferedImage(plate.deviceWidth(), plate.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(plate.background());
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        for (int n = 0; n < picture.panes().size(); n++) {
            Plate.Pane pane = plate.panes().get(n);
            graphics.setClip(pane.part());
            draw(picture.panes().get(n).node().lookup(".ground"), pane.xPx(), pane.yPx(), graphics);
        }
        graphics.setClip(null);
        draw(picture.node().lookup(".furniture"), 0, 0, graphics);
        graphics.dispose();
        return ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
    }

    private static int[] furniture(MapPicture picture, Plate plate) {
        BufferedImage page = new BufferedImage(plate.deviceWidth(), plate.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = page.createGraphics();
        draw(picture.node().lookup(".furniture"), 0, 0, graphics);
        graphics.dispose();
        return ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
    }

    private static void draw(Node view, double xPx, double yPx, Graphics2D graphics) {
        Image image = ((ImageView) view).getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(),
                ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData(), 0, width);
        graphics.drawImage(pixels, AffineTransform.getTranslateInstance(xPx, yPx), null);
    }
}
