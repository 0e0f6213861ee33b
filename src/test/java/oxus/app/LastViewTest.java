package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.cli.OpenAtlas;
import oxus.layers.Opening;
import oxus.layers.Views;
import oxus.scene.MapRequest;
import oxus.time.Lens;
import oxus.time.Moment;

/** What the map showed last comes back at the next start. */
class LastViewTest extends AtTheWindow {

    private final OpenAtlas atlas = TinyAtlas.open();

    @Test
    void itIsWrittenSoonAfterAChangeSoThatACrashLosesNothing(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.LEFT);
        await("it is kept", () -> LastView.read(file(), atlas).map(LastView.Last::opened).filter(view ->
                view.request().moment().equals(Moment.year(2021)) && view.request().selection().lens() == Lens.RUSSIA
                        && view.notes().isEmpty()).isPresent());
    }

    @Test
    void whatChangedJustBeforeTheWindowClosesIsKept(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        fx(() -> {
            window.close();
            return true;
        });
        assertEquals(Moment.year(1991), LastView.read(file(), atlas).orElseThrow().opened().request().moment());
        assertFalse(Files.exists(file().resolveSibling(".oxus-" + ProcessHandle.current().pid() + ".unfinished")));
    }

    @Test
    void theNextWindowBeginsWithItAndHasNothingToUndo(FxRobot robot) {
        MapRequest opening = Opening.request(atlas.composer().projection(), 1000, 1000, 1);
        MapRequest last = opening.at(Moment.year(2010)).through(Lens.CHINA);
        reopen(Optional.of(new LastView.Last(Views.of(last, ""), new Views.Opened(last, List.of()))));
        awaitMap();
        assertEquals(Moment.year(2010), request().moment());
        assertEquals(Lens.CHINA, request().selection().lens());
        assertEquals(Opening.home(atlas.composer().projection(), request().widthPx(), request().heightPx()),
                request().viewpoint(), "a view of the whole region is one on this page, too");
        assertFalse(fx(() -> window.state().undoable().get()));
        assertFalse(robot.lookup("#notice").query().isVisible());
    }

    @Test
    void aComparisonComesBackInTheNextWindow(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        awaitMap();
        MapRequest before = request();
        fx(() -> {
            window.close();
            return true;
        });
        LastView.Last kept = LastView.read(file(), atlas).orElseThrow();
        reopen(Optional.of(kept));
        awaitMap();
        assertEquals(before.comparison(), request().comparison());
        assertEquals(before.moment(), request().moment());
        assertEquals(List.of(), kept.opened().notes());
    }

    @Test
    void ownFilesComeBackWithTheLastView(FxRobot robot) throws IOException {
        awaitMap();
        Path towns = Files.writeString(folder.resolve("towns.csv"), "name,lon,lat\nOsh,72.8,40.5\n");
        fx(() -> {
            window.arrivals().take(List.of(towns));
            return true;
        });
        await("the file", () -> window.state().request().get().own().size() == 1);
        fx(() -> {
            window.state().choices().dim("own-1", 0.5);
            window.close();
            return true;
        });
        reopen(LastView.read(file(), atlas));
        await("the file again", () -> window.state().request().get().own().size() == 1);
        assertTrue(request().shows("own-1"));
        assertEquals(0.5, request().opacityOf("own-1"));
        assertFalse(fx(() -> window.state().undoable().get()), "coming back is no step that could be taken back");
    }

    @Test
    void aBrokenOneIsTheOpeningMapWithANotice(FxRobot robot) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"oxus_view\": 1, \"moment\"");
        reopen(LastView.read(file(), atlas));
        awaitMap();
        assertEquals(Moment.year(Opening.YEAR), request().moment());
        assertTrue(text(robot, "#notice-text").startsWith("The last view could not be brought back in full."),
                text(robot, "#notice-text"));
    }

    @Test
    void atTheVeryFirstStartThereIsNone() {
        assertEquals(Optional.empty(), LastView.read(folder.resolve("none.json"), atlas));
    }

    @Test
    void aFolderThatCannotBeMadeIsTold(FxRobot robot) throws IOException {
        Path blocked = Files.createDirectory(folder.resolve("blocked"));
        Files.writeString(blocked.resolve("settings"), "in the way");
        reopen(Optional.empty(), blocked);
        awaitMap();
        robot.push(KeyCode.LEFT);
        await("told", () -> text(robot, "#notice-text").startsWith("The view cannot be kept for the next start."));
    }

    private Path file() {
        return folder.resolve("settings").resolve("last-view.json");
    }

    private void reopen(Optional<LastView.Last> last) {
        reopen(last, folder);
    }

    private void reopen(Optional<LastView.Last> last, Path remembered) {
        fx(() -> {
            window.close();
            window = new MainWindow(stage, atlas, last, Wording.english(), new RememberedInTests(remembered), address -> { });
            stage.getScene().setRoot(window);
            return true;
        });
    }
}
