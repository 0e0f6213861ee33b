package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.MapRequest;
import oxus.time.Lens;
import oxus.time.Moment;

/** Robots at views that are saved, opened and let fall on the window. */
class ViewKeysTest extends AtTheWindow {

    @Test
    void aSavedViewOpensAsItWas(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.PLUS);
        MapRequest saved = request();
        Path file = folder.resolve("mine");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        write(robot, "#view-name", "My lecture");
        write(robot, "#view-file", file.toString());
        robot.push(KeyCode.ENTER);
        awaitNoDialog(robot);
        assertTrue(text(robot, "#notice-text").contains("mine.json"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(2022, request().moment().lastYear());
        assertEquals(Lens.ALL, request().selection().lens());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertEquals(folder.resolve("mine.json").toString(), robot.lookup("#view-file").<TextField>query().getText());
        robot.push(KeyCode.ENTER);
        awaitNoDialog(robot);
        assertEquals(saved, request());
        assertEquals("View “My lecture”", text(robot, "#notice-text"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Lens.ALL, request().selection().lens(), "opening can be undone");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("My lecture", robot.lookup("#view-name").<TextField>query().getText());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theProgramCanBeStartedWithAView() throws IOException {
        awaitMap();
        Path file = Files.writeString(folder.resolve("first.json"), "{\"oxus_view\": 1, \"moment\": \"2003\"}");
        Platform.runLater(() -> window.begin(file.toString()));
        await("the view", () -> window.state().year() == 2003);
        awaitMap();
    }

    @Test
    void aNewerViewOpensAsFarAsItCanBeRead(FxRobot robot) throws IOException {
        awaitMap();
        Path file = Files.writeString(folder.resolve("newer.json"),
                "{\"oxus_view\": 9, \"moment\": \"2015\", \"layers\": [\"facilities\", \"dragons\"], \"hologram\": true}");
        drop(file);
        await("the view", () -> window.state().year() == 2015);
        assertEquals(List.of("facilities"), request().layers());
        String told = text(robot, "#notice-text");
        assertTrue(told.contains("version 9") && told.contains("hologram") && told.contains("dragons"), told);
        awaitMap();
    }

    @Test
    void whatIsNoViewChangesNothingAndIsToldInTheDialog(FxRobot robot) throws IOException {
        awaitMap();
        MapRequest before = request();
        Path file = Files.writeString(folder.resolve("broken.json"), "It was a dark and stormy night.");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        write(robot, "#view-file", file.toString());
        robot.push(KeyCode.ENTER);
        await("told", () -> text(robot, "#view-trouble").contains("broken.json"));
        write(robot, "#view-file", folder.resolve("nowhere.json").toString());
        robot.push(KeyCode.ENTER);
        await("told", () -> text(robot, "#view-trouble").contains("does not exist"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(before, request());
    }

    @Test
    void aViewThatCannotBeSavedIsToldInTheDialog(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        write(robot, "#view-file", folder.resolve("no such folder").resolve("mine.json").toString());
        robot.push(KeyCode.ENTER);
        await("told", () -> text(robot, "#view-trouble").contains("does not exist"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void onlyViewsCanBeLetFall(FxRobot robot) {
        awaitMap();
        drop(folder.resolve("holiday.mp3"));
        await("told", () -> text(robot, "#notice-text").contains(".json"));
    }

    @Test
    void aPictureFromElsewhereIsSaidToCarryNoView(FxRobot robot) throws IOException {
        awaitMap();
        drop(Files.write(folder.resolve("holiday.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}));
        await("told", () -> text(robot, "#notice-text").contains("carries no view"));
    }

    @Test
    void aViewOfAnotherPageShowsNoLessOfTheGround(FxRobot robot) throws IOException {
        awaitMap();
        Path file = Files.writeString(folder.resolve("small.json"), """
                {"oxus_view": 1, "moment": "2010", "page": {"width_px": 300, "height_px": 200, "scale": 1},
                 "place": {"x": 1000, "y": 2000, "metres_per_px": 5000}}""");
        drop(file);
        await("the view", () -> window.state().request().get().moment().equals(Moment.year(2010)));
        MapRequest now = request();
        assertEquals(1000, now.viewpoint().x());
        assertTrue(now.widthPx() * now.viewpoint().metresPerPx() >= 1_499_999);
        assertTrue(now.heightPx() * now.viewpoint().metresPerPx() >= 999_999);
    }

    private void drop(Path file) {
        fx(() -> {
            window.arrivals().take(List.of(file));
            return true;
        });
    }

    private static void write(FxRobot robot, String field, String text) {
        fx(() -> {
            TextField place = robot.lookup(field).query();
            place.setText(text);
            place.requestFocus();
            return true;
        });
    }

    private static void awaitNoDialog(FxRobot robot) {
        await("the dialog is closed", () -> robot.lookup("#view-dialog").tryQuery().isEmpty());
    }
}
