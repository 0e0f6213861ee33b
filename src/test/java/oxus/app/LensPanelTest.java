package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import oxus.scene.MapRequest;
import oxus.scene.Subject;

/** Robots at what is read beside the map: the essays, and the figures of the great powers. */
@ExtendWith(ApplicationExtension.class)
class LensPanelTest {

    @TempDir
    static Path folder;

    private final List<String> opened = new CopyOnWriteArrayList<>();
    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage newStage) {
        stage = newStage;
        window = new MainWindow(stage, TinyEssays.open(), Wording.english(), new RememberedInTests(folder), opened::add);
        stage.setScene(OxusApp.styled(window));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> {
            window.close();
            stage.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theKeyOpensTheEssaysWithTheirStatementsAndClosesThem(FxRobot robot) {
        openEssays(robot);
        assertTrue(robot.lookup("#essay-ann2020").tryQuery().isPresent());
        assertTrue(robot.lookup("#essay-bob2021").tryQuery().isPresent());
        assertEquals(List.of("Author 2020 · Bases", "Statement F1.", "Author 2020 · Money", "Statement F3.", "Statement F4.",
                "Writer 2021 · Soldiers", "Statement F2.", "Writer 2021 · Opening", "Statement F5.",
                "Named, but nowhere on the map", "Box bank"), rows());
        robot.clickOn("#essay-bob2021");
        assertEquals(List.of("Soldiers", "Statement F2.", "Opening", "Statement F5.", "Named, but nowhere on the map",
                "Box bank"), rows());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("closed", () -> window.lens().reading().get().isEmpty());
        assertTrue(fx(() -> window.map().isFocused()));
    }

    @Test
    void aStatementTurnsTheMapToItsYearItsLayersAndWhatItSpeaksOf(FxRobot robot) {
        openEssays(robot);
        fx(() -> {
            window.state().choices().hide("facilities");
            return true;
        });
        robot.clickOn(statement(robot, "Statement F1."));
        await("the map is turned", () -> window.state().year() == 2012);
        assertTrue(request().shows("facilities"));
        assertEquals(List.of(TinyAtlas.BASE), request().ringed());
        await("a ring is painted", () -> window.map().shown().get()
                .filter(shown -> shown.request().ringed().equals(List.of(TinyAtlas.BASE))).isPresent());
        robot.clickOn(statement(robot, "Statement F1."));
        await("let go", () -> request().ringed().isEmpty());
        assertFalse(request().shows("facilities"), "what it switched on is off again");
        assertFalse(robot.lookup("#evidence").tryQuery().isPresent());
    }

    @Test
    void aStatementAboutDebtColoursTheCountriesByIt(FxRobot robot) {
        openEssays(robot);
        robot.clickOn(statement(robot, "Statement F3."));
        await("coloured", () -> request().indicator().equals("russia_share_external_public_debt"));
        assertEquals(List.of("kaz"), request().ringed());
    }

    @Test
    void whatStandsForAndAgainstAStatementIsShownWithItsSources(FxRobot robot) {
        openEssays(robot);
        robot.clickOn(statement(robot, "Statement F2."));
        await("its evidence", () -> said("#evidence").contains("The record speaks against it."));
        List<String> said = said("#evidence");
        assertTrue(said.stream().anyMatch(s -> s.contains("The first counted 500.")), said::toString);
        assertTrue(said.contains("How many soldiers"), said::toString);
        assertTrue(said.contains("800 troops") && said.contains("700 troops"), () -> "both stand there: " + said);
        assertTrue(said.contains("Box base"), said::toString);
        assertTrue(said.stream().anyMatch(s -> s.startsWith("Ann Author, “Title of the first”")), said::toString);
        assertTrue(said.stream().anyMatch(s -> s.startsWith("Bob Writer, “Title of the second”")), said::toString);
        fire((Hyperlink) inside(robot, "#evidence", "A survey of boxes"));
        assertEquals(List.of("https://example.org/survey"), opened);
        fx(() -> {
            window.lens().letGo();
            return true;
        });
        await("gone", () -> robot.lookup("#evidence").tryQuery().isEmpty());
    }

    @Test
    void aCardListsTheEssaysThatSpeakOfIt() {
        awaitMap();
        fx(() -> {
            window.state().select(new Subject(TinyAtlas.BASE, "Box base"));
            return true;
        });
        await("the card is written", () -> said("#card").stream().anyMatch(s -> s.contains("Author 2020: Statement F1.")));
        assertTrue(said("#card").stream().anyMatch(s -> s.contains("Writer 2021: Statement F2.")));
        fx(() -> {
            window.lens().reveal(new Subject("F1", ""));
            return true;
        });
        await("it leads to the statement", () -> said("#evidence").contains("Statement F1."));
    }

    @Test
    void whatCannotBeDrawnIsListedWithTheReason(FxRobot robot) {
        openEssays(robot);
        robot.clickOn("#show-NOT_DRAWN");
        await("only what is not drawn", () -> rows().equals(List.of("Writer 2021 · Opening", "Statement F5.",
                "Named, but nowhere on the map", "Box bank")));
        assertTrue(said("#statements").stream().anyMatch(s -> s.contains("A mood, without a place.")));
        assertTrue(said("#statements").contains("It has no site."));
    }

    @Test
    void theFiguresOfThePowersStandInChartsWhoseMarksLeadToStatements(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await("the series", () -> said("#powers").contains("Spending on boxes, USD billion"));
        List<String> said = said("#powers");
        assertTrue(said.stream().anyMatch(s -> s.endsWith("China")) && said.stream().anyMatch(s -> s.endsWith("Russia")),
                said::toString);
        assertTrue(said.contains("How many soldiers"), () -> "the clash is told: " + said);
        fx(() -> {
            window.lookup("#series-box-spending").requestFocus();
            return true;
        });
        robot.push(KeyCode.DOWN);
        await("both claims of a year", () -> said("#told-box-spending").containsAll(
                List.of("China, 2019", "290 USD billion", "230 USD billion")));
        assertTrue(said("#told-box-spending").stream().anyMatch(s -> s.contains("A budget.")), "the doubt is told");
        fire((Hyperlink) inside(robot, "#told-box-spending", "To the statement in the essay"));
        await("the statement", () -> window.lens().chosen().get().equals(Optional.of(TinyEssays.TROOPS)));
        await("the essays take the place of the figures", () -> !rows().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await("and back", () -> window.lens().reading().get().equals(Optional.of(EssayLens.Reading.POWERS)));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await("closed", () -> window.lens().reading().get().isEmpty());
    }

    @Test
    void anExerciseInTheListOpensItsCardAndFliesItsFlag(FxRobot robot) {
        awaitMap();
        fx(() -> {
            window.state().goTo(2019);
            window.state().choices().show("activities");
            return true;
        });
        await("the list of 2019", () -> said("#events").contains("Drill in the box"));
        robot.clickOn(inside(robot, "#events", "Drill in the box"));
        await("its card", () -> said("#card").contains("Drill in the box") && said("#card").contains(
                "Above the name of Kazakhstan: the sources give the country, but no site in it."));
        await("a ring around its flag", () -> window.lookupAll(".mark-outline.chosen").size() == 1);
        assertEquals(Optional.of("box-drill"), fx(() -> window.state().selection().get().map(Subject::id)));
    }

    private void openEssays(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("the essays", () -> !rows().isEmpty() && window.lookup("#statements").isFocused());
    }

    private static void fire(Hyperlink link) {
        fx(() -> {
            link.fire();
            return true;
        });
    }

    /** Keys go to the window when its map is painted and its surroundings are there. */
    private void awaitMap() {
        await("the map", () -> window.lookup("#side-panel") != null && window.map().shown().get()
                .filter(shown -> shown.request().equals(window.state().request().get())).isPresent());
    }

    private MapRequest request() {
        return fx(() -> window.state().request().get());
    }

    /** What the rows of the list are about, top down. */
    private List<String> rows() {
        return fx(() -> Optional.ofNullable((ListView<?>) window.lookup("#statements")).map(list -> list.getItems().stream()
                .map(LensPanelTest::words).toList()).orElse(List.of()));
    }

    private static String words(Object row) {
        return row instanceof EssayRow.Heading heading ? heading.text()
                : row instanceof EssayRow.Statement statement ? statement.claim().statement()
                : ((EssayRow.Undrawn) row).system().name();
    }

    private Node statement(FxRobot robot, String words) {
        return inside(robot, "#statements", words);
    }

    private Node inside(FxRobot robot, String where, String words) {
        await(words, () -> said(where).contains(words));
        return robot.from(robot.lookup(where)).lookup(words).query();
    }

    /** All words that stand in a part of the window. */
    private List<String> said(String where) {
        return fx(() -> Optional.ofNullable(window.lookup(where)).map(part -> part.lookupAll("*").stream()
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).filter(text -> text != null)
                .toList()).orElse(List.of()));
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("not in time: " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }
}
