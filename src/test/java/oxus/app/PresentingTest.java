package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/** The map before a class, without a lecture: led by the keys of a remote. */
class PresentingTest extends AtTheWindow {

    @Test
    void theMapFillsTheScreenAndKeepsMiddleAndScale(FxRobot robot) {
        awaitMap();
        Viewpoint before = request().viewpoint();
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        awaitPresenting();
        assertEquals(before, request().viewpoint());
        assertEquals(fx(() -> stage.getScene().getWidth()), request().widthPx());
        assertEquals(fx(() -> stage.getScene().getHeight()), request().heightPx());
    }

    @Test
    void leavingShowsTheWindowAsItWas(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.RIGHT);
        awaitMap();
        MapRequest before = request();
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        awaitPresenting();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.L);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.ESCAPE);
        awaitMap();
        assertEquals(before, request());
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(fx(() -> before.moment().stepped(-1)), request().moment());
    }

    @Test
    void whatWasOnTheScreenBeforeIsNotPaintedAgainAfterwards(FxRobot robot) {
        awaitMap();
        MapView.Shown before = fx(() -> window.map().shown().get().orElseThrow());
        for (int twice = 0; twice < 2; twice++) {
            robot.push(KeyCode.SHIFT, KeyCode.F5);
            awaitPresenting();
            awaitMap();
            robot.push(KeyCode.ESCAPE);
            await("the window's own map", () -> window.map().shown().get().filter(on -> on.request().equals(before.request())).isPresent());
            assertSame(before.plate(), fx(() -> window.map().shown().get().orElseThrow().plate()));
        }
    }

    @Test
    void aRemoteGoesFromEventToEventAndSaysWhichOneItIs(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.F11);
        awaitPresenting();
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("The base is opened", text(robot, "#banner"));
        assertFalse(robot.lookup("#card").query().isVisible());
        robot.push(KeyCode.SPACE);
        assertEquals("A summit in the box", text(robot, "#banner"));
        robot.push(KeyCode.PAGE_UP);
        assertEquals(2003, fx(() -> window.state().year()));
    }

    @Test
    void theScreenIsBlackAndBackAndNothingHasMoved(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F11);
        awaitPresenting();
        MapRequest before = request();
        robot.push(KeyCode.B);
        assertTrue(blank(robot));
        robot.push(KeyCode.B);
        assertFalse(blank(robot));
        robot.push(KeyCode.PERIOD);
        assertTrue(blank(robot));
        robot.push(KeyCode.PAGE_DOWN);
        assertFalse(blank(robot));
        robot.push(KeyCode.W);
        robot.push(KeyCode.ESCAPE);
        assertFalse(blank(robot));
        assertTrue(fx(() -> window.presenting().isOn()));
        assertEquals(before, request());
    }

    @Test
    void aTypedYearIsGoneTo(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F11);
        awaitPresenting();
        for (KeyCode digit : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT4}) {
            robot.push(digit);
        }
        assertEquals("2014_", text(robot, "#banner"));
        robot.push(KeyCode.ENTER);
        assertEquals(2014, fx(() -> window.state().year()));
    }

    @Test
    void theStartButtonOfARemoteThatHasLostCountChangesNothing(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F11);
        awaitPresenting();
        MapRequest before = request();
        robot.push(KeyCode.F5);
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        assertTrue(fx(() -> window.presenting().isOn()));
        assertEquals(before, request());
    }

    @Test
    void chalkIsTakenBackAndWiped(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F11);
        awaitPresenting();
        robot.push(KeyCode.P);
        robot.moveTo(window).press(javafx.scene.input.MouseButton.PRIMARY).moveBy(60, 30).release(javafx.scene.input.MouseButton.PRIMARY);
        robot.push(KeyCode.C);
        robot.press(javafx.scene.input.MouseButton.PRIMARY).moveBy(-60, 30).release(javafx.scene.input.MouseButton.PRIMARY);
        assertEquals(2, fx(() -> chalk(robot).count()));
        robot.push(KeyCode.Z);
        assertEquals(1, fx(() -> chalk(robot).count()));
        robot.push(KeyCode.K);
        await("the picture with the chalk", () -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.anyMatch(file -> file.getFileName().toString().endsWith("-chalk.png"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        robot.push(KeyCode.E);
        assertEquals(0, fx(() -> chalk(robot).count()));
    }

    @Test
    void toolsComeWithThePointerAndAKeyShowsAllKeys(FxRobot robot) {
        awaitMap();
        robot.moveTo(window);
        robot.push(KeyCode.F11);
        awaitPresenting();
        MapRequest before = request();
        assertFalse(robot.lookup("#present-tools").query().isVisible());
        robot.moveBy(20, 10).moveBy(20, 10);
        assertTrue(robot.lookup("#present-tools").query().isVisible());
        assertEquals(before, request());
        robot.push(KeyCode.F1);
        assertTrue(robot.lookup("#present-keys").query().isVisible());
        robot.push(KeyCode.PAGE_DOWN);
        assertFalse(robot.lookup("#present-keys").query().isVisible());
    }

    private void awaitPresenting() {
        await("the full screen", () -> window.presenting().isOn() && stage.isFullScreen()
                && window.map().getWidth() == stage.getScene().getWidth());
        awaitMap();
    }

    private static boolean blank(FxRobot robot) {
        return fx(() -> robot.lookup("#present-blank").query().isVisible());
    }

    private static oxus.app.present.Chalk chalk(FxRobot robot) {
        return robot.lookup("#present-chalk").query();
    }
}
