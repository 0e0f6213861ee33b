package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import javafx.event.Event;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/** Robots at the window: what a user does, and what must come of it. */
class MainWindowTest extends AtTheWindow {

    private static final double BASE_LON = 70;
    private static final double BASE_LAT = 48;

    @Test
    void opensWithAMapThatFillsItsPlace(FxRobot robot) {
        awaitMap();
        MapRequest request = fx(() -> window.map().shown().get().orElseThrow().request());
        Node map = robot.lookup("#map").query();
        assertEquals(map.getLayoutBounds().getWidth(), request.widthPx());
        assertEquals(map.getLayoutBounds().getHeight(), request.heightPx());
        assertEquals("2022", text(robot, "#year"));
        assertTrue(Arrays.stream(pixels()).distinct().count() > 50, "the map is not blank");
    }

    @Test
    void theSliderChangesTheYearAndTheMap(FxRobot robot) {
        awaitMap();
        int[] before = pixels();
        robot.drag("#moment-band").moveBy(-400, 0).drop();
        awaitMap();
        int year = fx(() -> window.state().year());
        assertTrue(year < 2015, () -> "dragged to " + year);
        assertEquals(Integer.toString(year), text(robot, "#year"));
        assertFalse(Arrays.equals(before, pixels()));
    }

    @Test
    void arrowsAndPageKeysChangeTheYearWhereverTheFocusIs(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.LEFT);
        assertEquals("2021", text(robot, "#year"));
        robot.clickOn("#layer-railways");
        robot.push(KeyCode.PAGE_UP);
        assertEquals("2020", text(robot, "#year"));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("2015", text(robot, "#year"));
        robot.clickOn("#events");
        robot.push(KeyCode.RIGHT);
        assertEquals("2016", text(robot, "#year"));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals("1991", text(robot, "#year"));
        robot.push(KeyCode.CONTROL, KeyCode.END);
        assertEquals(Integer.toString(TinyAtlas.LAST_YEAR), text(robot, "#year"));
    }

    @Test
    void keysMoveTheViewAndHomeBringsItBack(FxRobot robot) {
        awaitMap();
        Viewpoint home = viewpoint();
        robot.push(KeyCode.PLUS);
        assertEquals(home.metresPerPx() / AtlasState.ZOOM_STEP, viewpoint().metresPerPx(), 1e-9);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(viewpoint().x() > home.x());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertTrue(viewpoint().y() > home.y());
        assertEquals("2022", text(robot, "#year"));
        robot.push(KeyCode.HOME);
        assertEquals(home, viewpoint());
        awaitMap();
    }

    @Test
    void aLayerGoesAndComesBack(FxRobot robot) {
        awaitMap();
        int[] before = pixels();
        robot.clickOn("#layer-facilities");
        awaitMap();
        assertFalse(fx(() -> window.state().request().get().shows("facilities")));
        assertFalse(Arrays.equals(before, pixels()));
        robot.clickOn("#layer-facilities");
        awaitMap();
        // Kept ground is laid under the facts as a picture, which rounds a little otherwise.
        assertTrue(difference(before, pixels()) <= 3, () -> "the same request gives the same picture, but "
                + difference(before, pixels()));
    }

    @Test
    void opacityAndCreditorChangeTheMap(FxRobot robot) {
        awaitMap();
        int[] before = pixels();
        robot.clickOn("#creditor-russia");
        awaitMap();
        int[] russia = pixels();
        assertFalse(Arrays.equals(before, russia));
        fx(() -> {
            robot.lookup("#opacity-debt").query().requestFocus();
            return true;
        });
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        awaitMap();
        assertEquals(0.8, fx(() -> window.state().request().get().opacityOf("debt")), 1e-9);
        assertFalse(Arrays.equals(russia, pixels()));
    }

    @Test
    void restingOnAThingShowsItsName(FxRobot robot) throws Exception {
        awaitMap();
        robot.moveTo(onScreen(BASE_LON, BASE_LAT));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#map-tip").query().isVisible());
        assertTrue(text(robot, "#map-tip").startsWith("Box base"), text(robot, "#map-tip"));
        robot.moveTo(onScreen(BASE_LON + 8, BASE_LAT + 3));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text(robot, "#map-tip").startsWith("Kazakhstan"));
        robot.moveTo("#year");
        assertFalse(robot.lookup("#map-tip").query().isVisible());
    }

    @Test
    void aClickOpensTheCardAndEscClosesIt(FxRobot robot) throws Exception {
        awaitMap();
        robot.clickOn(onScreen(BASE_LON, BASE_LAT));
        assertEquals("Box base", text(robot, "#card-title"));
        assertTrue(robot.lookup("500 persons").tryQuery().isPresent() && robot.lookup("800 persons").tryQuery().isPresent(),
                "both figures");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> robot.lookup("Not there yet in this year").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#card").query().isVisible());
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
    }

    @Test
    void anEventOfTheListOpensItsCardAndIsRingedOnTheMap(FxRobot robot) {
        awaitMap();
        robot.clickOn("A summit in the box");
        assertEquals("A summit in the box", text(robot, "#card-title"));
        awaitMap();
        assertTrue(robot.lookup(".mark-outline.chosen").queryAll().size() > 0, "a ring");
        robot.clickOn("Box base");
        assertEquals("Box base", text(robot, "#card-title"));
        // It lies below the fold of the card.
        fx(() -> {
            robot.lookup("Bob Writer, “Title of the second”, Publisher, 2020").<Hyperlink>query().fire();
            return true;
        });
        assertEquals(List.of("https://example.org/second"), opened);
    }

    @Test
    void theWheelKeepsTheGroundUnderThePointer(FxRobot robot) throws Exception {
        awaitMap();
        javafx.geometry.Point2D base = onScreen(BASE_LON, BASE_LAT);
        double before = viewpoint().metresPerPx();
        robot.moveTo(base);
        robot.scroll(3, VerticalDirection.UP);
        robot.scroll(2, VerticalDirection.DOWN);
        robot.scroll(2, VerticalDirection.UP);
        awaitMap();
        assertNotEquals(before, viewpoint().metresPerPx(), 1);
        assertTrue(onScreen(BASE_LON, BASE_LAT).distance(base) < 1, "the base stays under the pointer");
        assertEquals("Box base", fx(() -> {
            javafx.geometry.Point2D local = window.map().screenToLocal(base);
            return window.map().subjectAt(local.getX(), local.getY()).orElseThrow().name().substring(0, 8);
        }));
    }

    @Test
    void aDragMovesTheMapAndOpensNoCard(FxRobot robot) {
        awaitMap();
        javafx.geometry.Point2D base = onScreen(BASE_LON, BASE_LAT);
        robot.drag(base, MouseButton.PRIMARY).moveBy(-60, 40);
        awaitMap();
        assertTrue(onScreen(BASE_LON, BASE_LAT).distance(base.add(-60, 40)) < 3);
        robot.drop();
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
    }

    @Test
    void aDoubleClickComesNearerAndOpensNoCard(FxRobot robot) {
        awaitMap();
        double before = viewpoint().metresPerPx();
        // How fast two clicks must follow each other is the system's affair, and a busy machine is slow: the second click
        // comes as the toolkit would send it.
        javafx.geometry.Point2D at = onScreen(BASE_LON + 5, BASE_LAT + 2);
        robot.clickOn(at);
        fx(() -> {
            javafx.geometry.Point2D local = window.map().screenToLocal(at);
            Event.fireEvent(window.map(), new MouseEvent(MouseEvent.MOUSE_CLICKED, local.getX(), local.getY(), at.getX(),
                    at.getY(), MouseButton.PRIMARY, 2, false, false, false, false, true, false, false, false, false, true,
                    null));
            return true;
        });
        assertEquals(before / 2, viewpoint().metresPerPx(), 1e-9);
        assertEquals(Optional.empty(), fx(() -> window.state().selection().get()));
    }

    @Test
    void theMapFillsTheScreenAndComesBack(FxRobot robot) throws Exception {
        awaitMap();
        Viewpoint before = viewpoint();
        robot.push(KeyCode.F11);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.map().getHeight() == stage.getHeight());
        assertFalse(robot.lookup("#side-panel").query().isVisible());
        assertEquals(before, viewpoint());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals("2023", fx(() -> window.state().request().get().moment().text()));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#side-panel").query().isVisible());
        awaitMap();
        assertEquals(before, viewpoint());
    }

    @Test
    void theSidePanelMakesRoomForTheMap(FxRobot robot) throws Exception {
        awaitMap();
        double before = window.map().getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.map().getWidth() > before);
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.map().getWidth() == before);
    }

    @Test
    void exportWritesTheSizeThatWasChosen(FxRobot robot) throws Exception {
        awaitMap();
        Path file = folder.resolve("slide.png");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        fx(() -> {
            robot.lookup("#export-preset").<ComboBox<PagePreset>>query().setValue(PagePreset.SLIDE);
            return true;
        });
        type(robot, file.toString());
        robot.clickOn("#export-write");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#export-dialog").tryQuery().isEmpty());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(List.of(1920, 1080), List.of(picture.getWidth(), picture.getHeight()));
        assertTrue(text(robot, "#notice-text").contains("slide.png"));
    }

    @Test
    void theEndingOfTheFileSaysWhatIsExported(FxRobot robot) throws Exception {
        awaitMap();
        Path file = folder.resolve("page.pdf");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        type(robot, file.toString());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#export-dialog").tryQuery().isEmpty());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void anExportOfTheWindowIsThePictureInTheWindow(FxRobot robot) throws Exception {
        awaitMap();
        int[] seen = fx(() -> pixels(window.map().snapshot(new SnapshotParameters(), null)));
        Path file = folder.resolve("window.png");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        type(robot, file.toString());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#export-dialog").tryQuery().isEmpty());
        BufferedImage picture = ImageIO.read(file.toFile());
        int width = picture.getWidth();
        int[] written = picture.getRGB(0, 0, width, picture.getHeight(), new int[width * picture.getHeight()], 0, width);
        assertEquals(seen.length, written.length);
        // The screen lays the furniture over the map as a second picture, which rounds a little otherwise.
        assertTrue(difference(seen, written) <= 4, () -> "differs by " + difference(seen, written));
    }

    @Test
    void aFailedExportIsToldAndLosesNothing(FxRobot robot) throws Exception {
        awaitMap();
        Path file = folder.resolve("no such folder").resolve("map.png");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        type(robot, file.toString());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !text(robot, "#export-trouble").isEmpty());
        assertFalse(Files.exists(file));
        assertEquals(file.toString(), robot.lookup("#export-file").<TextField>query().getText());
        robot.push(KeyCode.LEFT);
        assertEquals("2022", text(robot, "#year"), "keys belong to the dialog");
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#export-dialog").tryQuery().isEmpty());
        robot.push(KeyCode.LEFT);
        assertEquals("2021", text(robot, "#year"));
    }

    @Test
    void theKeysAreListed(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.F1);
        for (Shortcut shortcut : Shortcut.values()) {
            assertTrue(robot.lookup("#keys-dialog .label").queryAll().stream().map(node -> ((Labeled) node).getText())
                    .anyMatch(shortcut.words(Wording.english())::equals), shortcut.name());
        }
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#keys-dialog").tryQuery().isEmpty());
    }

    @Test
    void theYearAndItsCountsAreSpoken(FxRobot robot) {
        robot.push(KeyCode.LEFT);
        assertEquals("Map of Central Asia in 2021: 1 facilities and 1 lines at work, 0 events",
                fx(() -> window.map().getAccessibleText()));
        ListView<?> events = robot.lookup("#events").query();
        assertEquals("What happened in 2021 (0)", events.getAccessibleText());
    }

    /** Waits until the picture on the screen answers the newest request. */
    private Viewpoint viewpoint() {
        return fx(() -> window.state().request().get().viewpoint());
    }

    /** The pixels of the ground, as the screen has them. */
    private int[] pixels() {
        return fx(() -> pixels(((ImageView) window.map().lookup(".ground")).getImage()));
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** The largest difference of any channel of any pixel, of 255. */
    private static int difference(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((one[i] >> shift & 255) - (other[i] >> shift & 255)));
            }
        }
        return most;
    }

    /** Where a place is on the screen now. */
    private static void type(FxRobot robot, String path) {
        fx(() -> {
            TextField field = robot.lookup("#export-file").query();
            field.setText(path);
            field.requestFocus();
            return true;
        });
    }
}
