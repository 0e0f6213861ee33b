package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.layers.TinyMap;
import oxus.scene.DrawnLayer;
import oxus.scene.FixedLayer;
import oxus.scene.Layer.Group;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.scene.Viewpoint;
import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.time.Moment;

class PainterTest {

    private final MapPainter painter = new MapPainter(TinyMap.FONTS);
    private final PicturePainter pictures = new PicturePainter(TinyMap.FONTS);

    @Test
    void bandsCannotBeSeen() {
        MapScene scene = TinyMap.scene(small(2009));
        int[] banded = banded(scene);
        assertArrayEquals(banded, inTurn(scene));
        assertArrayEquals(banded, inBandsOf(37, scene));
    }

    @Test
    void sameSceneGivesTheSamePixels() {
        MapScene scene = TinyMap.scene(small(2009));
        int[] first = banded(scene);
        assertArrayEquals(first, banded(scene));
        assertArrayEquals(first, pixels(scene, picture -> new PicturePainter(TinyMap.FONTS).paint(scene, picture)));
    }

    @Test
    void twoMapsPaintedAtOnceDoNotDisturbEachOther() {
        MapScene one = TinyMap.scene(small(2009));
        MapScene other = TinyMap.scene(TinyMap.lookingAt(small(2014), 60, 40, 70, 45));
        int[] expectedOne = banded(one);
        int[] expectedOther = banded(other);
        for (int round = 0; round < 3; round++) {
            var first = CompletableFuture.supplyAsync(() -> inTurn(one));
            var second = CompletableFuture.supplyAsync(() -> inTurn(other));
            assertArrayEquals(expectedOne, first.join());
            assertArrayEquals(expectedOther, second.join());
        }
    }

    @Test
    void framesOfAWindowAreThePicturesThemselves() {
        FramePainter frames = new FramePainter(TinyMap.FONTS);
        MapRequest request = small(2008);
        MapRequest near = TinyMap.lookingAt(request, 60, 40, 72, 46);
        MapRequest plain = request.showing(List.of("countries", "provinces", "boundaries", "pipelines"));
        MapRequest panned = plain.from(plain.viewpoint().panned(7, -3));
        List<MapRequest> requests = List.of(request, request, request.at(Moment.year(2009)), request.at(Moment.year(2014)),
                near, near.at(Moment.year(2010)), near.at(Moment.year(2009)), near.dimming("countries", 0.5),
                near.dimming("countries", 0.5).at(Moment.year(2010)), TinyMap.without(near, "lakes"),
                TinyMap.without(near, "lakes").at(Moment.year(2013)), near, near.at(Moment.year(1995)),
                near.dimming("pipelines", 0.3), near.sized(480, 270, 1.5), near.sized(480, 270, 1.5).at(Moment.year(2010)),
                near.lettered(1.4), near.lettered(1.4).at(Moment.year(2010)), request, plain, plain.at(Moment.year(2009)),
                panned, panned.at(Moment.year(2010)));
        for (int i = 0; i < requests.size(); i++) {
            MapScene scene = TinyMap.scene(requests.get(i));
            int[] frame = pixels(scene, picture -> frames.paint(scene, picture));
            int[] picture = banded(scene);
            int farthest = 0;
            for (int p = 0; p < frame.length; p++) {
                farthest = Math.max(farthest, distance(frame[p], picture[p]));
            }
            // Kept pixels are rounded once more when they are laid on the page.
            assertEquals(0, farthest / 4, "frame " + i + " differs by " + farthest);
        }
    }

    @Test
    void frameHasTheBackgroundOfItsOwnScene() {
        FramePainter frames = new FramePainter(TinyMap.FONTS);
        DrawnLayer ground = new DrawnLayer(new FixedLayer("ground", Group.GROUND, List.of()), 1, List.of());
        List<DrawnLayer> layers = List.of(ground, ground);
        for (Color sea : new Color[] {Color.WHITE, Color.WHITE, Color.BLUE}) {
            MapScene scene = new MapScene(100, 100, 1, sea, new Viewpoint(0, 0, 1).toPage(100, 100), layers);
            assertEquals(sea.getRGB() & 0xffffff, pixels(scene, picture -> frames.paint(scene, picture))[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2, 3.125})
    void pageIsFilledToItsLastPixel(double scale) {
        MapScene scene = scene(100.3, 60.7, scale);
        assertEquals(1, Arrays.stream(whole(scene)).distinct().count());
        assertEquals(1, Arrays.stream(banded(scene)).distinct().count());
    }

    @Test
    void picturesLookLikeWhatJava2DDraws() {
        for (double scale : new double[] {1, 1.5, 3.125}) {
            MapScene scene = TinyMap.scene(small(2009).sized(480, 270, scale));
            int[] ours = banded(scene);
            int[] java2d = whole(scene);
            int apart = 0;
            for (int i = 0; i < ours.length; i++) {
                apart += distance(ours[i], java2d[i]) > Golden.TOLERANCE ? 1 : 0;
            }
            assertEquals(0, apart * 1000 / ours.length, apart + " of " + ours.length + " pixels at scale " + scale);
        }
    }

    @Test
    void graphicsComeBackAsTheyWere() {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.translate(10, 5);
        graphics.clipRect(0, 0, 50, 50);
        graphics.setColor(Color.PINK);
        painter.paint(TinyMap.scene(TinyMap.request(2009).sized(200, 100, 1)), graphics);
        assertEquals(AffineTransform.getTranslateInstance(10, 5), graphics.getTransform());
        assertEquals(new Rectangle(0, 0, 50, 50), graphics.getClip());
        assertEquals(Color.PINK, graphics.getColor());
        graphics.dispose();
    }

    @Test
    void dimmedLayerIsMixedWithWhatLiesBeneath() {
        MapScene scene = scene(100, 100, 1, new DrawnLayer(new FixedLayer("red", List.of()), 0.5,
                List.of(box(0, 0, 100, 100, FeatureStyle.filled(Color.RED)))));
        assertEquals(0xff8080, near(whole(scene)[0], 0xff8080));
        assertEquals(0xff8080, near(banded(scene)[0], 0xff8080));
    }

    @Test
    void oneDimmedLayerDoesNotDimTheNext() {
        MapScene scene = scene(100, 100, 1,
                new DrawnLayer(new FixedLayer("red", List.of()), 0.5,
                        List.of(box(0, 0, 50, 100, FeatureStyle.filled(Color.RED)))),
                new DrawnLayer(new FixedLayer("blue", List.of()), 1,
                        List.of(box(50, 0, 50, 100, FeatureStyle.filled(Color.BLUE)))));
        assertEquals(0x0000ff, whole(scene)[75]);
        assertEquals(0x0000ff, banded(scene)[75]);
    }

    @Test
    void hatchStaysInsideItsShape() {
        FeatureStyle hatched = FeatureStyle.filled(Color.YELLOW).hatched(Line.dashed(Color.BLACK, 1, 6.0));
        MapScene scene = scene(100, 100, 1, layer(box(20, 20, 40, 40, hatched)));
        checkHatch(whole(scene));
        checkHatch(banded(scene));
    }

    private static void checkHatch(int[] pixels) {
        boolean hatchedInside = false;
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                boolean inside = x >= 20 && x < 60 && y >= 20 && y < 60;
                if (!inside) {
                    assertEquals(0xffffff, pixels[y * 100 + x], x + ", " + y);
                }
                hatchedInside |= inside && pixels[y * 100 + x] != 0xffff00;
            }
        }
        assertEquals(true, hatchedInside);
    }

    @Test
    void upperLayerHidesTheLower() {
        int[] pixels = whole(scene(100, 100, 1, layer(box(0, 0, 100, 100, FeatureStyle.filled(Color.RED))),
                layer(box(0, 0, 100, 100, FeatureStyle.filled(Color.BLUE)))));
        assertEquals(0x0000ff, pixels[0]);
    }

    private static MapRequest small(int year) {
        return TinyMap.request(year).sized(480, 270, 1);
    }

    private static Mark box(double x, double y, double width, double height, FeatureStyle style) {
        return new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(new Rectangle2D.Double(x, y, width, height)), style);
    }

    private static DrawnLayer layer(Mark mark) {
        return new DrawnLayer(new FixedLayer("layer", Group.FACTS, List.of(mark)), 1, List.of(mark));
    }

    private static MapScene scene(double width, double height, double scale, DrawnLayer... layers) {
        return new MapScene(width, height, scale, Color.WHITE, new Viewpoint(0, 0, 1).toPage(width, height),
                List.of(layers));
    }

    private int[] whole(MapScene scene) {
        return pixels(scene, picture -> {
            Graphics2D graphics = picture.createGraphics();
            painter.paint(scene, graphics);
            graphics.dispose();
        });
    }

    private int[] banded(MapScene scene) {
        return pixels(scene, picture -> pictures.paint(scene, picture));
    }

    private int[] inTurn(MapScene scene) {
        return pixels(scene, picture -> pictures.paint(scene, picture, Division.IN_TURN));
    }

    private int[] inBandsOf(int rows, MapScene scene) {
        return pixels(scene, picture -> {
            Coverage coverage = new Coverage(picture.getWidth(), rows);
            for (int top = 0; top < picture.getHeight(); top += rows) {
                coverage.band(top, Math.min(picture.getHeight(), top + rows));
                PixelCanvas canvas = new PixelCanvas(scene, picture, 0, coverage);
                painter.paint(scene, painter.labels(scene), canvas);
                canvas.dispose();
            }
        });
    }

    private static int[] pixels(MapScene scene, Consumer<BufferedImage> paint) {
        BufferedImage picture =
                new BufferedImage(scene.deviceWidth(), scene.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        paint.accept(picture);
        int[] rgb = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xffffff;
        }
        return rgb;
    }

    /** {@code expected} when the colours are next to equal, else the colour itself. */
    private static int near(int color, int expected) {
        return distance(color, expected) <= 1 ? expected : color;
    }

    private static int distance(int a, int b) {
        return Math.max(Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
                Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
    }
}
