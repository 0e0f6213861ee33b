package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.files.lecture.LectureReader;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.Remark;
import oxus.time.Moment;

/** Scenes made in the window, moved, worded, undone, and found again. */
class AuthoringTest extends AtTheWindow {

    @Test
    void whatTheMapShowsBecomesASceneAtAKey(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertEquals(List.of("2022", "2023"), moments());
    }

    @Test
    void scenesAreMovedCopiedDeletedAndBroughtBack(FxRobot robot) {
        threeScenes(robot);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("2020", "2022", "2021"), moments());
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("2020", "2021"), moments());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("2020", "2021", "2022"), moments());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(List.of("2020", "2022", "2021"), moments());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of("2020", "2022", "2022", "2021"), moments());
    }

    @Test
    void aSceneIsDraggedToAnotherPlace(FxRobot robot) {
        threeScenes(robot);
        List<SceneCell> cells = fx(() -> robot.lookup(".scene-cell").queryAllAs(SceneCell.class).stream()
                .filter(cell -> !cell.isEmpty()).sorted((a, b) -> a.getIndex() - b.getIndex()).toList());
        robot.drag(cells.get(2)).dropTo(cells.get(0));
        await("the new order", () -> moments().equals(List.of("2022", "2020", "2021")));
    }

    @Test
    void aChosenSceneIsShownAndItsWordsAreTyped(FxRobot robot) {
        threeScenes(robot);
        robot.push(KeyCode.UP);
        assertEquals(Moment.year(2021), request().moment());
        robot.clickOn("#scene-note").write("Say it slowly.");
        robot.clickOn("#scene-remarks").write("Look here");
        LectureScene scene = fx(() -> window.desk().chosenScene().orElseThrow());
        assertEquals("Say it slowly.", scene.note());
        assertEquals("Look here", scene.view().remarks().get(0).text());
        robot.clickOn("#scene-title").push(KeyCode.CONTROL, KeyCode.A).write("What 2021 was like");
        assertEquals("What 2021 was like", fx(() -> window.desk().chosenScene().orElseThrow().title()));
    }

    @Test
    void theArrowOfABoxIsPointedAtOnTheMap(FxRobot robot) {
        threeScenes(robot);
        robot.clickOn("#scene-remarks").write("First\n\nSecond");
        robot.clickOn("#scene-point");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#scene-point");
        robot.clickOn(onScreen(66, 47));
        await("the arrow", () -> window.desk().chosenScene().orElseThrow().view().remarks().get(1).tip().isPresent());
        Remark second = fx(() -> window.desk().chosenScene().orElseThrow().view().remarks().get(1));
        assertEquals(Optional.empty(), fx(() -> window.desk().chosenScene().orElseThrow().view().remarks().get(0).tip()));
        // A pixel of this small map is 59 km wide.
        assertEquals(66, second.tip().orElseThrow().lonDeg(), 0.8);
        assertEquals(47, second.tip().orElseThrow().latDeg(), 0.6);
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
    }

    @Test
    void theSceneIsTriedFromWhereItIs(FxRobot robot) {
        threeScenes(robot);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.CONTROL, KeyCode.F5);
        await("the presentation", () -> window.presenting().show().isPresent());
        assertEquals(1, fx(() -> window.presenting().show().orElseThrow().stop().scene()));
    }

    @Test
    void aLectureIsSavedToAFileAndOpened(FxRobot robot) throws Exception {
        threeScenes(robot);
        Path file = folder.resolve("mine.json");
        robot.clickOn("#lecture-save");
        robot.clickOn("#lecture-file").push(KeyCode.CONTROL, KeyCode.A).write(file.toString()).push(KeyCode.ENTER);
        await("the file", () -> Files.exists(file));
        Lecture saved = LectureReader.read(file).lecture();
        assertEquals(fx(() -> window.desk().lecture().get().orElseThrow()), saved);
    }

    @Test
    void aSceneIsFoundAgainAfterTheProgramIsKilled(FxRobot robot) throws Exception {
        Path place = Files.createDirectories(folder.resolve("killed"));
        Path kept = new RememberedInTests(place).lecture();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path")));
        for (String name : new String[] {"testfx.headless", "testfx.robot", "glass.platform", "monocle.platform", "prism.order",
            "prism.text", "java.awt.headless"}) {
            if (System.getProperty(name) != null) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.addAll(List.of(KilledWhileAuthoring.class.getName(), place.toString()));
        Process program = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(new File(place.toFile(), "output")).start();
        try {
            for (int tries = 0; tries < 600 && program.isAlive() && !(Files.exists(kept)
                    && Files.readString(kept).contains(KilledWhileAuthoring.NOTE)); tries++) {
                program.waitFor(100, TimeUnit.MILLISECONDS);
            }
            assertTrue(program.isAlive(), () -> "the program ended by itself: " + output(place));
        } finally {
            program.destroyForcibly().waitFor();
        }
        fx(() -> {
            window.close();
            window = new MainWindow(stage, TinyAtlas.open(), Wording.english(), new RememberedInTests(place), opened::add);
            stage.getScene().setRoot(window);
            return true;
        });
        await("the scene", () -> window.desk().chosenScene().isPresent());
        assertEquals(KilledWhileAuthoring.NOTE, fx(() -> window.desk().chosenScene().orElseThrow().note()));
    }

    private static String output(Path place) {
        try {
            return Files.readString(place.resolve("output"));
        } catch (java.io.IOException e) {
            return e.getMessage();
        }
    }

    private void threeScenes(FxRobot robot) {
        awaitMap();
        for (int year = 2020; year <= 2022; year++) {
            int then = year;
            fx(() -> {
                window.state().goTo(then);
                window.lectures().capture();
                return true;
            });
        }
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await("the list with the keys", () -> robot.lookup("#lecture-scenes").tryQuery().filter(list -> list.isFocused()).isPresent());
    }

    private List<String> moments() {
        return fx(() -> window.desk().lecture().get().orElseThrow().scenes().stream()
                .map(scene -> scene.view().moment().orElseThrow()).toList());
    }
}
