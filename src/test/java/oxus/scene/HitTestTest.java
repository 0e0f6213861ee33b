package oxus.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.style.FeatureStyle;
import oxus.style.Line;
import oxus.style.TextStyle;

/** A page of 200 by 100 pixels at 1000 metres a pixel: a country on its left half, a line across, a symbol on the line. */
class HitTestTest {

    private static final Subject COUNTRY = new Subject("country", "Country");
    private static final Subject LINE = new Subject("line", "Line");
    private static final Subject FORT = new Subject("fort", "Fort");
    private static final Viewpoint VIEWPOINT = new Viewpoint(0, 0, 1000);

    private static final Mark AREA = new Mark.Area(Optional.of(COUNTRY), Space.MAP,
            Outline.of(new Rectangle2D.Double(-100_000, -50_000, 100_000, 100_000)), FeatureStyle.filled(Color.PINK));
    private static final Mark STROKE = new Mark.Stroke(Optional.of(LINE), Space.MAP,
            Outline.of(new Line2D.Double(-100_000, 0, 100_000, 0)), FeatureStyle.lined(Line.solid(Color.RED, 2)));
    private static final Mark SYMBOL = new Mark.Symbol(Optional.of(FORT), Space.MAP, -50_000, 0, Glyph.CIRCLE, 12,
            FeatureStyle.filled(Color.BLUE));

    private final MapScene scene = scene(List.of(AREA), List.of(STROKE, SYMBOL));

    @Test
    void topmostMarkIsFound() {
        assertEquals(Optional.of(FORT), HitTest.at(scene, 50, 50));
    }

    @Test
    void everythingUnderThePointerIsFoundTopmostFirst() {
        assertEquals(List.of(FORT, LINE, COUNTRY), HitTest.all(scene, 50, 50));
    }

    @Test
    void membersOfACrowdAreFoundByThemselves() {
        Mark dots = new Mark.Crowd(Space.MAP, List.of(new Mark.Dot(FORT, 50_000, 0), new Mark.Dot(LINE, 52_000, 0)), 6,
                FeatureStyle.filled(Color.RED));
        Mark areas = new Mark.Crowd(Space.MAP, List.of(new Mark.Piece(COUNTRY, ((Mark.Area) AREA).shape())), 0,
                FeatureStyle.filled(Color.PINK));
        Mark lines = new Mark.Crowd(Space.MAP, List.of(new Mark.Piece(LINE, ((Mark.Stroke) STROKE).shape())), 0,
                FeatureStyle.lined(Line.solid(Color.RED, 2)));
        MapScene crowds = scene(List.of(areas), List.of(dots));
        assertEquals(List.of(LINE, FORT), HitTest.all(crowds, 150, 50));
        assertEquals(Optional.of(COUNTRY), HitTest.at(crowds, 20, 20));
        assertEquals(Optional.empty(), HitTest.at(crowds, 120, 20));
        assertEquals(Optional.of(LINE), HitTest.at(scene(List.of(lines)), 20, 54));
        assertEquals(Optional.empty(), HitTest.at(scene(List.of(lines)), 20, 60));
    }

    @Test
    void nothingIsFoundOnTheBareGround() {
        assertEquals(Optional.empty(), HitTest.at(scene, 150, 20));
    }

    @ParameterizedTest
    @CsvSource({"150, 50, line", "150, 54, line", "150, 46, line", "150, 58, ''", "203, 50, line", "210, 50, ''"})
    void lineIsFoundWhenThePointerIsNear(double x, double y, String found) {
        assertEquals(found, HitTest.at(scene, x, y).map(Subject::id).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"50, 44, fort", "50, 43, fort", "50, 38, country"})
    void symbolIsFoundJustBesideItsRim(double x, double y, String found) {
        assertEquals(found, HitTest.at(scene, x, y).map(Subject::id).orElse(""));
    }

    @Test
    void severalMarksOfOneSubjectAreFoundAsOne() {
        MapScene doubled = scene(List.of(STROKE, SYMBOL, STROKE), List.of(STROKE));
        assertEquals(List.of(LINE, FORT), HitTest.all(doubled, 50, 50));
    }

    @Test
    void marksWithoutASubjectAreSeenThrough() {
        Mark panel = new Mark.Area(Optional.empty(), Space.PAGE, Outline.of(new Rectangle2D.Double(0, 0, 200, 100)),
                FeatureStyle.filled(Color.WHITE));
        assertEquals(Optional.of(FORT), HitTest.at(scene(List.of(SYMBOL), List.of(panel)), 50, 50));
    }

    @Test
    void marksOfThePageAreFoundInPixels() {
        Mark badge = new Mark.Symbol(Optional.of(FORT), Space.PAGE, 180, 10, Glyph.CIRCLE, 12,
                FeatureStyle.filled(Color.BLUE));
        assertEquals(Optional.of(FORT), HitTest.at(scene(List.of(badge)), 182, 11));
        assertEquals(Optional.empty(), HitTest.at(scene(List.of(badge)), 100, 50));
    }

    @Test
    void wordsAreNotFound() {
        Mark words = new Mark.Text(Optional.of(FORT), Space.MAP, 0, 0, "Fort", TextStyle.plain(12, Color.BLACK),
                new Mark.Place.Centred(), 1);
        assertEquals(Optional.empty(), HitTest.at(scene(List.of(words)), 100, 50));
    }

    @Test
    void holeIsNotTheCountry() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(-100_000, -50_000, 200_000, 100_000), false);
        ring.append(new Rectangle2D.Double(-20_000, -20_000, 40_000, 40_000), false);
        Mark holed = new Mark.Area(Optional.of(COUNTRY), Space.MAP, Outline.of(ring), FeatureStyle.filled(Color.PINK));
        assertEquals(Optional.empty(), HitTest.at(scene(List.of(holed)), 100, 50));
        assertEquals(Optional.of(COUNTRY), HitTest.at(scene(List.of(holed)), 60, 50));
    }

    @SafeVarargs
    private static MapScene scene(List<Mark>... layers) {
        List<DrawnLayer> drawn = Arrays.stream(layers)
                .map(marks -> new DrawnLayer(new FixedLayer("layer", marks), 1, marks)).toList();
        return new MapScene(200, 100, 1, Color.WHITE, VIEWPOINT.toPage(200, 100), drawn);
    }
}
