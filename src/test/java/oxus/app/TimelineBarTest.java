package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import oxus.scene.Mark;
import oxus.scene.Subject;
import oxus.time.Moment;

/** Robots at the timeline: each key and each kind of moment. */
class TimelineBarTest extends AtTheWindow {

    @BeforeEach
    void awaitLanes() {
        await("the lanes are drawn", () -> window.lookup("#lanes") instanceof LanesView lanes && lanes.shown().isPresent());
    }

    @Test
    void keysChangeHowFarTheMomentReaches(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Moment.window(2013, 2022), moment());
        assertTrue(robot.lookup("#reach-window").queryAs(ToggleButton.class).isSelected());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(Moment.cumulative(2022), moment());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals(Moment.month(2022, 9), moment());
        robot.push(KeyCode.RIGHT);
        assertEquals(Moment.month(2022, 10), moment());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Moment.year(2022), moment());
    }

    @Test
    void aChosenReachStaysChosenWhenItIsPressedAgain(FxRobot robot) {
        robot.clickOn("#reach-year");
        assertTrue(robot.lookup("#reach-year").queryAs(ToggleButton.class).isSelected());
        assertEquals(Moment.year(2022), moment());
    }

    @Test
    void windowMovesByItsMiddleAndStretchesAtItsEnds(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        double year = fx(() -> lanes().axis().yearPx());
        robot.drag("#moment-band").moveBy(-5 * year, 0).drop();
        assertEquals(Moment.window(2008, 2017), moment());
        robot.drag("#moment-end").moveBy(2 * year, 0).drop();
        assertEquals(Moment.window(2008, 2019), moment());
        robot.drag("#moment-beginning").moveBy(-3 * year, 0).drop();
        assertEquals(Moment.window(2005, 2019), moment());
        robot.push(KeyCode.UP);
        assertEquals(Moment.window(2004, 2019), moment());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(Moment.window(2006, 2019), moment());
    }

    @Test
    void clickGoesToTheYearUnderThePointer(FxRobot robot) {
        double x = fx(() -> lanes().axis().x(LocalDate.of(2005, 7, 1)));
        robot.clickOn(onLanes(x, 100));
        assertEquals(Moment.year(2005), moment());
    }

    @Test
    void clickOnAnEventOpensItsCardInItsYear(FxRobot robot) {
        Mark.Symbol dot = fx(() -> lanes().shown().orElseThrow().layers().get(0).marks().stream()
                .filter(mark -> mark.subject().map(Subject::id).equals(Optional.of("opening")))
                .map(Mark.Symbol.class::cast).findFirst().orElseThrow());
        robot.moveTo(onLanes(dot.x(), dot.y()));
        assertEquals("2003-10-23: The base is opened", text(robot, "#lanes-tip"));
        robot.clickOn(onLanes(dot.x(), dot.y()));
        assertEquals(Moment.year(2003), moment());
        assertEquals("The base is opened", text(robot, "#card-title"));
    }

    @Test
    void wheelStepsAndWithControlBringsTheYearsNearer() {
        scroll(80, false);
        assertEquals(Moment.year(2020), moment());
        scroll(-40, false);
        assertEquals(Moment.year(2021), moment());
        double before = fx(() -> lanes().axis().yearPx());
        scroll(40, true);
        assertTrue(fx(() -> lanes().axis().yearPx()) > before);
        assertEquals(Moment.year(2021), moment());
        scroll(-40, true);
        assertEquals(before, fx(() -> lanes().axis().yearPx()), 0.01);
    }

    @Test
    void digitsAndEnterGoToAYearFromAnywhere(FxRobot robot) {
        robot.clickOn("#events");
        robot.push(KeyCode.DIGIT2).push(KeyCode.DIGIT0).push(KeyCode.DIGIT0).push(KeyCode.DIGIT9);
        assertEquals("2009_", text(robot, "#year"));
        assertEquals(Moment.year(2022), moment());
        robot.push(KeyCode.ENTER);
        assertEquals(Moment.year(2009), moment());
        robot.push(KeyCode.DIGIT9).push(KeyCode.DIGIT8).push(KeyCode.ENTER);
        assertEquals(Moment.year(1998), moment());
        robot.push(KeyCode.DIGIT1).push(KeyCode.ESCAPE);
        assertEquals("1998", text(robot, "#year"));
    }

    @Test
    void yearThatIsNotInTheAtlasIsToldOf(FxRobot robot) {
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT8).push(KeyCode.DIGIT5).push(KeyCode.DIGIT0).push(KeyCode.ENTER);
        assertEquals(Moment.year(2022), moment());
        assertEquals("No year 1850; the atlas covers 1991 to 2024", text(robot, "#notice-text"));
    }

    @Test
    void endsOfTheDataSaySo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.RIGHT);
        assertEquals("2024 is the last year of the data", text(robot, "#notice-text"));
        robot.push(KeyCode.CONTROL, KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("1991 is the first year of the data", text(robot, "#notice-text"));
    }

    @Test
    void digitsWorkWhilePresentingAndAreShown(FxRobot robot) {
        robot.push(KeyCode.F5);
        robot.push(KeyCode.DIGIT0).push(KeyCode.DIGIT3);
        assertTrue(robot.lookup("#banner").query().isVisible());
        assertEquals("03_", text(robot, "#banner"));
        robot.push(KeyCode.ENTER);
        assertEquals(Moment.year(2003), moment());
        assertFalse(robot.lookup("#banner").query().isVisible());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void controlAndArrowsGoFromEventToEvent(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(Moment.year(2003), moment());
        assertEquals("The base is opened", text(robot, "#card-title"));
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(Moment.year(2022), moment());
        assertEquals("A treaty without a place", text(robot, "#card-title"));
    }

    @Test
    void playRestsAtTurningPointsAndStopsAtTheEnd(FxRobot robot) {
        robot.push(KeyCode.DIGIT0).push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        robot.push(KeyCode.PERIOD).push(KeyCode.PERIOD).push(KeyCode.PERIOD);
        robot.push(KeyCode.SPACE);
        await("it rests at the opening", () -> robot.lookup("#banner").query().isVisible());
        assertEquals("The base is opened", text(robot, "#banner"));
        assertEquals(Moment.year(2003), moment());
        await("it goes on", () -> window.state().year() > 2003);
        await("it ends", () -> window.state().year() == TinyAtlas.LAST_YEAR);
        await("and stops", () -> robot.lookup("#play").<Labeled>query().getText().equals("▶"));
    }

    @Test
    void spaceOnACheckBoxChecksItAndPlaysNothing(FxRobot robot) {
        fx(() -> {
            window.lookup("#layer-railways").requestFocus();
            return true;
        });
        boolean before = fx(() -> window.state().request().get().shows("railways"));
        robot.push(KeyCode.SPACE);
        assertEquals(!before, fx(() -> window.state().request().get().shows("railways")));
        assertEquals("▶", text(robot, "#play"));
    }

    /** A wheel turned by so many of the pixels that the system makes of a notch, forty. */
    private void scroll(double pixels, boolean control) {
        fx(() -> {
            lanes().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 300, 50, 300, 50, false, control, false, control, false,
                    false, 0, pixels, 0, pixels, 40, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private LanesView lanes() {
        return (LanesView) window.lookup("#lanes");
    }

    private Bounds onLanes(double x, double y) {
        return fx(() -> lanes().localToScreen(new BoundingBox(x, y, 0.01, 0.01)));
    }

    private Moment moment() {
        WaitForAsyncUtils.waitForFxEvents();
        return request().moment();
    }
}
