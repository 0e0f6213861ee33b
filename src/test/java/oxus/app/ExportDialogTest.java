package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import oxus.companion.Series;
import oxus.export.Format;
import oxus.scene.MapRequest;
import oxus.scene.Piece;

/** The export dialog by keyboard and mouse. */
class ExportDialogTest extends AtTheWindow {

    @Test
    void thePreviewIsThePageInSmallAndChangesWithItsPieces(FxRobot robot) {
        open(robot);
        int[] before = preview(robot);
        MapRequest request = shown(robot);
        assertEquals(request().widthPx(), request.widthPx(), "words stand to the map as they will in the file");
        assertTrue(request.scale() < request().scale(), "fewer pixels to the inch");

        choosePieces(robot);
        robot.clickOn("#export-words-title").write("A seminar");
        await("the title in the preview", () -> shown(robot).words(Piece.TITLE).equals(Optional.of("A seminar")));
        int[] titled = preview(robot);
        assertFalse(Arrays.equals(before, titled));
        robot.clickOn("#export-piece-legend");
        await("no legend in the preview", () -> !shown(robot).has(Piece.LEGEND));
        assertFalse(Arrays.equals(titled, preview(robot)));
    }

    @Test
    void aMapIsExportedByKeyboardAlone(FxRobot robot) throws IOException {
        open(robot);
        robot.push(KeyCode.ALT, KeyCode.P);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.U);
        robot.push(KeyCode.ALT, KeyCode.G);
        robot.push(KeyCode.ALT, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(folder.resolve("slide.png").toString());
        robot.push(KeyCode.ENTER);
        awaitClosed(robot);

        BufferedImage picture = ImageIO.read(folder.resolve("slide.png").toFile());
        assertEquals(List.of(1080, 1920), List.of(picture.getWidth(), picture.getHeight()));
        assertTrue(picture.getColorModel().hasAlpha(), "the ground is clear");
    }

    @Test
    void lettersWithAltLeadToTheChoices(FxRobot robot) {
        open(robot);
        Map.of(KeyCode.F, "#export-format", KeyCode.T, "#export-theme", KeyCode.I, "#export-dpi", KeyCode.X, "#export-text",
                KeyCode.P, "#export-preset", KeyCode.L, "#export-file").forEach((letter, control) -> {
                    fx(() -> {
                        robot.lookup("#export-preset").<ComboBox<PagePreset>>query().setValue(PagePreset.FREE);
                        return true;
                    });
                    robot.push(KeyCode.ALT, letter);
                    await(control, () -> robot.lookup(control).query().isFocused());
                });
    }

    @Test
    void anExistingFileIsAskedAboutAndKeptUnlessItIsToBeReplaced(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "what was there");
        open(robot);
        type(robot, file);
        robot.push(KeyCode.ENTER);
        await("the question", () -> robot.lookup("#export-keep").query().isFocused());
        assertTrue(text(robot, "#export-question").contains("map.png"));
        robot.push(KeyCode.ENTER);
        await("the choices again", () -> robot.lookup("#export-file").query().isFocused());
        assertEquals("what was there", Files.readString(file));

        robot.push(KeyCode.ENTER);
        await("the question", () -> robot.lookup("#export-keep").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        await("the choices after Esc", () -> robot.lookup("#export-file").query().isFocused());
        robot.push(KeyCode.ENTER);
        await("the question", () -> robot.lookup("#export-keep").query().isFocused());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        awaitClosed(robot);
        assertNotEquals("what was there", Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aNameThatIsTakenIsNotProposed(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("oxus-2022.png"), "there");
        open(robot);
        await("another name", () -> robot.lookup("#export-file").<TextField>query().getText().endsWith("oxus-2022-2.png"));
    }

    @Test
    void anExportThatIsStoppedLeavesNoFileAndTheWindowUsable(FxRobot robot) throws IOException {
        open(robot);
        fx(() -> {
            robot.lookup("#export-preset").<ComboBox<PagePreset>>query().setValue(PagePreset.A3);
            robot.lookup("#export-dpi").<TextField>query().setText("800");
            return true;
        });
        type(robot, folder.resolve("мап карта.png"));
        robot.push(KeyCode.ENTER);
        await("work", () -> robot.lookup("#export-stop").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        await("the choices again", () -> robot.lookup("#export-write").query().isFocused());

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(path -> !path.endsWith("settings")).toList());
        }
        robot.push(KeyCode.ESCAPE);
        awaitClosed(robot);
        robot.push(KeyCode.LEFT);
        awaitMap();
        assertEquals("2021", text(robot, "#year"));
    }

    @Test
    void theFrameIsChosenInThePreviewWithKeysAndMouse(FxRobot robot) {
        open(robot);
        MapRequest before = shown(robot);
        fx(() -> {
            robot.lookup("#export-preview").query().requestFocus();
            return true;
        });
        robot.push(KeyCode.RIGHT);
        await("a step east", () -> shown(robot).viewpoint().x() > before.viewpoint().x());
        robot.push(KeyCode.PLUS);
        await("nearer", () -> shown(robot).viewpoint().metresPerPx() < before.viewpoint().metresPerPx());
        robot.push(KeyCode.HOME);
        await("as in the window", () -> shown(robot).viewpoint().equals(before.viewpoint()));
        robot.drag("#export-preview").dropBy(-40, 0);
        await("pulled west", () -> shown(robot).viewpoint().x() > before.viewpoint().x());
        assertEquals(before.viewpoint(), request().viewpoint(), "the window's map stays where it is");
    }

    @Test
    void theEndingFollowsTheFormatAndTheFormatTheEnding(FxRobot robot) {
        open(robot);
        ComboBox<Format> format = robot.lookup("#export-format").query();
        fx(() -> {
            format.setValue(Format.PDF);
            return true;
        });
        assertTrue(fx(() -> robot.lookup("#export-file").<TextField>query().getText()).endsWith(".pdf"));
        type(robot, folder.resolve("drawing.svg"));
        assertEquals(Format.SVG, fx(format::getValue));
    }

    @Test
    void thePageAndTheSizeOfTheFileAreToldBeforeItIsWritten(FxRobot robot) {
        open(robot);
        fx(() -> {
            robot.lookup("#export-preset").<ComboBox<PagePreset>>query().setValue(PagePreset.A4);
            return true;
        });
        await("an estimate", () -> robot.lookup("#export-size").<Labeled>query().getText().contains("about"));
        String told = text(robot, "#export-size");
        assertTrue(told.matches("3508 × 2480 pixels, 297 × 210 mm at 300 dpi, about [0-9]+ kB"), told);
    }

    @Test
    void whatIsNoPageIsRefusedInPlace(FxRobot robot) {
        open(robot);
        fx(() -> {
            robot.lookup("#export-preset").<ComboBox<PagePreset>>query().setValue(PagePreset.FREE);
            robot.lookup("#export-width").<TextField>query().setText("9000000");
            return true;
        });
        assertTrue(text(robot, "#export-trouble").contains("20000"), text(robot, "#export-trouble"));
        assertTrue(fx(() -> robot.lookup("#export-write").query().isDisabled()));
        fx(() -> {
            robot.lookup("#export-width").<TextField>query().setText("250");
            return true;
        });
        assertEquals("", text(robot, "#export-trouble"));
        assertFalse(fx(() -> robot.lookup("#export-write").query().isDisabled()));
    }

    @Test
    void whatWasChosenLastIsThereAgain(FxRobot robot) {
        open(robot);
        fx(() -> {
            robot.lookup("#export-preset").<ComboBox<PagePreset>>query().setValue(PagePreset.A4);
            robot.lookup("#export-format").<ComboBox<Format>>query().setValue(Format.PDF);
            return true;
        });
        robot.clickOn("#export-UPRIGHT");
        robot.push(KeyCode.ESCAPE);
        awaitClosed(robot);
        open(robot);
        assertEquals(PagePreset.A4, fx(() -> robot.lookup("#export-preset").<ComboBox<PagePreset>>query().getValue()));
        assertEquals(Format.PDF, fx(() -> robot.lookup("#export-format").<ComboBox<Format>>query().getValue()));
        assertTrue(text(robot, "#export-size").contains("2480 × 3508"), text(robot, "#export-size"));
    }

    @Test
    void aSeriesOfMapsIsExportedInTheChosenFormat(FxRobot robot) throws IOException {
        open(robot);
        fx(() -> {
            robot.lookup("#export-format").<ComboBox<Format>>query().setValue(Format.ZIP);
            robot.lookup("#export-series").<ComboBox<Series>>query().setValue(Series.COUNTRIES);
            robot.lookup("#export-each").<ComboBox<Format>>query().setValue(Format.SVG);
            return true;
        });
        type(robot, folder.resolve("countries.zip"));
        robot.push(KeyCode.ENTER);
        awaitClosed(robot);
        try (ZipFile zip = new ZipFile(folder.resolve("countries.zip").toFile())) {
            assertEquals(List.of("1-kazakhstan.svg", "2-uzbekistan.svg"), zip.stream().map(ZipEntry::getName).toList());
        }
    }

    @Test
    void theYearsOfAFilmStayInOrder(FxRobot robot) {
        open(robot);
        ComboBox<Integer> from = robot.lookup("#export-from").query();
        ComboBox<Integer> to = robot.lookup("#export-to").query();
        fx(() -> {
            robot.lookup("#export-format").<ComboBox<Format>>query().setValue(Format.GIF);
            to.setValue(2010);
            from.setValue(2015);
            return true;
        });
        assertEquals(2015, fx(to::getValue));
    }

    @Test
    void wordsGoBesideTheFileWhenTheyAreWanted(FxRobot robot) throws IOException {
        open(robot);
        robot.clickOn("#export-words");
        type(robot, folder.resolve("map.svg"));
        robot.push(KeyCode.ENTER);
        awaitClosed(robot);
        assertTrue(Files.readString(folder.resolve("map.txt")).contains("Caption"));
        assertTrue(Files.exists(folder.resolve("map.bib")));
    }

    private void open(FxRobot robot) {
        awaitMap();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await("a preview", () -> dialog(robot).preview().shown().get().isPresent());
    }

    private static ExportDialog dialog(FxRobot robot) {
        return robot.lookup("#export-dialog").query();
    }

    private static MapRequest shown(FxRobot robot) {
        return fx(() -> dialog(robot).preview().shown().get().orElseThrow());
    }

    private static void choosePieces(FxRobot robot) {
        fx(() -> {
            robot.lookup("#export-tabs").<TabPane>query().getSelectionModel().select(1);
            return true;
        });
    }

    private static void awaitClosed(FxRobot robot) {
        await("the dialog closed", () -> robot.lookup("#export-dialog").tryQuery().isEmpty());
    }

    private static void type(FxRobot robot, Path file) {
        fx(() -> {
            TextField field = robot.lookup("#export-file").query();
            field.setText(file.toString());
            field.requestFocus();
            return true;
        });
    }

    private static int[] preview(FxRobot robot) {
        return fx(() -> {
            var image = robot.lookup("#export-preview .image-view").<ImageView>query().getImage();
            int width = (int) image.getWidth();
            int[] pixels = new int[width * (int) image.getHeight()];
            image.getPixelReader().getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }
}
