package oxus.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Robots that do not wait: keys pressed while the window is still being filled. */
class EarlyKeysTest extends AtTheWindow {

    @Test
    void essaysAskedForBeforeTheirPanelIsThereOpenWithIt(FxRobot robot) {
        fx(() -> {
            window.lens().toggle(EssayLens.Reading.ESSAYS);
            return true;
        });
        awaitMap();
        assertTrue(fx(() -> robot.lookup("#lens").query().isVisible()));
        assertTrue(fx(() -> robot.lookup("#reading-ESSAYS").<ToggleButton>query().isSelected()));
        await("the essays are there", () -> window.lookup("#statements") != null);
    }
}
