package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.time.Moment;

/** Robots at the search field. */
class SearchPanelTest extends AtTheWindow {

    @Test
    void findsByTheKeyboardAloneAndGoesThereInTimeAndPlace(FxRobot robot) {
        awaitMap();
        Viewpoint before = request().viewpoint();
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("box");
        await("they are found", () -> found(robot) >= 2);
        robot.push(KeyCode.ENTER);
        assertFalse(robot.lookup("#search").query().isVisible());
        assertEquals("Box base", text(robot, "#card-title"));
        assertEquals(Moment.year(2003), request().moment());
        await("it has flown", () -> request().viewpoint().metresPerPx() < before.metresPerPx() * 0.51);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertNotEquals(Moment.year(2003), request().moment());
    }

    @Test
    void arrowsChooseAmongWhatIsFoundAndNotTheYear(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("box");
        await("they are found", () -> found(robot) >= 2);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("Box pipeline", text(robot, "#card-title"));
        assertEquals(Moment.year(2022), request().moment());
    }

    @Test
    void viewCodeTurnsTheMapToItsViewAndAWrongLetterIsTold(FxRobot robot) {
        awaitMap();
        Viewpoint whole = request().viewpoint();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("75sg-cm");
        await("it is told", () -> robot.lookup(".search-nothing").queryLabeled().getText().contains("letter"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("75sg-cn");
        await("it is found", () -> found(robot) == 1);
        robot.push(KeyCode.ENTER);
        assertEquals(Moment.month(2014, 3), request().moment());
        assertEquals(whole, request().viewpoint());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Moment.year(2022), request().moment());
        fx(() -> {
            window.begin("75SG-CN");
            return true;
        });
        assertEquals(Moment.month(2014, 3), request().moment());
    }

    @Test
    void escapeClosesAndTheMapHasTheKeysAgain(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("2009");
        assertEquals(Moment.year(2022), request().moment());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#search").query().isVisible());
        robot.push(KeyCode.LEFT);
        assertEquals(Moment.year(2021), request().moment());
    }

    @Test
    void cardOfWhatIsNotThereYetOffersItsYearAndEnterGoesThere(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        fx(() -> {
            window.state().select(new Subject(TinyAtlas.BASE, "Box base"));
            return true;
        });
        assertEquals("Go to 2003 (Enter)", text(robot, "#card-go"));
        robot.push(KeyCode.ENTER);
        assertEquals(Moment.year(2003), request().moment());
        assertFalse(robot.lookup("#card-go").query().isVisible());
    }

    @Test
    void whatIsNotThereIsSaid(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("atlantis");
        await("nothing is found", () -> robot.lookup(".search-nothing").query().isVisible());
        assertTrue(robot.lookup("#search").query().isVisible());
    }

    private static int found(FxRobot robot) {
        return robot.lookup("#search-list").<ListView<Finding>>query().getItems().size();
    }
}
