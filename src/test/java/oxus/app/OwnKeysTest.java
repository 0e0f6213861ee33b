package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.model.OwnLayer;
import oxus.scene.MapRequest;
import oxus.scene.Subject;

/** Robots with files of their own: let fall on the window, switched, taken away, brought back, saved with a view. */
class OwnKeysTest extends AtTheWindow {

    @Test
    void aTableThatIsLetFallIsOnTheMapAndInTheLayerPanel(FxRobot robot) throws IOException {
        awaitMap();
        drop(towns());
        await("the layer", () -> own().size() == 1);
        awaitMap();
        assertEquals("towns.csv", own().get(0).file().title());
        assertTrue(request().shows("own-1"));
        assertEquals("towns.csv", text(robot, "#layer-own-1"));
        assertEquals("towns.csv: 2 things added.", text(robot, "#notice-text"));
        assertFalse(fx(() -> window.lookup("#reading").isVisible()));
    }

    @Test
    void aLayerIsSwitchedOffAndTakenAwayAndBroughtBack(FxRobot robot) throws IOException {
        awaitMap();
        drop(towns());
        await("the layer", () -> own().size() == 1);
        awaitMap();
        press(robot, "#layer-own-1");
        assertFalse(request().shows("own-1"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(fx(() -> robot.lookup("#layer-own-1").<CheckBox>query().isSelected()));
        press(robot, "#remove-own-1");
        assertEquals(List.of(), own());
        assertTrue(robot.lookup("#layer-own-1").tryQuery().isEmpty());
        assertTrue(text(robot, "#notice-text").startsWith("towns.csv is off the map"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, own().size());
        assertTrue(request().shows("own-1"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), own(), "adding is taken back, too");
    }

    @Test
    void aCardShowsTheAttributesAsTheFileHasThem(FxRobot robot) throws IOException {
        awaitMap();
        drop(towns());
        await("the layer", () -> own().size() == 1);
        fx(() -> {
            window.state().select(new Subject("own-1:3", "Khiva"));
            return true;
        });
        await("the card", () -> text(robot, "#card-title").equals("Khiva"));
        List<String> words = fx(() -> robot.lookup(".card-value").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText).collect(Collectors.toList()));
        assertTrue(words.containsAll(List.of("60.4", "41.4", "a city, walled")), words.toString());
        press(robot, "#remove-own-1");
        assertFalse(fx(() -> window.lookup("#card").isVisible()));
    }

    @Test
    void aBadFileIsToldInOneLineAndDisturbsNothing(FxRobot robot) throws IOException {
        awaitMap();
        MapRequest before = request();
        Path bad = Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n");
        drop(bad);
        await("told", () -> text(robot, "#notice-text").contains("bad.csv:1 names no column"));
        assertEquals(before, request());
        drop(folder.resolve("song.mp3"));
        await("told", () -> text(robot, "#notice-text").contains(".geojson"));
        drop(Files.writeString(folder.resolve("far.csv"), "lon,lat\n-70,-20\n"));
        await("told", () -> text(robot, "#notice-text").startsWith("far.csv is not added"));
        assertEquals(before, request());
    }

    @Test
    void severalFilesAreAddedAtOnceAndAShapefileWithWhatBelongsToIt(FxRobot robot) throws IOException {
        awaitMap();
        Path zones = Files.writeString(folder.resolve("zones.json"), "{\"type\":\"Point\",\"coordinates\":[70,40]}");
        drop(towns(), zones, folder.resolve("roads.dbf"));
        await("both", () -> own().size() == 2);
        assertEquals(List.of("own-1", "own-2"), own().stream().map(OwnLayer::id).toList());
    }

    @Test
    void aFileIsAddedByTheKeyboard(FxRobot robot) throws IOException {
        awaitMap();
        Path towns = towns();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        fx(() -> {
            robot.lookup("#add-file").<TextField>query().setText(towns.toString());
            return true;
        });
        robot.push(KeyCode.ENTER);
        await("the layer", () -> own().size() == 1);
    }

    @Test
    void aViewKeepsTheFilesWithTheirPathSeenFromIt(FxRobot robot) throws IOException {
        awaitMap();
        drop(towns());
        await("the layer", () -> own().size() == 1);
        MapRequest saved = request();
        Path view = folder.resolve("mine.json");
        fx(() -> {
            window.views().save("Mine", view, () -> { }, window.notices()::failed);
            return true;
        });
        await("saved", () -> text(robot, "#notice-text").contains("mine.json"));
        assertTrue(Files.readString(view).contains("\"towns.csv\""), Files.readString(view));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of(), own());
        drop(view);
        await("the view", () -> own().size() == 1);
        assertEquals(saved.layers(), request().layers());
        Files.delete(folder.resolve("towns.csv"));
        drop(view);
        await("told", () -> text(robot, "#notice-text").contains("towns.csv does not exist"));
        assertEquals(List.of(), own());
    }

    @Test
    void aReadingThatNobodyWantsEndsAndTheBarGoes(FxRobot robot) {
        awaitMap();
        ReadingBar bar = fx(() -> (ReadingBar) window.lookup("#reading"));
        ReadingBar.Waiting waiting = bar.begin("big.shp");
        waiting.reached(0.4);
        await("the bar", () -> bar.isVisible() && text(robot, "#reading-title").equals("Reading big.shp"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(fx(bar::isVisible));
        assertThrows(CancellationException.class, () -> waiting.reached(0.5));
        waiting.close();
    }

    @Test
    void aHundredThousandPointsComeOntoTheMap(FxRobot robot) throws IOException {
        awaitMap();
        String rows = IntStream.range(0, 100_000).mapToObj(n -> (50 + n % 1000 * 0.03) + "," + (36 + n / 1000 * 0.15))
                .collect(Collectors.joining("\n"));
        drop(Files.writeString(folder.resolve("many.csv"), "lon,lat\n" + rows));
        await("the layer", () -> own().size() == 1);
        awaitMap();
        assertEquals(100_000, own().get(0).file().features().size());
    }

    private Path towns() throws IOException {
        return Files.writeString(folder.resolve("towns.csv"), "name,lon,lat,note\nOsh,72.8,40.5,\nKhiva,60.4,41.4,\"a city, walled\"\n");
    }

    private List<OwnLayer> own() {
        return request().own();
    }

    private static void press(FxRobot robot, String button) {
        fx(() -> {
            robot.lookup(button).<javafx.scene.control.ButtonBase>query().fire();
            return true;
        });
    }

    private void drop(Path... files) {
        fx(() -> {
            window.arrivals().take(List.of(files));
            return true;
        });
    }
}
