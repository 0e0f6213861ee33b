package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.Mark;

/** Robots that point at the legend. */
class LegendHandTest extends AtTheWindow {

    @Test
    void aRowLightsWhatItSpeaksOfWhileThePointerIsOnIt(FxRobot robot) {
        awaitMap();
        robot.moveTo(rowAbout(TinyAtlas.BASE));
        assertEquals(1, robot.lookup(".mark-outline.lit").queryAll().size());
        robot.moveTo("#year");
        assertEquals(0, robot.lookup(".mark-outline.lit").queryAll().size());
    }

    @Test
    void aClickKeepsItLitUntilEsc(FxRobot robot) {
        awaitMap();
        robot.clickOn(rowAbout(TinyAtlas.BASE));
        robot.moveTo("#year");
        assertEquals(1, robot.lookup(".mark-outline.lit").queryAll().size());
        robot.push(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup(".mark-outline.lit").queryAll().size());
        assertTrue(request().shows("facilities"));
    }

    @Test
    void aClickOnAHeadingTakesItsLayerAwayAndUndoingBringsItBack(FxRobot robot) {
        awaitMap();
        robot.clickOn(onScreen(key(key -> key.layer().equals("facilities"))));
        assertFalse(request().shows("facilities"));
        assertTrue(text(robot, "#notice-text").contains("Ctrl+Z"), text(robot, "#notice-text"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(request().shows("facilities"));
        awaitMap();
    }

    private Point2D rowAbout(String id) {
        return onScreen(key(key -> key.about().contains(id)));
    }

    private Mark.Key key(java.util.function.Predicate<Mark.Key> which) {
        return fx(() -> window.map().shown().get().orElseThrow().plate().panes().stream()
                .flatMap(pane -> pane.scene().layers().stream()).flatMap(drawn -> drawn.marks().stream())
                .filter(Mark.Key.class::isInstance).map(Mark.Key.class::cast).filter(which).findFirst().orElseThrow());
    }

    private Point2D onScreen(Mark.Key key) {
        Rectangle2D place = key.shape().bounds();
        return fx(() -> window.map().localToScreen(place.getCenterX(), place.getCenterY()));
    }
}
