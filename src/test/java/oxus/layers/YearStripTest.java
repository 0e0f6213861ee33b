package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Piece;
import oxus.scene.Plate;
import oxus.scene.SceneReader;
import oxus.style.TextStyle;
import oxus.time.Moment;

class YearStripTest {

    private final MapRequest request = RealAtlas.request(1280, 720).with(Piece.STRIP);

    @Test
    void mapHasNoStripUnlessItIsAskedFor() {
        assertFalse(SceneReader.layers(RealAtlas.scene(RealAtlas.request(1280, 720))).contains("strip"));
    }

    @Test
    void stripRunsFromTheFirstYearToTheLastAndMarksTheMoment() {
        List<Mark.Text> texts = texts(RealAtlas.scene(request.at(Moment.year(2014))));
        List<String> words = texts.stream().map(Mark.Text::words).toList();
        assertTrue(words.containsAll(List.of(Integer.toString(RealAtlas.COMPOSER.timeline().firstYear()),
                Integer.toString(RealAtlas.COMPOSER.timeline().lastYear()))), words.toString());
        assertEquals(List.of("2014"), bold(texts));
    }

    @Test
    void bothEndsOfAWindowAreMarked() {
        assertEquals(List.of("2001", "2014"), bold(texts(RealAtlas.scene(request.at(Moment.window(2001, 2014))))).stream().sorted().toList());
    }

    @Test
    void momentsOfAComparisonAreMarkedOnTheStripThatTheirMapsShare() {
        Plate plate = RealAtlas.COMPOSER.plate(request.against(new Comparison.Beside(List.of(Moment.year(2008), Moment.year(2022)))));
        List<Mark.Text> texts = texts(plate.panes().get(2).scene());
        assertEquals(List.of("2008", "2022"), bold(texts).stream().sorted().toList());
        assertTrue(texts.stream().anyMatch(text -> text.words().matches("In use at the end of 2008: \\d+, 2022: \\d+; .*")));
    }

    @Test
    void onlyLayersThatAreOnAreCounted() {
        MapRequest events = request.showing(List.of("countries", "events", "strip"));
        assertTrue(SceneReader.words(RealAtlas.scene(events), "strip").stream().anyMatch(words -> words.startsWith("Dots: events of 2022: ")));
        MapRequest bare = request.showing(List.of("countries", "strip"));
        assertTrue(SceneReader.words(RealAtlas.scene(bare), "strip").stream().allMatch(words -> words.matches("\\d{4}")));
    }

    private static List<Mark.Text> texts(MapScene scene) {
        return SceneReader.of(Mark.Text.class, SceneReader.marks(scene, "strip")).toList();
    }

    private static List<String> bold(List<Mark.Text> texts) {
        return texts.stream().filter(text -> text.style().face() == TextStyle.Face.BOLD).map(Mark.Text::words).toList();
    }
}
