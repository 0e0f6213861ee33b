package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.VerticalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.MapRequest;

/** Robots at the keys that undo and redo. */
class UndoKeysTest extends AtTheWindow {

    @Test
    void theKeysTakeYearsBackAndDoThemAgain(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2021, request().moment().lastYear());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2022, request().moment().lastYear());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(2021, request().moment().lastYear());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(2020, request().moment().lastYear());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(2020, request().moment().lastYear());
        awaitMap();
    }

    @Test
    void aDragOfTheMapIsUndoneAtOnce(FxRobot robot) {
        awaitMap();
        MapRequest before = request();
        robot.drag("#map", MouseButton.PRIMARY).moveBy(-60, 40).moveBy(-30, 20).drop();
        robot.scroll(3, VerticalDirection.UP);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, request());
        awaitMap();
    }

    @Test
    void anotherColouringIsUndoneWithTheLayerThatItSwitchedOn(FxRobot robot) {
        awaitMap();
        robot.clickOn("#layer-debt");
        MapRequest before = request();
        assertFalse(before.shows("debt"));
        robot.clickOn("#creditor-russia");
        assertTrue(request().shows("debt"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, request());
        assertFalse(robot.lookup("#layer-debt").<CheckBox>query().isSelected());
    }

    @Test
    void theMenuOffersWhatCanBeUndone(FxRobot robot) {
        awaitMap();
        assertTrue(fx(() -> menuItem(Shortcut.UNDO).isDisable()));
        robot.push(KeyCode.LEFT);
        assertFalse(fx(() -> menuItem(Shortcut.UNDO).isDisable()));
        robot.clickOn("Edit");
        robot.clickOn("Undo");
        assertEquals(2022, request().moment().lastYear());
        assertTrue(fx(() -> menuItem(Shortcut.UNDO).isDisable()));
    }
}
