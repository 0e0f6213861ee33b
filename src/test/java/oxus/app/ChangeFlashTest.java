package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.Viewpoint;

/** Robots at what a step in time shows for a moment. */
class ChangeFlashTest extends AtTheWindow {

    @Test
    void aBaseThatOpensIsRingedAndTheRingFades(FxRobot robot) {
        goTo(2002);
        goTo(2003);
        assertEquals(1, most());
        await("the ring fades", () -> flashes() == 0);
    }

    @Test
    void aNewerStepTakesTheOlderFlashAway(FxRobot robot) {
        goTo(2002);
        goTo(2003);
        assertEquals(1, most());
        goTo(2004);
        assertEquals(0, most(), "nothing changed from 2003 to 2004");
    }

    @Test
    void thePictureIsThatOfTheMomentAlone(FxRobot robot) {
        goTo(2003);
        goTo(2004);
        goTo(2003);
        await("nothing is left over", () -> flashes() == 0);
        assertEquals(0, fx(() -> window.map().lookupAll(".change-flash").size()));
    }

    @Test
    void ofComparedMapsTheOneThatStepsShowsIt(FxRobot robot) {
        goTo(2002);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        goTo(2003);
        assertEquals(1, most());
    }

    @Test
    void aKeySwitchesItOffAndTheMenuShowsIt(FxRobot robot) {
        goTo(2002);
        robot.push(KeyCode.M);
        assertFalse(fx(() -> this.<CheckMenuItem>menuItem(Shortcut.CHANGES).isSelected()));
        goTo(2003);
        assertEquals(0, most());
        robot.push(KeyCode.M);
        assertTrue(fx(() -> this.<CheckMenuItem>menuItem(Shortcut.CHANGES).isSelected()));
        goTo(2002);
        assertEquals(1, most());
    }

    @Test
    void nothingFadesOrFliesWhenMotionIsReduced(FxRobot robot) {
        goTo(2002);
        robot.push(KeyCode.SHIFT, KeyCode.M);
        assertTrue(fx(() -> this.<CheckMenuItem>menuItem(Shortcut.MOTION).isSelected()));
        goTo(2003);
        assertEquals(0, most());
        Viewpoint there = new Viewpoint(1e5, -2e5, 3000);
        assertEquals(there, fx(() -> {
            new Flight(window.state()).to(there);
            return window.state().request().get().viewpoint();
        }));
        awaitMap();
        robot.push(KeyCode.SHIFT, KeyCode.M);
        goTo(2002);
        assertEquals(1, most());
    }

    private final AtomicInteger most = new AtomicInteger();

    /** How many outlines came with the picture that was waited for last. */
    private int most() {
        return most.get();
    }

    private int flashes() {
        return window.map().lookupAll(".change-flash").size();
    }

    /** Goes to a year and counts the outlines that come with its picture, before they can fade. */
    private void goTo(int year) {
        awaitMap();
        fx(() -> {
            most.set(0);
            window.map().shown().addListener((property, was, now) -> most.set(flashes()));
            window.state().goTo(year);
            return true;
        });
        awaitMap();
    }
}
