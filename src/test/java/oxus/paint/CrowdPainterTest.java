package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import oxus.layers.TinyMap;
import oxus.scene.DrawnLayer;
import oxus.scene.FixedLayer;
import oxus.scene.Glyph;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.style.FeatureStyle;
import oxus.style.Line;

/** A page of 300 by 300 pixels. */
class CrowdPainterTest {

    private static final Subject ANY = new Subject("any", "Any");
    private static final FeatureStyle DOT = FeatureStyle.of(Color.RED, Line.solid(Color.WHITE, 1));

    @Test
    void crowdOfDotsLooksLikeTheSameSymbols() {
        List<Mark> symbols = new ArrayList<>();
        List<Mark.Member> dots = new ArrayList<>();
        // On quarters of a pixel, to which dots are placed.
        for (double at : new double[] {10, 50.25, 99.5, 150.75, 222}) {
            symbols.add(new Mark.Symbol(Optional.of(ANY), Space.PAGE, at, 300 - at, Glyph.CIRCLE, 8, DOT));
            dots.add(new Mark.Dot(ANY, at, 300 - at));
        }
        int[] one = painted(symbols);
        int[] other = painted(List.of(new Mark.Crowd(Space.PAGE, dots, 8, DOT)));
        assertAlike(one, other);
    }

    @Test
    void bandsOfACrowdCannotBeSeen() {
        Random random = new Random(3);
        List<Mark.Member> dots = new ArrayList<>();
        List<Mark.Member> areas = new ArrayList<>();
        for (int n = 0; n < 500; n++) {
            dots.add(new Mark.Dot(ANY, random.nextDouble() * 320 - 160, random.nextDouble() * 320 - 160));
            areas.add(area(random.nextDouble() * 300 - 150, random.nextDouble() * 300 - 150, 30));
        }
        MapScene scene = scene(List.of(new Mark.Crowd(Space.MAP, areas, 0, FeatureStyle.of(new Color(0, 0, 255, 60), Line.solid(Color.BLUE, 1))),
                new Mark.Crowd(Space.MAP, dots, 5, DOT)));
        BufferedImage banded = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        new PicturePainter(TinyMap.FONTS).paint(scene, banded);
        assertArrayEquals(whole(scene), banded.getRGB(0, 0, 300, 300, null, 0, 300));
    }

    @Test
    void overlappingAreasCutNoHolesIntoEachOther() {
        int[] pixels = painted(List.of(new Mark.Crowd(Space.MAP, List.of(area(-40, -40, 60), area(-20, -20, 60)), 0,
                FeatureStyle.filled(Color.BLUE))));
        int middle = pixels[150 * 300 + 150] & 0xffffff;
        assertEquals(0x0000ff, middle);
    }

    @Test
    void crowdIsTheSameOnWhateverJava2DDrawsOn() {
        MapScene scene = scene(List.of(new Mark.Crowd(Space.MAP, List.of(area(-40, -40, 60), area(-20, -20, 60)), 0,
                FeatureStyle.of(Color.BLUE, Line.solid(Color.RED, 4)))));
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        new MapPainter(TinyMap.FONTS).paint(scene, graphics);
        graphics.dispose();
        assertAlike(whole(scene), picture.getRGB(0, 0, 300, 300, null, 0, 300));
    }

    /** Two ways of drawing round the edges of a shape differently. */
    private static void assertAlike(int[] one, int[] other) {
        for (int n = 0; n < one.length; n++) {
            for (int shift : new int[] {0, 8, 16}) {
                assertTrue(Math.abs((one[n] >> shift & 255) - (other[n] >> shift & 255)) <= 24, "pixel " + n);
            }
        }
    }

    private static Mark.Member area(double x, double y, double side) {
        return new Mark.Piece(ANY, Outline.of(new Rectangle2D.Double(x, y, side, side)));
    }

    private static int[] painted(List<Mark> marks) {
        return whole(scene(marks));
    }

    private static MapScene scene(List<Mark> marks) {
        return new MapScene(300, 300, 1, Color.WHITE, new Viewpoint(0, 0, 1).toPage(300, 300),
                List.of(new DrawnLayer(new FixedLayer("layer", marks), 1, marks)));
    }

    private static int[] whole(MapScene scene) {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        new PicturePainter(TinyMap.FONTS).paint(scene, picture, Division.IN_TURN);
        return picture.getRGB(0, 0, 300, 300, null, 0, 300);
    }
}
