package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.companion.Accompaniment;

/** The map and the words that go with it, on the clipboard. */
class CopyKeysTest extends AtTheWindow {

    @Test
    void theWordsThatGoWithTheMapAreCopiedByKey(FxRobot robot) {
        awaitMap();
        Accompaniment words = Accompaniment.of(request(), fx(() -> window.state().composer()));
        assertCopied(robot, KeyCode.T, words.caption());
        assertCopied(robot, KeyCode.A, words.alternative());
        assertCopied(robot, KeyCode.I, words.citation());
        assertCopied(robot, KeyCode.R, words.references());
        assertCopied(robot, KeyCode.B, words.bibTeX());
        assertCopied(robot, KeyCode.J, words.cslJson());
        assertTrue(words.alternative().contains("2022"), words.alternative());
    }

    @Test
    void thePictureIsCopiedInThePixelsOfTheWindow(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await("a picture", () -> Clipboard.getSystemClipboard().hasImage());
        Image picture = fx(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(request().deviceWidth(), picture.getWidth());
        assertEquals(request().deviceHeight(), picture.getHeight());
    }

    private static void assertCopied(FxRobot robot, KeyCode key, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, key);
        await(key + " copied", () -> words.equals(Clipboard.getSystemClipboard().getString()));
    }
}
