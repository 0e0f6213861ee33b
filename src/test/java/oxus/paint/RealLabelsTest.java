package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.layers.RealAtlas;
import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.style.BundledFonts;
import oxus.time.Moment;

/** The labels of the opening map of the atlas that comes with the program: their very letters. */
class RealLabelsTest {

    private static final String MAPS = """
        1995, 1920,    1080
        2022, 1920,    1080
        2022, 1122.56, 793.6
        2022, 1024,    768
        2010, 800,     600
        2022, 640,     480
        """;

    private final BundledFonts fonts = new BundledFonts();
    private final LabelPlacer placer = new LabelPlacer(fonts);

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void lettersOfTwoLabelsNeverTouch(int year, double width, double height) {
        List<PlacedLabel> placed = placer.place(scene(year, width, height));
        List<List<Shape>> labels = new ArrayList<>();
        placed.forEach(label -> labels.add(letters(label)));
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(touch(labels.get(i), labels.get(j)), placed.get(i).text().words() + " and " + placed.get(j).text().words());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void noLetterIsCutAtTheEdge(int year, double width, double height) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
        for (PlacedLabel label : placer.place(scene(year, width, height))) {
            for (Shape letters : letters(label)) {
                assertTrue(page.contains(letters.getBounds2D()), label.text().words());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = MAPS)
    void noLabelLiesUnderTheFurniture(int year, double width, double height) {
        MapScene scene = scene(year, width, height);
        List<Rectangle2D> panels = scene.layers().stream()
                .filter(drawn -> drawn.layer().group() == Layer.Group.FURNITURE)
                .flatMap(drawn -> drawn.marks().stream())
                .filter(Mark.Area.class::isInstance).map(mark -> ((Mark.Area) mark).shape().bounds()).toList();
        for (PlacedLabel label : placer.place(scene)) {
            assertTrue(panels.stream().noneMatch(label.box()::intersects), label.text().words());
        }
    }

    @ParameterizedTest
    @CsvSource({"1995, 1920, 1080", "2022, 1920, 1080", "2022, 1024, 768"})
    void lettersNeverTouchWithEveryLayerOn(int year, double width, double height) {
        MapScene everything = RealAtlas.scene(RealAtlas.everything(width, height).at(Moment.year(year)));
        List<PlacedLabel> placed = placer.place(everything);
        List<List<Shape>> labels = new ArrayList<>();
        placed.forEach(label -> labels.add(letters(label)));
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(touch(labels.get(i), labels.get(j)), placed.get(i).text().words() + " and " + placed.get(j).text().words());
            }
        }
    }

    @Test
    void everyRepublicIsNamedOnALargePage() {
        Set<String> placed = placer.place(scene(2022, 1920, 1080)).stream()
                .map(label -> label.text().words().split("\n")[0]).collect(Collectors.toSet());
        assertTrue(placed.containsAll(Set.of("KAZAKHSTAN", "UZBEKISTAN", "TURKMENISTAN", "KYRGYZSTAN", "TAJIKISTAN")),
                placed.toString());
    }

    private static MapScene scene(int year, double width, double height) {
        return RealAtlas.scene(RealAtlas.request(width, height).at(Moment.year(year)));
    }

    private List<Shape> letters(PlacedLabel label) {
        Stream<Shape> straight = label.rows().stream().map(row -> AffineTransform.getTranslateInstance(row.x(), row.baseline())
                .createTransformedShape(fonts.outline(row.words(), label.style())));
        Stream<Shape> turned = label.letters().stream().map(letter -> {
            AffineTransform to = AffineTransform.getTranslateInstance(letter.x(), letter.y());
            to.rotate(letter.angle());
            return to.createTransformedShape(fonts.outline(letter.letter(), label.style()));
        });
        return Stream.concat(straight, turned).toList();
    }

    private static boolean touch(List<Shape> one, List<Shape> other) {
        for (Shape a : one) {
            for (Shape b : other) {
                if (a.getBounds2D().intersects(b.getBounds2D())) {
                    Area common = new Area(a);
                    common.intersect(new Area(b));
                    if (!common.isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
