package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Target;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.layers.Opening;
import oxus.layers.Scenes;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.LectureScene.Beat;
import oxus.scene.DrawnLayer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Plate;

/** The lectures that come with the program, held against the atlas that does. */
class ShippedLecturesTest {

    private static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 150;

    private static OpenAtlas atlas;

    @BeforeAll
    static void open() throws IOException {
        atlas = OpenAtlas.bundled();
    }

    static Stream<LectureReading> lectures() {
        return LectureReader.BUNDLED.stream().map(LectureParameter::read);
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void nothingIsWrongWithALectureAndEverySceneNamesSourcesThatExist(LectureReading reading) {
        assertEquals(List.of(), LectureCheck.faults(reading, atlas));
        assertEquals(List.of(), LectureCheck.unsourced(reading));
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void everySceneHasAClaimAndANoteThatCanBeSpoken(LectureReading reading) {
        for (LectureScene scene : reading.lecture().scenes()) {
            assertFalse(scene.title().isBlank());
            int words = scene.note().split("\\s+").length;
            assertTrue(words >= FEWEST_WORDS && words <= MOST_WORDS, scene.id() + " has a note of " + words + " words");
        }
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void aLectureAsksTwiceAtLeastBeforeItShows(LectureReading reading) {
        assertTrue(reading.lecture().scenes().stream().filter(scene -> scene.question().isPresent()).count() >= 2);
    }

    @ParameterizedTest
    @MethodSource("lectures")
    void noRemarkCoversFurnitureOrAnotherRemarkOnEitherScreen(LectureReading reading) {
        for (double[] page : new double[][] {{1920, 1080}, {1024, 768}}) {
            MapRequest now = Opening.request(atlas.composer().projection(), page[0], page[1], 1);
            for (LectureScene scene : reading.lecture().scenes()) {
                for (Beat beat : scene.beats()) {
                    Plate plate = atlas.composer().plate(Scenes.slide(scene, beat, now, atlas.composer()).request());
                    plate.panes().forEach(pane -> clear(pane.scene(), scene.id() + " at " + beat));
                }
            }
        }
    }

    /** Every fourth scene, drawn: a test that writes them all would take half a minute. */
    @Test
    void aSampleOfTheScenesIsDrawn() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gallery", "lectures"));
        Export export = new Export(atlas.composer(), atlas.fonts());
        for (LectureReading reading : lectures().toList()) {
            Lecture lecture = reading.lecture();
            for (int n = 0; n < lecture.scenes().size(); n += 4) {
                LectureScene scene = lecture.scenes().get(n);
                MapRequest request = Scenes.slide(scene, scene.last(), Opening.request(atlas.composer().projection(), 1024, 768, 1),
                        atlas.composer()).request();
                Path file = folder.resolve(lecture.id() + "-" + scene.id() + ".png");
                export.write(request, atlas.imprint(request), Format.PNG, Target.at(file));
                assertTrue(Files.size(file) > 20_000, file.toString());
            }
        }
    }

    private static void clear(MapScene scene, String where) {
        List<Rectangle2D> remarks = panels(scene, "remarks");
        List<Rectangle2D> furniture = Stream.of("title", "legend", "sources", "scale-bar").flatMap(layer -> panels(scene, layer).stream()).toList();
        for (int n = 0; n < remarks.size(); n++) {
            Rectangle2D remark = remarks.get(n);
            assertTrue(furniture.stream().noneMatch(remark::intersects), where + ": a remark covers furniture");
            assertTrue(remarks.subList(0, n).stream().noneMatch(remark::intersects), where + ": two remarks cover each other");
            assertTrue(new Rectangle2D.Double(0, 0, scene.widthPx(), scene.heightPx()).contains(remark), where + ": a remark is cut");
        }
    }

    private static List<Rectangle2D> panels(MapScene scene, String layer) {
        return scene.layers().stream().filter(drawn -> drawn.layer().id().equals(layer)).map(DrawnLayer::marks).flatMap(List::stream)
                .filter(Mark.Area.class::isInstance).map(mark -> ((Mark.Area) mark).shape().bounds()).toList();
    }
}
