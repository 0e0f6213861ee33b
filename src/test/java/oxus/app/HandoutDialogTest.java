package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The handout's dialog by keyboard. */
class HandoutDialogTest extends AtTheWindow {

    @Test
    void theAtlasIsWrittenAsAPageByKeyboard(FxRobot robot) throws IOException {
        open(robot);
        robot.clickOn("#handout-atlas");
        name(robot, folder.resolve("atlas"));
        await("the dialog closed", () -> robot.lookup("#handout-dialog").tryQuery().isEmpty());
        assertTrue(Files.readString(folder.resolve("atlas.html")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAskedTwice(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("atlas.html"), "what was there");
        open(robot);
        robot.clickOn("#handout-atlas");
        name(robot, file);
        await("a question", () -> trouble(robot).contains("atlas.html"));
        assertEquals("what was there", Files.readString(file));
        robot.push(KeyCode.ENTER);
        await("the dialog closed", () -> robot.lookup("#handout-dialog").tryQuery().isEmpty());
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aFolderThatIsNotThereIsToldInPlace(FxRobot robot) {
        open(robot);
        name(robot, folder.resolve("nowhere").resolve("atlas.html"));
        await("the reason", () -> trouble(robot).contains("does not exist"));
    }

    private void open(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await("the dialog", () -> robot.lookup("#handout-file").tryQuery().filter(node -> node.isFocused()).isPresent());
    }

    private static void name(FxRobot robot, Path file) {
        robot.clickOn("#handout-file");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(file.toString());
        robot.push(KeyCode.ENTER);
    }

    private static String trouble(FxRobot robot) {
        return robot.lookup("#handout-trouble").<Labeled>query().getText();
    }
}
