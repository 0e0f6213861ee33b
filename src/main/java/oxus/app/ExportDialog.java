package oxus.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import oxus.export.Export;
import oxus.export.Format;
import oxus.export.Imprint;
import oxus.export.Target;
import oxus.scene.MapRequest;

/** Asks for a size and a file, and has the map written there. A failure is told in place, with everything as it was. */
final class ExportDialog extends Dialog {

    private final MapRequest seen;
    private final Export export;
    private final Function<MapRequest, Imprint> imprint;
    private final Wording wording;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final Runnable close;

    private final ToggleGroup sizes = new ToggleGroup();
    private final FileField file;
    private final Label trouble = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button write;

    /**
     * @param seen       the request that the window answers
     * @param imprint    what the file says of itself
     * @param background where the map is painted and written
     * @param close      closes this dialog
     */
    ExportDialog(MapRequest seen, Export export, Function<MapRequest, Imprint> imprint, Wording wording, Memory memory, Executor background, Notices notices,
                 Runnable close) {
        super(wording.text("export.title"));
        this.seen = seen;
        this.export = export;
        this.imprint = imprint;
        this.wording = wording;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.close = close;
        setId("export-dialog");
        write = new Button(wording.text("export.write"));
        write.setId("export-write");
        write.setDefaultButton(true);
        write.setOnAction(pressed -> write());
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setOnAction(pressed -> close.run());
        trouble.setId("export-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        file = new FileField(wording.text("export.title"), wording.text("export.file"),
                new FileChooser.ExtensionFilter(wording.text("export.kinds"),
                        Arrays.stream(Format.values()).map(format -> "*" + format.ending()).toList()),
                memory.exportFolder().resolve("oxus-" + seen.moment().code() + Format.PNG.ending()), wording);
        file.field().setId("export-file");
        getChildren().addAll(sizes(), file, trouble, progress, buttons(cancel, write));
    }

    Node firstFocus() {
        return file.field();
    }

    private Node sizes() {
        VBox choice = new VBox(6);
        for (PagePreset preset : PagePreset.values()) {
            MapRequest page = preset.of(seen);
            RadioButton button = new RadioButton(wording.text("size." + preset.name(), page.deviceWidth(),
                    page.deviceHeight()));
            button.setId("size-" + preset.name());
            button.setUserData(preset);
            button.setToggleGroup(sizes);
            button.setSelected(preset == PagePreset.WINDOW);
            choice.getChildren().add(button);
        }
        return choice;
    }

    private void write() {
        trouble.setText("");
        Optional<Path> path = typed();
        if (path.isEmpty()) {
            trouble.setText(wording.text("export.no_path"));
            return;
        }
        MapRequest page = ((PagePreset) sizes.getSelectedToggle().getUserData()).of(seen);
        progress.setVisible(true);
        write.setDisable(true);
        background.execute(() -> {
            try {
                export.write(page, imprint.apply(page), Format.of(path.get()).orElseThrow(), Target.at(path.get()));
                Platform.runLater(() -> written(path.get(), page));
            } catch (IOException | RuntimeException | OutOfMemoryError failure) {
                String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
                Platform.runLater(() -> failed(reason));
            }
        });
    }

    private void written(Path path, MapRequest page) {
        Optional.ofNullable(path.toAbsolutePath().getParent()).ifPresent(memory::keepExportFolder);
        notices.done(wording.text("export.done", path.toAbsolutePath(), page.deviceWidth(), page.deviceHeight()));
        if (getScene() != null) {
            close.run();
        }
    }

    private void failed(String reason) {
        progress.setVisible(false);
        write.setDisable(false);
        if (getScene() == null) {
            notices.failed(reason);
        } else {
            trouble.setText(reason);
            file.field().requestFocus();
        }
    }

    /** The file that is named, with the ending added where it lacks. */
    private Optional<Path> typed() {
        return file.typed().map(path -> Format.of(path).isPresent() ? path
                : path.resolveSibling(path.getFileName() + Format.PNG.ending()));
    }
}
