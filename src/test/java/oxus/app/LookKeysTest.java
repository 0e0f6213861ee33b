package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Application;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.layers.Opening;
import oxus.style.Vision;

/** Robots at the looks: themes, sizes of words, previews. */
class LookKeysTest extends AtTheWindow {

    @Test
    void aKeyLeadsThroughTheThemesAndBackToTheFirst(FxRobot robot) {
        awaitMap();
        for (String theme : new String[] {"projector", "dark", "print-grey", "paper"}) {
            robot.push(KeyCode.K);
            assertEquals(theme, request().theme());
        }
    }

    @Test
    void controlsAreDarkBesideADarkMapAndLightAgainWhenItIsTakenBack(FxRobot robot) {
        awaitMap();
        fx(() -> {
            window.state().looks().theme("dark");
            return true;
        });
        awaitMap();
        assertTrue(fx(() -> window.getPseudoClassStates().toString().contains("dark")));
        assertTrue(fx(Application::getUserAgentStylesheet).contains("dark"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        awaitMap();
        assertEquals("paper", request().theme());
        assertFalse(fx(() -> window.getPseudoClassStates().toString().contains("dark")));
        assertTrue(fx(Application::getUserAgentStylesheet).contains("light"));
    }

    @Test
    void wordsGrowAndShrinkByKeysAndTheWholeRegionStaysInView(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(1.2, request().textScale());
        awaitMap();
        assertEquals(fx(() -> Opening.seenWhole(request(), window.state().composer())), request());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(1.1, request().textScale());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, request().textScale());
    }

    @Test
    void wordsGrowNoFurtherThanTheyFindRoom(FxRobot robot) {
        awaitMap();
        fx(() -> {
            window.state().looks().letter(40);
            return true;
        });
        assertEquals(2.5, request().textScale());
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(2.5, request().textScale());
    }

    @Test
    void aKeyShowsTheMapAsOtherEyesSeeItAndUndoingAsBefore(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.SHIFT, KeyCode.K);
        assertEquals(Vision.PROTAN, request().vision());
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Vision.NORMAL, request().vision());
    }
}
