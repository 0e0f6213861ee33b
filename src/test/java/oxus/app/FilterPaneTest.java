package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.model.Status;
import oxus.time.Filter;

/** Robots at the filter of the map. */
class FilterPaneTest extends AtTheWindow {

    @Test
    void theKeyOpensTheFilterAndClosesIt(FxRobot robot) {
        awaitMap();
        assertEquals(List.of(), List.copyOf(robot.lookup(".filter-aspect").queryAll()), "not made before it is opened");
        robot.push(KeyCode.F);
        assertEquals(5, robot.lookup(".filter-aspect").queryAll().size());
        assertTrue(fx(() -> window.lookup("#filter-kind").isFocused()));
        robot.push(KeyCode.F);
        assertFalse(robot.lookup("#filter").<TitledPane>query().isExpanded());
        assertTrue(fx(() -> window.map().isFocused()));
    }

    @Test
    void theKeyBringsTheSidePanelBack(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.F);
        assertTrue(robot.lookup("#side-panel").query().isVisible());
        assertTrue(fx(() -> window.lookup("#filter-kind").isFocused()));
    }

    @Test
    void aKindIsChosenByKeysAloneAndCountsFollowTheYear(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F);
        robot.push(KeyCode.SPACE);
        awaitCount("air-base", "1");
        awaitCount("event", "2");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertEquals(Filter.everything().kinds(Set.of("air base")), filter());
        assertEquals("Kind: 1 of 3", text(robot, "#filter-kind"));
        assertTrue(fx(() -> window.state().snapshot().get().events().isEmpty()));
        robot.push(KeyCode.LEFT);
        awaitCount("event", "0");
        awaitMap();
    }

    @Test
    void whatIsFilteredOutStaysOutOfTheLayersCounts(FxRobot robot) {
        awaitMap();
        fx(() -> {
            window.state().choices().keep(Filter.everything().statuses(Set.of(Status.IDLE)));
            return true;
        });
        await("the sign", () -> robot.lookup("#filter-sign").<Button>query().getText()
                .startsWith("Filter: 2 of 4 shown"));
    }

    @Test
    void theSignShowsThatAFilterIsOnAndClearsIt(FxRobot robot) {
        awaitMap();
        assertFalse(robot.lookup("#filter-sign").query().isVisible());
        robot.push(KeyCode.F);
        robot.clickOn("#filter-country");
        robot.clickOn("#filter-country-uzb");
        assertEquals(Set.of("uzb"), filter().countries());
        robot.clickOn("#filter-sign");
        assertEquals(Filter.everything(), filter());
        assertFalse(robot.lookup("#filter-country-uzb").<CheckBox>query().isSelected());
        assertFalse(robot.lookup("#filter-sign").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Set.of("uzb"), filter().countries());
        assertTrue(robot.lookup("#filter-country-uzb").<CheckBox>query().isSelected());
    }

    @Test
    void everythingComesBackByKeyAndByButton(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F);
        assertTrue(robot.lookup("#filter-clear").query().isDisabled());
        robot.clickOn("#filter-theme");
        robot.clickOn("#filter-theme-energy");
        robot.push(KeyCode.SHIFT, KeyCode.F);
        assertEquals(Filter.everything(), filter());
        robot.clickOn("#filter-theme-energy");
        robot.clickOn("#filter-clear");
        assertEquals(Filter.everything(), filter());
    }

    private Filter filter() {
        return request().selection().filter();
    }

    private void awaitCount(String kind, String count) {
        await(kind + " " + count, () -> {
            Node box = window.lookup("#filter-kind-" + kind);
            return box != null && box.getParent().lookupAll(".filter-count").stream()
                    .anyMatch(label -> ((Label) label).getText().equals(count));
        });
    }
}
