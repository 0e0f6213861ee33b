package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.quiz.Task;

/** Practising by keyboard and mouse, on the small world: it has a base to place and two events to date. */
class PracticeTest extends AtTheWindow {

    @Test
    void aBaseIsPlacedByAClickAndItsTruePlaceIsShown(FxRobot robot) {
        begin(robot);
        assertTrue(text(robot, "#practice-question").contains("Box base"));
        assertFalse(window.state().request().get().shows("facilities"), "the answer is hidden");
        awaitMap();
        robot.clickOn("#map");
        await("the verdict", () -> robot.lookup("#practice-verdict").tryQuery().isPresent());
        assertTrue(window.state().request().get().shows("facilities"));
        assertTrue(text(robot, "#practice-verdict").contains("km away"));
        assertFalse(robot.lookup("#practice-way .tape").tryQuery().isEmpty());
    }

    @Test
    void aSetIsAnsweredByKeyboardAlone(FxRobot robot) {
        begin(robot);
        await("the button", () -> robot.lookup("#practice-middle").query().isFocused());
        awaitMap();
        robot.push(KeyCode.SPACE);
        for (int dated = 0; dated < 2; dated++) {
            await("the way on", () -> robot.lookup("#practice-next").tryQuery().filter(node -> node.isFocused()).isPresent());
            robot.push(KeyCode.SPACE);
            await("a field", () -> robot.lookup("#practice-field").tryQuery().filter(node -> node.isFocused()).isPresent());
            int year = fx(() -> ((Task.Date) window.practice().task().orElseThrow()).year());
            robot.write(Integer.toString(year)).push(KeyCode.ENTER);
            await("the verdict", () -> robot.lookup("#practice-verdict").tryQuery().isPresent());
            assertEquals("Right.", text(robot, "#practice-verdict"));
            assertEquals(year, window.state().year());
        }
        await("the way on", () -> robot.lookup("#practice-next").tryQuery().filter(node -> node.isFocused()).isPresent());
        robot.push(KeyCode.SPACE);
        await("the end", () -> robot.lookup("#practice-end").tryQuery().isPresent());
        assertTrue(text(robot, "#practice-end").contains("of 3"), text(robot, "#practice-end"));
    }

    @Test
    void answersComeWithTheirSources(FxRobot robot) {
        begin(robot);
        Task asked = fx(() -> window.practice().task().orElseThrow());
        awaitMap();
        robot.clickOn("#practice-middle");
        await("the verdict", () -> robot.lookup("#practice-verdict").tryQuery().isPresent());
        String source = window.state().atlas().sources().get(asked.sources().get(0)).title();
        List<String> told = Stream.of("#practice .label", "#practice .hyperlink")
                .flatMap(kind -> robot.lookup(kind).queryAll().stream()).map(node -> ((Labeled) node).getText()).toList();
        assertTrue(told.stream().anyMatch(words -> words.contains(source)), told.toString());
    }

    @Test
    void aTypedNumberGivesItsSet(FxRobot robot) {
        begin(robot);
        robot.doubleClickOn("#practice-seed").push(KeyCode.CONTROL, KeyCode.A).write("17").push(KeyCode.ENTER);
        await("the set", () -> robot.lookup("#practice-seed").<TextField>query().getText().equals("17")
                && window.practice().task().isPresent());
        assertTrue(text(robot, "#practice-question").contains("Box base"));
    }

    @Test
    void escapeEndsItAndTheMapIsAsBefore(FxRobot robot) {
        List<String> before = window.state().request().get().layers();
        begin(robot);
        robot.push(KeyCode.ESCAPE);
        await("it closed", () -> !window.lookup("#practice").isVisible());
        assertEquals(before, window.state().request().get().layers());
    }

    private void begin(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F6);
        await("a question", () -> window.practice().task().isPresent());
        awaitMap();
    }
}
