package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import oxus.app.lecture.RemarkText;
import oxus.files.lecture.LectureWriter;
import oxus.layers.Views;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.LonLat;
import oxus.model.Question;
import oxus.model.Remark;
import oxus.model.View;
import oxus.scene.MapRequest;
import oxus.time.Moment;

/** A lecture before a class, in the small world, led by a remote. */
class LecturingTest extends AtTheWindow {

    @Test
    void aRemoteLeadsFromSceneToSceneAndBack(FxRobot robot) {
        present(robot, scene("one", 1999), scene("two", 2005), scene("three", 2014));
        assertEquals(1999, year());
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2005);
        robot.push(KeyCode.RIGHT);
        awaitYear(2014);
        robot.push(KeyCode.SPACE);
        awaitYear(2014);
        robot.push(KeyCode.PAGE_UP);
        awaitYear(2005);
        robot.push(KeyCode.END);
        awaitYear(2014);
        robot.push(KeyCode.SHIFT, KeyCode.HOME);
        awaitYear(1999);
    }

    @Test
    void theNextSceneIsPaintedBeforeItIsWanted(FxRobot robot) {
        present(robot, scene("one", 1999), scene("two", 2005));
        await("the scene painted ahead", () -> window.map().foreseen().filter(next -> next.moment().equals(Moment.year(2005))).isPresent());
        MapRequest foreseen = fx(() -> window.map().foreseen().orElseThrow());
        fx(() -> {
            window.presenting().show().orElseThrow().step(1);
            return true;
        });
        await("the scene", () -> window.map().shown().get().filter(on -> on.request().equals(foreseen)).isPresent());
    }

    @Test
    void whereMotionIsReducedNothingFlies(FxRobot robot) {
        fx(() -> {
            window.state().arrangement().toggleMotionReduced();
            return true;
        });
        present(robot, scene("one", 1999), scene("two", 2005));
        await("the scene painted ahead", () -> window.map().foreseen().isPresent());
        assertEquals(Optional.empty(), fx(() -> {
            window.presenting().show().orElseThrow().step(1);
            return window.map().flight();
        }));
    }

    @Test
    void handsAreCountedBeforeTheAnswerIsShown(FxRobot robot) {
        Question question = new Question.Choice("Who lent most?", List.of("Russia", "China", "The Bank"), 1, "See the table.",
                new Question.Veil(List.of(), Optional.empty(), Optional.of(2001)));
        present(robot, asking(scene("one", 2014), question), scene("two", 2005));
        assertEquals(2001, year());
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
        assertEquals("2", text(robot, "#present-hands-2"));
        assertEquals("1", text(robot, "#present-hands-1"));
        assertEquals(2001, year());
        assertFalse(robot.lookup("See the table.").tryQuery().isPresent());
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2014);
        assertTrue(robot.lookup("See the table.").tryQuery().isPresent());
        assertEquals("2", text(robot, "#present-hands-2"));
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2005);
        assertFalse(robot.lookup("#present-question").tryQuery().isPresent());
    }

    @Test
    void aPlaceIsPointedAtAndItsDistanceTold(FxRobot robot) {
        Question question = new Question.Pointed("Where is the base?", new Question.AtPlace(new LonLat(70, 48), 50), "",
                Question.Veil.none());
        present(robot, asking(scene("one", 2014), question));
        robot.clickOn(onScreen(60, 48));
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
        assertFalse(robot.lookup(".present-distance").tryQuery().isPresent());
        robot.push(KeyCode.PAGE_DOWN);
        await("the distance", () -> robot.lookup(".present-distance").tryQuery().isPresent());
        // As far as 10 degrees along the 48th parallel; a pixel of this map is some kilometres wide.
        assertEquals(744, Integer.parseInt(text(robot, ".present-distance").replace(" km", "")), 15);
    }

    @Test
    void yearsRunToTheLastOneAndAKeyBringsItAtOnce(FxRobot robot) {
        LectureScene runs = new LectureScene("runs", "Years", scene("runs", 2010).view(),
                Optional.of(new LectureScene.Playing(2000, 2010, 0.1)), List.of(), Optional.empty(), "", List.of(),
                Optional.empty(), LectureScene.Arrival.CUT);
        present(robot, runs, scene("two", 2005));
        assertEquals(2000, year());
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2010);
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2005);
    }

    @Test
    void largerWordsAndAPutAwayLegendStayForAllScenes(FxRobot robot) {
        present(robot, scene("one", 1999), scene("two", 2005));
        robot.push(KeyCode.EQUALS);
        robot.push(KeyCode.L);
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2005);
        assertEquals(1.1, request().textScale(), 1e-9);
        assertFalse(request().shows("legend"));
    }

    @Test
    void theSceneLeavesTheWindowAsItWas(FxRobot robot) {
        awaitMap();
        MapRequest before = request();
        present(robot, scene("one", 1999), scene("two", 2005));
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.ESCAPE);
        awaitMap();
        assertEquals(before, request());
        assertEquals(Set.of(), Set.copyOf(robot.lookup("#present-question").queryAll()));
    }

    @Test
    void aSceneShowsItsPictureWithTheMapAndSavingTakesItAlong(FxRobot robot, @TempDir Path folder) throws IOException {
        awaitMap();
        BufferedImage photograph = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(photograph, "png", folder.resolve("The_gate.png").toFile());
        LectureScene one = scene("one", 1999);
        LectureScene pictured = new LectureScene(one.id(), one.title(), one.view(), Optional.empty(), List.of(), Optional.empty(), "",
                List.of(), Optional.of("The_gate.png"), LectureScene.Arrival.CUT);
        Path file = folder.resolve("small.json");
        Files.writeString(file, LectureWriter.json(new Lecture("small", "A small lecture", Optional.empty(), Optional.empty(), "en",
                List.of(pictured, scene("two", 2005)))));
        fx(() -> {
            window.lectures().open(file, () -> { }, reason -> { });
            return true;
        });
        await("the lecture", () -> window.desk().count() == 2);
        robot.push(KeyCode.F5);
        await("the picture", () -> robot.lookup("#present-picture").tryQuery().isPresent());
        assertEquals("Picture: The gate", fx(() -> robot.lookup("#present-picture").query().getAccessibleText()));
        robot.push(KeyCode.PAGE_DOWN);
        awaitYear(2005);
        assertFalse(robot.lookup("#present-picture").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        fx(() -> {
            window.lectures().save(elsewhere.resolve("copy.json"), () -> { }, reason -> { });
            return true;
        });
        await("the copy", () -> Files.exists(elsewhere.resolve("The_gate.png")));
        assertEquals(-1, Files.mismatch(folder.resolve("The_gate.png"), elsewhere.resolve("The_gate.png")));
    }

    @Test
    void remarksKeepTheirYearsWhenTheyAreReworded() {
        Remark dated = new Remark("Before", Remark.OnPage.LEFT, Optional.empty(), Optional.of(1999), Optional.of(2005));
        assertEquals(List.of(new Remark("After", Remark.OnPage.LEFT, Optional.empty(), Optional.of(1999), Optional.of(2005))),
                RemarkText.read("After", List.of(dated)));
    }

    private void present(FxRobot robot, LectureScene... scenes) {
        awaitMap();
        fx(() -> {
            window.desk().open(new Lecture("small", "A small lecture", Optional.empty(), Optional.empty(), "en", List.of(scenes)));
            return true;
        });
        robot.push(KeyCode.F5);
        await("the full screen", () -> window.presenting().show().isPresent() && window.map().getWidth() == stage.getScene().getWidth());
        awaitMap();
    }

    private LectureScene scene(String id, int year) {
        View view = fx(() -> Views.of(window.state().request().get().at(Moment.year(year)), id));
        return new LectureScene(id, "Scene " + id, view, Optional.empty(), List.of(), Optional.empty(), "Say it.", List.of(),
                Optional.empty(), LectureScene.Arrival.FLIGHT);
    }

    private static LectureScene asking(LectureScene scene, Question question) {
        return new LectureScene(scene.id(), scene.title(), scene.view(), Optional.empty(), List.of(), Optional.of(question),
                scene.note(), List.of(), Optional.empty(), scene.arrival());
    }

    private int year() {
        return fx(() -> window.state().year());
    }

    private void awaitYear(int year) {
        await("the year " + year, () -> window.state().year() == year
                && window.map().shown().get().filter(on -> on.request().equals(window.state().request().get())).isPresent());
    }
}
