package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.app.present.Rundown;
import oxus.cli.OpenAtlas;
import oxus.scene.MapRequest;

/** A guest lecturer opens the atlas, presses one key and goes through the first lecture with a remote; no mouse is touched. */
class ShippedLectureTest extends AtTheWindow {

    @Override
    OpenAtlas atlas() {
        try {
            return OpenAtlas.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRemoteLeadsThroughEveryStopOfTheFirstLecture(FxRobot robot) {
        awaitMap();
        MapRequest before = request();
        await("the lecture", () -> window.lectures().first().isPresent());
        robot.push(KeyCode.F5);
        await("the first scene", () -> window.presenting().show().isPresent());
        Rundown rundown = fx(() -> window.presenting().show().orElseThrow().rundown());
        for (int stop = 1; stop < rundown.stops().size(); stop++) {
            int next = stop;
            awaitScene();
            while (fx(() -> window.presenting().show().orElseThrow().at().get()) < next) {
                // A first press may let years that run come to their end.
                robot.push(KeyCode.PAGE_DOWN);
            }
            assertEquals(next, fx(() -> window.presenting().show().orElseThrow().at().get()));
        }
        awaitScene();
        robot.push(KeyCode.PERIOD);
        robot.push(KeyCode.PERIOD);
        robot.push(KeyCode.ESCAPE);
        awaitMap();
        assertEquals(before, request());
    }

    private void awaitScene() {
        await("a scene on the screen", () -> window.map().shown().get()
                .filter(on -> on.request().equals(window.state().request().get())).isPresent());
    }
}
