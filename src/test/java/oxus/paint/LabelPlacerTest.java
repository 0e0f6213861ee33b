package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.DrawnLayer;
import oxus.scene.FixedLayer;
import oxus.scene.Glyph;
import oxus.scene.Layer.Group;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;
import oxus.scene.Viewpoint;
import oxus.style.BundledFonts;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/** On a page of 300 by 200 pixels at one metre a pixel, its middle at 0, 0. */
class LabelPlacerTest {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;
    private static final TextStyle STYLE = TextStyle.plain(12, Color.BLACK);

    private final LabelPlacer placer = new LabelPlacer(new BundledFonts());

    @Test
    void loneLabelStandsWhereItIsToldTo() {
        Rectangle2D box = placer.place(scene(List.of(centred("Kant", 0, 0, 1)))).get(0).box();
        assertEquals(150, box.getCenterX(), 1e-9);
        assertEquals(100, box.getCenterY(), 1e-9);
    }

    @Test
    void moreImportantLabelIsPlacedFirst() {
        List<Mark> labels = List.of(centred("village", 0, 0, 1), centred("capital", 0, 0, 2));
        assertEquals("capital", placer.place(scene(labels)).get(0).text().words());
    }

    @Test
    void whereThereIsRoomForOneTheMoreImportantStays() {
        List<Mark> labels = new ArrayList<>();
        for (int priority = 0; priority < 60; priority++) {
            labels.add(beside("a place of importance " + (10 + priority), 0, 0, priority));
        }
        List<PlacedLabel> placed = placer.place(scene(labels));
        assertTrue(placed.size() < 60);
        assertEquals("a place of importance 69", placed.get(0).text().words());
    }

    @Test
    void labelsNeverOverlap() {
        List<PlacedLabel> placed = placer.place(scene(crowd(400)));
        assertTrue(placed.size() > 20, placed.size() + " placed");
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(placed.get(i).box().intersects(placed.get(j).box()),
                        placed.get(i).text().words() + " on " + placed.get(j).text().words());
            }
        }
    }

    @Test
    void noLabelLiesOnASign() {
        List<Mark> marks = new ArrayList<>(crowd(100));
        List<Rectangle2D> signs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double x = -140 + 9.7 * i;
            double y = 80 * Math.sin(i);
            marks.add(new Mark.Symbol(Optional.empty(), Space.MAP, x, y, Glyph.CIRCLE, 14, FeatureStyle.filled(Color.RED)));
            signs.add(new Rectangle2D.Double(x + WIDTH / 2 - 7, HEIGHT / 2 - y - 7, 14, 14));
        }
        for (PlacedLabel label : placer.place(scene(marks))) {
            assertTrue(signs.stream().noneMatch(label.box()::intersects), label.text().words());
        }
    }

    @Test
    void aRepublicTooSmallForItsWordsIsNamedOverItsBorder() {
        Outline small = Outline.of(new Rectangle2D.Double(-10, -5, 20, 10));
        Mark republic = new Mark.Text(Optional.empty(), Space.MAP, 0, 0, "TAJIKISTAN\n32.1 %", STYLE,
                new Mark.Place.Within(small, List.of()), 1000);
        assertEquals(1, placer.place(scene(List.of(republic))).size());
    }

    @Test
    void noLabelLiesUnderTheFurniture() {
        Rectangle2D panel = new Rectangle2D.Double(20, 100, 120, 90);
        Mark legend = new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(panel), FeatureStyle.filled(Color.WHITE));
        List<PlacedLabel> placed = placer.place(scene(crowd(300), List.of(legend)));
        assertFalse(placed.isEmpty());
        for (PlacedLabel label : placed) {
            assertFalse(label.box().intersects(panel), label.text().words());
        }
    }

    @Test
    void noLabelLiesUnderWordsOfThePage() {
        Mark title = new Mark.Text(Optional.empty(), Space.PAGE, 150, 100, "A title of some length", STYLE,
                Mark.Place.Baseline.MIDDLE, 0);
        Rectangle2D words = new Rectangle2D.Double(100, 93, 100, 6);
        for (PlacedLabel label : placer.place(scene(crowd(300), List.of(title)))) {
            assertFalse(label.box().intersects(words), label.text().words());
        }
    }

    @Test
    void noLabelIsCutAtTheEdgeOfThePage() {
        List<Mark> labels = new ArrayList<>();
        for (int i = 0; i <= 30; i++) {
            double t = i / 30.0;
            labels.add(beside("east " + i, 150, 100 - 200 * t, 1));
            labels.add(beside("west " + i, -150, 100 - 200 * t, 1));
            labels.add(beside("north " + i, 300 * t - 150, 100, 1));
            labels.add(beside("south " + i, 300 * t - 150, -100, 1));
        }
        List<PlacedLabel> placed = placer.place(scene(labels));
        assertFalse(placed.isEmpty());
        Rectangle2D page = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        for (PlacedLabel label : placed) {
            assertTrue(page.contains(label.box()), label.text().words() + " at " + label.box());
        }
    }

    @Test
    void labelNearTheEdgeTurnsInwards() {
        PlacedLabel label = placer.place(scene(List.of(beside("Termez", 140, 0, 1)))).get(0);
        assertTrue(label.box().getMaxX() < 290, label.box().toString());
    }

    @Test
    void labelOfAPlaceFarOffThePageIsLeftOut() {
        List<Mark> far = List.of(beside("Moscow", -4000, 3000, 1), centred("Beijing", 4000, 0, 1));
        assertEquals(List.of(), placer.place(scene(far)));
    }

    @Test
    void sameSceneGivesTheSameLabels() {
        MapScene scene = scene(crowd(300));
        assertEquals(placer.place(scene), new LabelPlacer(new BundledFonts()).place(scene));
    }

    @Test
    void orderOfTheMarksMakesNoDifference() {
        List<Mark> crowd = new ArrayList<>(crowd(300));
        Set<String> labels = names(placer.place(scene(crowd)));
        Collections.shuffle(crowd, new Random(5));
        assertEquals(labels, names(placer.place(scene(crowd))));
    }

    @Test
    void rowsOfALabelStandUnderEachOtherInsideItsBox() {
        BundledFonts fonts = new BundledFonts();
        PlacedLabel label = placer.place(scene(List.of(beside("Manas\nTransit Center", 0, 0, 1)))).get(0);
        assertEquals(List.of("Manas", "Transit Center"), label.rows().stream().map(PlacedLabel.Row::words).toList());
        assertTrue(label.rows().get(1).baseline() - label.rows().get(0).baseline() >= 12);
        for (PlacedLabel.Row row : label.rows()) {
            assertTrue(row.x() >= label.box().getMinX() - 1e-6);
            assertTrue(row.x() + fonts.widthPx(row.words(), STYLE) <= label.box().getMaxX() + 1e-6);
            assertTrue(row.baseline() > label.box().getMinY() && row.baseline() < label.box().getMaxY());
        }
    }

    @Test
    void labelIsAsOpaqueAsItsLayer() {
        List<Mark> marks = List.of(centred("Kant", 0, 0, 1));
        MapScene scene = new MapScene(WIDTH, HEIGHT, 1, Color.WHITE, new Viewpoint(0, 0, 1).toPage(WIDTH, HEIGHT),
                List.of(new DrawnLayer(new FixedLayer("layer", marks), 0.4, marks)));
        assertEquals(0.4, placer.place(scene).get(0).opacity());
    }

    @Test
    void wordsOfThePageAreNoLabels() {
        Mark title = new Mark.Text(Optional.empty(), Space.PAGE, 150, 100, "Title", STYLE, Mark.Place.Baseline.START, 0);
        assertEquals(List.of(), placer.place(scene(List.of(title))));
    }

    /** Labels of three lengths at random places and of random importance, always the same. */
    private static List<Mark> crowd(int count) {
        Random random = new Random(1991);
        List<Mark> crowd = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = i % 3 == 0 ? "Osh " + i : i % 3 == 1 ? "Samarkand " + i : "A longer\nname " + i;
            double x = (random.nextDouble() - 0.5) * 320;
            double y = (random.nextDouble() - 0.5) * 220;
            crowd.add(i % 5 == 0 ? centred(words, x, y, random.nextInt(4)) : beside(words, x, y, random.nextInt(4)));
        }
        return crowd;
    }

    private static Mark centred(String words, double x, double y, double priority) {
        return new Mark.Text(Optional.empty(), Space.MAP, x, y, words, STYLE, new Mark.Place.Centred(), priority);
    }

    private static Mark beside(String words, double x, double y, double priority) {
        return new Mark.Text(Optional.empty(), Space.MAP, x, y, words, STYLE, new Mark.Place.Beside(4), priority);
    }

    private static MapScene scene(List<Mark> map) {
        return scene(map, List.of());
    }

    private static MapScene scene(List<Mark> map, List<Mark> furniture) {
        return new MapScene(WIDTH, HEIGHT, 1, Color.WHITE, new Viewpoint(0, 0, 1).toPage(WIDTH, HEIGHT), List.of(
                new DrawnLayer(new FixedLayer("map", map), 1, map),
                new DrawnLayer(new FixedLayer("furniture", Group.FURNITURE, furniture), 1, furniture)));
    }

    private static Set<String> names(List<PlacedLabel> placed) {
        Set<String> names = new TreeSet<>();
        placed.forEach(label -> names.add(label.text().words() + " at " + label.box()));
        return names;
    }
}
