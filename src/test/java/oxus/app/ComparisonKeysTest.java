package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.time.Moment;

/** Robots at the maps that are compared. */
class ComparisonKeysTest extends AtTheWindow {

    @Test
    void keyPutsTenYearsEarlierBesideTheMapAndTakesItAway(FxRobot robot) {
        awaitMap();
        Viewpoint alone = request().viewpoint();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        awaitMap();
        assertEquals(List.of("2012", "2022"), compared());
        assertEquals(2, maps().size());
        assertTrue(robot.lookup("#comparing-beside").<ToggleButton>query().isSelected());
        assertTrue(fx(() -> this.<CheckMenuItem>menuItem(Shortcut.COMPARE_BESIDE).isSelected()));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        awaitMap();
        assertEquals(Comparison.none(), request().comparison());
        assertEquals(alone, request().viewpoint());
        assertFalse(robot.lookup("#comparison").query().isVisible());
    }

    @Test
    void fourYearsStandEvenlyApartAndTheBarChoosesOthers(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        awaitMap();
        assertEquals(List.of("1992", "2002", "2012", "2022"), compared());
        ComboBox<Moment> second = robot.lookup("#compared-2").query();
        robot.interact(second::requestFocus);
        robot.push(KeyCode.DOWN);
        awaitMap();
        assertEquals(List.of("1992", "2003", "2012", "2022"), compared());
    }

    @Test
    void yearKeysMoveTheNewestMapAlone(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        awaitMap();
        assertEquals(List.of("2012", "2020"), compared());
        assertEquals("2020", text(robot, "#year"));
        assertEquals(Moment.year(2020), request().moment());
    }

    @Test
    void anotherKindOfMomentIsTakenByAllMaps(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        awaitMap();
        assertEquals(List.of("1991–2012", "1991–2022"), compared());
    }

    @Test
    void differenceRunsFromAnEarlierYearToALater(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.D);
        awaitMap();
        assertEquals(new Comparison.Difference(Moment.year(2012)), request().comparison());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(Moment.year(2013), request().moment(), "it stays later than what it is compared with");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of("2012", "2013"), compared());
        awaitMap();
    }

    @Test
    void keyLaysTenYearsEarlierOverTheMapAndKeysMoveTheBar(FxRobot robot) {
        awaitMap();
        Viewpoint alone = request().viewpoint();
        robot.push(KeyCode.ALT, KeyCode.D);
        awaitMap();
        assertEquals(new Comparison.Swipe(Moment.year(2012), 0.5), request().comparison());
        assertEquals(alone.x(), request().viewpoint().x());
        assertTrue(robot.lookup("#swipe").query().isVisible());
        assertTrue(robot.lookup("#comparing-swipe").<ToggleButton>query().isSelected());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(new Comparison.Swipe(Moment.year(2012), 0.45), request().comparison());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(new Comparison.Swipe(Moment.year(2012), 0.4), request().comparison());
        awaitMap();
    }

    @Test
    void barIsDraggedAndOneUndoPutsItBack(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.ALT, KeyCode.D);
        awaitMap();
        MapRequest before = request();
        robot.drag("#swipe").moveBy(-60, 0).moveBy(-60, 0).drop();
        awaitMap();
        Comparison.Swipe swipe = (Comparison.Swipe) request().comparison();
        assertEquals(0.5 - 120 / request().widthPx(), swipe.bar(), 0.01);
        assertEquals(before.viewpoint(), request().viewpoint(), "the map stays where it is");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, request());
        awaitMap();
    }

    @Test
    void aClickOnEachSideOfTheBarChoosesWhatItsYearHas(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.ALT, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        fx(() -> {
            window.state().ask(Comparing.swiped(1, request()));
            return true;
        });
        awaitMap();
        robot.clickOn(onScreen(0, 70, 48), MouseButton.PRIMARY);
        assertEquals(Optional.of(TinyAtlas.BASE), fx(() -> window.state().selection().get().map(Subject::id)));
        fx(() -> {
            window.state().ask(Comparing.swiped(0, request()));
            return true;
        });
        awaitMap();
        // Somewhere else: two clicks on one place that follow each other fast are one double click.
        robot.clickOn(onScreen(1, 66, 49), MouseButton.PRIMARY);
        assertEquals(Optional.of("kaz"), fx(() -> window.state().selection().get().map(Subject::id)));
    }

    @Test
    void theYearsBelowMarkWhatTheMapIsHeldAgainst(FxRobot robot) {
        awaitMap();
        assertEquals(0, fx(() -> window.lookupAll(".compared-band").size()));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        awaitMap();
        await("three years are marked", () -> window.lookupAll(".compared-band").size() == 3);
        robot.push(KeyCode.D);
        awaitMap();
        await("one year is marked", () -> window.lookupAll(".compared-band").size() == 1);
    }

    @Test
    void escapeGoesBackToOneMap(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        fx(() -> {
            window.state().select(new Subject(TinyAtlas.BASE, "Box base"));
            return true;
        });
        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
        assertEquals(2, request().comparison().maps());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Comparison.none(), request().comparison());
        awaitMap();
    }

    @Test
    void aClickInEachMapChoosesWhatItsYearHas(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        awaitMap();
        robot.clickOn(onScreen(0, 70, 48), MouseButton.PRIMARY);
        assertEquals(Optional.of(TinyAtlas.BASE), fx(() -> window.state().selection().get().map(Subject::id)));
        assertEquals(1, marked(0), "a ring where it stands");
        robot.clickOn(onScreen(1, 60, 38), MouseButton.PRIMARY);
        assertEquals(Optional.of("uzb"), fx(() -> window.state().selection().get().map(Subject::id)));
        assertTrue(marked(0) > 0 && marked(1) > 0, "marked on both maps");
    }

    @Test
    void wheelOverOneMapKeepsTheGroundUnderThePointerOnBoth(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        awaitMap();
        javafx.geometry.Point2D before = onScreen(1, 70, 48);
        javafx.geometry.Point2D beside = onScreen(0, 70, 48);
        robot.moveTo(before);
        robot.scroll(2, VerticalDirection.UP);
        awaitMap();
        assertTrue(before.distance(onScreen(1, 70, 48)) < 2, () -> before + " has become " + onScreen(1, 70, 48));
        assertTrue(beside.distance(onScreen(0, 70, 48)) < 2);
    }

    @Test
    void comparingIsUndone(FxRobot robot) {
        awaitMap();
        MapRequest before = request();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        awaitMap();
        assertEquals(before, request());
    }

    @Test
    void closeButtonLeavesOneMap(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        awaitMap();
        robot.clickOn("#comparing-difference");
        assertEquals(new Comparison.Difference(Moment.year(1992)), request().comparison());
        robot.clickOn("#comparing-close");
        awaitMap();
        assertEquals(Comparison.none(), request().comparison());
    }

    private List<String> compared() {
        return Comparing.moments(request()).stream().map(Moment::text).toList();
    }

    private List<Plate.Pane> maps() {
        return fx(() -> window.map().shown().get().orElseThrow().plate().maps());
    }

    /** How many outlines of what is chosen lie on a map. */
    private int marked(int map) {
        return fx(() -> window.map().lookupAll(".mark-outline.chosen").stream()
                .filter(node -> ((Group) node.getParent().getParent().getParent()).getTranslateX() == shownMaps().get(map).xPx())
                .toList().size());
    }

    private List<Plate.Pane> shownMaps() {
        return window.map().shown().get().orElseThrow().plate().maps();
    }

    private javafx.geometry.Point2D onScreen(int map, double lonDeg, double latDeg) {
        return fx(() -> {
            double[] xy = {lonDeg, latDeg};
            window.state().composer().projection().forward(xy);
            Plate.Pane pane = shownMaps().get(map);
            Point2D page = pane.scene().toPage().transform(new Point2D.Double(xy[0], xy[1]), null);
            return window.map().localToScreen(pane.xPx() + page.getX(), pane.yPx() + page.getY());
        });
    }
}
