package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.scene.HitTest;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.SceneReader;
import oxus.scene.Subject;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.time.Moment;

/** The atlas that comes with the program, in years that a reader of the news remembers. */
class KnownYearsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        us-manas,           2000, absent
        us-manas,           2001, in use
        us-manas,           2013, in use
        us-manas,           2014, past
        us-karshi-khanabad, 1995, absent
        us-karshi-khanabad, 2001, in use
        us-karshi-khanabad, 2004, in use
        us-karshi-khanabad, 2005, past
        russia-kant,        2002, absent
        russia-kant,        2003, in use
        russia-kant,        2022, in use
        """)
    void basesComeAndGo(String base, int year, String state) {
        List<Mark.Symbol> signs = SceneReader.of(Mark.Symbol.class,
                SceneReader.marks(scene(year), "facilities", base)).toList();
        boolean ghost = signs.stream().anyMatch(s -> s.style().line().map(Line::color)
                .filter(TinyMap.ink(Ink.GHOST)::equals).isPresent());
        assertEquals(state, signs.isEmpty() ? "absent" : ghost ? "past" : "in use");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        central-asia-china-gas-line-a, 2005, absent
        central-asia-china-gas-line-a, 2008, dashed
        central-asia-china-gas-line-a, 2009, solid
        central-asia-china-gas-line-b, 2009, dashed
        central-asia-china-gas-line-b, 2010, solid
        central-asia-china-gas-line-c, 2013, dashed
        central-asia-china-gas-line-c, 2014, solid
        central-asia-china-gas-line-d, 2022, dashed
        """)
    void gasLinesToChinaAreSolidOnceTheyAreOpen(String line, int year, String pen) {
        List<Mark.Stroke> strokes = SceneReader.of(Mark.Stroke.class,
                SceneReader.marks(scene(year), "pipelines", line)).toList();
        boolean solid = strokes.stream().allMatch(s -> s.style().line().orElseThrow().dashPx().isEmpty());
        assertEquals(pen, strokes.isEmpty() ? "absent" : solid ? "solid" : "dashed");
    }

    @ParameterizedTest
    @CsvSource({"kgz, 1995, 2022", "tjk, 1995, 2022", "kgz, 2006, 2022", "tjk, 2006, 2022"})
    void debtToChinaWeighsHeavierInTheLaterYear(String country, int early, int late) {
        assertTrue(debtClass(country, late) > debtClass(country, early));
    }

    @Test
    void baikonurIsAFacilityInKazakhstan() {
        MapRequest near = TinyMap.lookingAt(RealAtlas.request(1280, 720).at(Moment.year(2022)), 60, 44, 67, 48);
        MapScene scene = RealAtlas.scene(near);
        Mark.Symbol sign = SceneReader.of(Mark.Symbol.class,
                SceneReader.marks(scene, "facilities", "russia-baikonur")).findFirst().orElseThrow();
        Point2D page = scene.toPage().transform(new Point2D.Double(sign.x(), sign.y()), null);
        List<String> under = HitTest.all(scene, page.getX(), page.getY()).stream().map(Subject::id).toList();
        assertTrue(under.containsAll(List.of("russia-baikonur", "kaz")), under.toString());
        assertFalse(under.contains("rus"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void legendKeepsItsClassesWhenTheYearChanges(int year) {
        List<String> classes = List.of("under 5 %", "5 to 15 %", "15 to 30 %", "30 to 50 %", "50 % and over");
        assertEquals(classes, SceneReader.words(scene(year), "legend").stream().filter(classes::contains).toList());
    }

    @Test
    void legendSaysUpToWhenTheFactsWereChecked() {
        assertTrue(SceneReader.words(scene(2022), "legend").contains("Facts checked to"));
    }

    static IntStream years() {
        return RealAtlasTest.years();
    }

    /** The place of its colour in the ramp; -1 while there is no figure. */
    private static int debtClass(String country, int year) {
        Mark.Area area = SceneReader.of(Mark.Area.class, SceneReader.marks(scene(year), "debt", country)).findFirst()
                .orElseThrow();
        return area.style().hatch().isPresent() ? -1
                : TinyMap.theme().ramp("china").indexOf(area.style().fill().orElseThrow());
    }

    private static MapScene scene(int year) {
        return RealAtlas.scene(RealAtlas.request(1920, 1080).at(Moment.year(year)));
    }
}
