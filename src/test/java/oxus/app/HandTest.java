package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.Subject;
import oxus.scene.Viewpoint;

/** Robots whose hand draws bands, tours the marks, measures and opens the map's own menu. */
class HandTest extends AtTheWindow {

    private static final double BASE_LON = 70;
    private static final double BASE_LAT = 48;

    @Test
    void aBandWithShiftComesNearerUntilItFillsTheMap(FxRobot robot) {
        awaitMap();
        Viewpoint before = request().viewpoint();
        Point2D from = onScreen(60, 50);
        Point2D to = onScreen(66, 45);
        Point2D middle = fx(() -> window.map().screenToLocal(from.midpoint(to)));
        double groundX = before.x() + (middle.getX() - request().widthPx() / 2) * before.metresPerPx();
        robot.press(KeyCode.SHIFT);
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        robot.release(KeyCode.SHIFT);
        awaitMap();
        Viewpoint after = request().viewpoint();
        double factor = Math.min(request().widthPx() / Math.abs(to.getX() - from.getX()),
                request().heightPx() / Math.abs(to.getY() - from.getY()));
        assertEquals(before.metresPerPx() / factor, after.metresPerPx(), before.metresPerPx() * 0.02);
        assertEquals(groundX, after.x(), before.metresPerPx() * 3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, request().viewpoint());
    }

    @Test
    void aClickWithCtrlPointsAtOneThingAfterTheOther(FxRobot robot) {
        awaitMap();
        ctrlClick(robot, onScreen(BASE_LON, BASE_LAT));
        assertEquals(List.of(TinyAtlas.BASE), request().ringed());
        ctrlClick(robot, onScreen(70, 42.6));
        awaitMap();
        ctrlClick(robot, onScreen(BASE_LON, BASE_LAT));
        assertFalse(request().ringed().contains(TinyAtlas.BASE));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(request().ringed().contains(TinyAtlas.BASE), "undoing points at it again");
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
    }

    @Test
    void aBandWithCtrlPointsAtAllThatItHolds(FxRobot robot) {
        awaitMap();
        robot.press(KeyCode.CONTROL);
        robot.drag(onScreen(BASE_LON - 3, BASE_LAT + 2), MouseButton.PRIMARY).dropTo(onScreen(BASE_LON + 3, BASE_LAT - 2));
        robot.release(KeyCode.CONTROL);
        assertEquals(List.of(TinyAtlas.BASE), request().ringed());
    }

    @Test
    void tabGoesFromMarkToMarkAndEnterOpensTheCard(FxRobot robot) {
        awaitMap();
        focusMap();
        List<InView> seen = fx(() -> window.map().inView());
        assertTrue(seen.size() > 1, seen::toString);
        for (InView one : seen) {
            robot.push(KeyCode.TAB);
            assertTrue(fx(() -> window.map().isFocused()));
            assertEquals(one.subject().name(), text(robot, "#map-tip"));
            assertTrue(fx(() -> window.map().getAccessibleText()).startsWith(one.subject().name()));
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        Subject last = seen.get(seen.size() - 2).subject();
        assertEquals(last.name(), text(robot, "#map-tip"));
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(last), fx(() -> window.state().selection().get()));
    }

    @Test
    void tabAfterTheLastMarkGoesOnToTheNextControl(FxRobot robot) {
        awaitMap();
        focusMap();
        int marks = fx(() -> window.map().inView()).size();
        for (int i = 0; i <= marks; i++) {
            robot.push(KeyCode.TAB);
        }
        assertFalse(fx(() -> window.map().isFocused()));
        assertFalse(robot.lookup("#map-tip").query().isVisible());
    }

    @Test
    void clicksLayTheTapeAndEnterCopiesItsLength(FxRobot robot) {
        awaitMap();
        focusMap();
        robot.push(KeyCode.R);
        robot.clickOn(onScreen(60, 45)).clickOn(onScreen(70, 45));
        Tape tape = fx(() -> window.measuring().tape()).orElseThrow();
        // 10 degrees along the parallel of 45° N are 788.5 km, the shortest way is some 0.3 km less.
        assertEquals(788, tape.lengthM() / 1000, 8);
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()), "a click that measures opens no card");
        robot.push(KeyCode.ENTER);
        assertEquals(tape.text(), fx(() -> Clipboard.getSystemClipboard().getString()));
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(1, fx(() -> window.measuring().tape()).orElseThrow().places().size());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), fx(() -> window.measuring().tape()));
    }

    @Test
    void theMapsOwnMenuKnowsTheThingAndCopiesTheCoordinates(FxRobot robot) {
        awaitMap();
        List<MenuItem> items = menuAt(onScreen(BASE_LON, BASE_LAT));
        assertTrue(items.get(0).getText().contains("Box base"), items.get(0)::getText);
        MenuItem copy = items.stream().filter(item -> item.getText() != null && item.getText().startsWith("Copy"))
                .findFirst().orElseThrow();
        assertTrue(copy.getText().matches("Copy (48\\.0|47\\.9)\\d+°N (70\\.0|69\\.9)\\d+°E"), copy::getText);
        fx(() -> {
            copy.fire();
            return true;
        });
        assertEquals(copy.getText().substring("Copy ".length()), fx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aThrownMapGlidesOnAndAHandStopsIt(FxRobot robot) {
        awaitMap();
        Viewpoint before = request().viewpoint();
        Glide glide = fx(() -> {
            Glide thrown = new Glide(window.state());
            thrown.hold(100, 100, 0);
            thrown.hold(180, 100, 60_000_000);
            thrown.release(60_000_000);
            return thrown;
        });
        await("the map to glide", () -> window.state().request().get().viewpoint().x() < before.x() - 5 * before.metresPerPx());
        fx(() -> {
            glide.hold(0, 0, 0);
            return true;
        });
        Viewpoint held = request().viewpoint();
        awaitMap();
        assertEquals(held, request().viewpoint());
    }

    @Test
    void aHandThatRestedBeforeItLetGoHasNotThrown(FxRobot robot) {
        awaitMap();
        Viewpoint before = request().viewpoint();
        fx(() -> {
            Glide held = new Glide(window.state());
            held.hold(100, 100, 0);
            held.hold(180, 100, 60_000_000);
            held.release(160_000_000);
            return true;
        });
        awaitMap();
        assertEquals(before, request().viewpoint());
    }

    private static void ctrlClick(FxRobot robot, Point2D at) {
        robot.press(KeyCode.CONTROL);
        robot.clickOn(at);
        robot.release(KeyCode.CONTROL);
    }

    private void focusMap() {
        fx(() -> {
            window.map().requestFocus();
            return true;
        });
    }

    private List<MenuItem> menuAt(Point2D screen) {
        return fx(() -> {
            Point2D inScene = window.map().localToScene(window.map().screenToLocal(screen));
            Event.fireEvent(window.map(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, inScene.getX(),
                    inScene.getY(), screen.getX(), screen.getY(), false,
                    new PickResult(window.map(), inScene.getX(), inScene.getY())));
            ContextMenu menu = window.placeMenu();
            List<MenuItem> items = List.copyOf(menu.getItems());
            menu.hide();
            return items;
        });
    }
}
