package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.time.Ghosts;
import oxus.time.Lens;

/** Robots at the lenses and the ghosts. */
class LensKeysTest extends AtTheWindow {

    private static final KeyCode[] DIGITS = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5};

    @Test
    void eachLensHasAKey(FxRobot robot) {
        awaitMap();
        for (int i = Lens.values().length - 1; i >= 0; i--) {
            Lens lens = Lens.values()[i];
            robot.push(KeyCode.ALT, DIGITS[i]);
            assertEquals(lens, request().selection().lens());
            assertTrue(robot.lookup("#lens-" + lens.word()).<ToggleButton>query().isSelected());
            assertTrue(fx(() -> this.<CheckMenuItem>menuItem(Shortcut.of(lens)).isSelected()));
        }
        assertEquals("2022", text(robot, "#year"));
        awaitMap();
    }

    @Test
    void aButtonChoosesALensAndUndoingGivesTheLastOneBack(FxRobot robot) {
        awaitMap();
        robot.clickOn("#lens-china");
        robot.clickOn("#lens-china");
        assertEquals(Lens.CHINA, request().selection().lens());
        robot.clickOn("#lens-crossing");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Lens.CHINA, request().selection().lens());
        assertTrue(robot.lookup("#lens-china").<ToggleButton>query().isSelected());
        assertFalse(robot.lookup("#lens-crossing").<ToggleButton>query().isSelected());
    }

    @Test
    void theMenuChoosesALensAndKeepsItsTick(FxRobot robot) {
        awaitMap();
        CheckMenuItem russia = menuItem(Shortcut.LENS_RUSSIA);
        for (int i = 0; i < 2; i++) {
            fx(() -> {
                russia.fire();
                return true;
            });
            assertEquals(Lens.RUSSIA, request().selection().lens());
            assertTrue(fx(russia::isSelected));
        }
        assertFalse(fx(() -> this.<CheckMenuItem>menuItem(Shortcut.LENS_ALL).isSelected()));
    }

    @Test
    void ghostsComeAndGoByKeyAndByClick(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.G);
        assertEquals(Ghosts.HIDDEN, request().selection().ghosts());
        assertFalse(robot.lookup("#ghosts").<CheckBox>query().isSelected());
        robot.clickOn("#ghosts");
        assertEquals(Ghosts.SHOWN, request().selection().ghosts());
        awaitMap();
    }
}
