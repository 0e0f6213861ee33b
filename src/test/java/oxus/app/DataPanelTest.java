package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import oxus.scene.Subject;
import oxus.tables.Row;

/** Robots at the tables and the sources under the map. */
@ExtendWith(ApplicationExtension.class)
class DataPanelTest {

    @TempDir
    static Path folder;

    private final Memory memory = new RememberedInTests(folder);
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage newStage) {
        stage = newStage;
        window = new MainWindow(stage, TinyEssays.open(), Wording.english(), memory, opened::add);
        stage.setScene(OxusApp.styled(window));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1024);
        stage.setHeight(768);
        stage.show();
    }

    /** The panels come when the map is there. */
    @BeforeEach
    void awaitPanels() {
        await("the side panel is there", () -> window.lookup("#side-panel") != null);
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
    void theTableFollowsTheYearAndGoesAtItsKey(FxRobot robot) {
        assertFalse(robot.lookup("#data-panel").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await("rows of 2022", () -> names("#rows-facilities").equals(List.of("Box base")));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        await("rows of 1991", () -> names("#rows-facilities").isEmpty());
        assertEquals("no rows", fx(this::count));
        assertEquals(Optional.of("yes"), memory.note("data.open"));
        assertTrue(fx(() -> window.map().getHeight()) > 300, "the map keeps its room");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertFalse(robot.lookup("#data-panel").query().isVisible());
        assertTrue(fx(() -> window.map().isFocused()));
        assertEquals(Optional.empty(), memory.note("data.open"));
    }

    @Test
    void aRowChoosesOnTheMapAndTheMapChoosesARow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await("rows", () -> names("#rows-facilities").equals(List.of("Box base")));
        fx(() -> {
            window.state().zoom(60, 0, 0);
            return true;
        });
        robot.push(KeyCode.DOWN);
        await("the base is chosen", () -> chosen().equals(Optional.of(TinyAtlas.BASE)));
        assertEquals("Box base", text("#card-title"));
        await("a ring on the map", () -> !robot.lookup(".mark-outline.chosen").queryAll().isEmpty());
        fx(() -> {
            window.state().select(new Subject("summit", "2022-09: A summit in the box"));
            return true;
        });
        await("its row in its table", () -> selected("#rows-events").equals(List.of("A summit in the box")));
        robot.push(KeyCode.ESCAPE);
        await("no row", () -> selected("#rows-events").isEmpty());
    }

    @Test
    void membershipsCorridorsAndExercisesAreMarkedThoughTheirLayersAreOff(FxRobot robot) {
        fx(() -> {
            window.state().goTo(2010);
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.T);
        chooseFirstRow(robot, "membership", "Box alliance");
        chooseFirstRow(robot, "corridors", "Way through the boxes");
        fx(() -> {
            window.state().goTo(2019);
            return true;
        });
        chooseFirstRow(robot, "activities", "Drill in the box");
    }

    private void chooseFirstRow(FxRobot robot, String layer, String name) {
        robot.clickOn("#tab-" + layer);
        await("rows of " + layer, () -> names("#rows-" + layer).equals(List.of(name)));
        assertFalse(fx(() -> window.state().request().get().shows(layer)));
        fx(() -> {
            window.state().deselect();
            window.lookup("#rows-" + layer).requestFocus();
            return true;
        });
        robot.push(KeyCode.DOWN);
        await("the card of " + name, () -> text("#card-title").equals(name) && robot.lookup("#card").query().isVisible());
        await("a mark on the map", () -> !robot.lookup(".mark-outline.chosen").queryAll().isEmpty());
    }

    @Test
    void figuresFollowWhatColoursTheMap(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.clickOn("#tab-debt");
        await("China's share", () -> cells("#rows-debt", 1).equals(List.of("40", "")));
        fx(() -> {
            window.state().goTo(2010);
            return true;
        });
        await("two sources differ", () -> cells("#rows-debt", 1).equals(List.of("10", "12", "")));
        fx(() -> {
            window.state().goTo(2022);
            window.state().choices().colourBy("russia_share_external_public_debt");
            return true;
        });
        await("Russia's share with its own year", () -> cells("#rows-debt", 1).equals(List.of("3", ""))
                && cells("#rows-debt", 2).equals(List.of("2015", "")));
    }

    @Test
    void whatTheFilterLeavesIsCopiedAndSavedWithItsSources(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.clickOn("#tab-events");
        await("events of 2022", () -> names("#rows-events").size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("summit");
        await("one is left", () -> names("#rows-events").equals(List.of("A summit in the box")));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("Shown at,Date,"), copied);
        assertTrue(copied.contains("\r\n2022,2022-09,"), copied);
        assertTrue(copied.contains("\"Ann Author, “Title of the first”, Publisher, 2020, https://example.org/first\"\r\n"),
                copied);
        fire("Save CSV …");
        Path file = folder.resolve("summit");
        fx(() -> {
            robot.lookup("#save-table-file").<TextField>query().setText(file.toString());
            return true;
        });
        robot.clickOn("#save-table-mark");
        robot.clickOn("#save-table-write");
        await("the dialog closes", () -> robot.lookup("#save-table-dialog").tryQuery().isEmpty());
        assertEquals("\ufeff" + copied, Files.readString(folder.resolve("summit.csv")));
    }

    @Test
    void aSourceTellsWhatRestsOnItAndHowItIsCited(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await("both sources", () -> names("#rows-sources").size() == 2);
        robot.write("second");
        await("one is left", () -> names("#rows-sources").equals(List.of("Title of the second")));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN);
        await("its reference", () -> text("#source-reference").startsWith("Bob Writer, “Title of the second”"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Bob Writer, “Title of the second”, Publisher, 2020, https://example.org/second",
                fx(() -> Clipboard.getSystemClipboard().getString()));
        fire("BibTeX");
        assertTrue(fx(() -> Clipboard.getSystemClipboard().getString()).startsWith("@misc{second,"));
        fire("CSL-JSON");
        assertTrue(fx(() -> Clipboard.getSystemClipboard().getString()).contains("\"id\": \"second\""));
        robot.clickOn("#source-open");
        assertEquals(List.of("https://example.org/second"), opened);
        fx(() -> {
            window.state().goTo(1995);
            return true;
        });
        robot.clickOn(robot.from(robot.lookup("#source-supports")).lookup("Box base").<Node>query());
        await("the base in a year it stood", () -> chosen().equals(Optional.of(TinyAtlas.BASE))
                && window.state().year() == 2003);
        assertTrue(robot.lookup("#source-supports").<ListView<?>>query().getItems().size() >= 3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertFalse(robot.lookup("#data-panel").query().isVisible());
    }

    @Test
    void theGripMovesByKeysAndAllIsRemembered(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.clickOn("#tab-railways");
        double before = fx(() -> robot.lookup("#data-panel").queryAs(DataPanel.class).getHeight());
        fx(() -> {
            robot.lookup(".grip").query().requestFocus();
            return true;
        });
        robot.push(KeyCode.UP);
        await("it is higher", () -> robot.lookup("#data-panel").queryAs(DataPanel.class).getHeight() > before);
        DataPanel again = fx(() -> new DataPanel(Wording.english(), memory, () -> new DataTabs(window.state(),
                Wording.english(), memory, Runnable::run, window.notices(), opened::add, subject -> { },
                new DialogLayer(new Label(), new Label())), new Label()));
        assertTrue(again.isVisible());
        fx(() -> window.getChildren().add(again));
        assertTrue(fx(() -> again.prefHeight(-1)) > before);
        assertEquals("tab-railways", fx(() -> ((DataTabs) again.lookup("#data-tabs")).getSelectionModel()
                .getSelectedItem().getId()));
        again.close();
    }

    private Optional<String> chosen() {
        return window.state().selection().get().map(Subject::id);
    }

    private List<String> names(String table) {
        return rows(table).map(t -> t.getItems().stream().map(Row::name).toList()).orElse(List.of());
    }

    private List<String> selected(String table) {
        return rows(table).map(t -> t.getSelectionModel().getSelectedItems().stream().map(Row::name).toList())
                .orElse(List.of("no table"));
    }

    private List<String> cells(String table, int column) {
        return rows(table).map(t -> t.getItems().stream().map(row -> row.cells().get(column).shown()).toList())
                .orElse(List.of());
    }

    /** A table once it has been filled. */
    private Optional<RowsTable> rows(String table) {
        return Optional.ofNullable((RowsTable) window.lookup(table)).filter(t -> t.table().isPresent());
    }

    private String text(String query) {
        return ((Label) window.lookup(query)).getText();
    }

    private String count() {
        return ((Label) window.lookup("#rows-facilities").getParent().lookup(".rows-count")).getText();
    }

    /** Presses a button of the open tab by its words. */
    private void fire(String button) {
        fx(() -> {
            DataTabs tabs = (DataTabs) window.lookup("#data-tabs");
            tabs.getSelectionModel().getSelectedItem().getContent().lookupAll(".button").stream()
                    .filter(node -> node instanceof Button b && button.equals(b.getText())).map(Button.class::cast)
                    .findFirst().orElseThrow().fire();
            return true;
        });
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
