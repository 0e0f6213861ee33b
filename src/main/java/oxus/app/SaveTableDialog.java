package oxus.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;

import oxus.export.Csv;
import oxus.export.Target;

/** Asks for a file and writes rows to it. A failure is told in place. */
final class SaveTableDialog extends Dialog {

    private static final String ENDING = ".csv";

    private final List<List<String>> rows;
    private final Wording wording;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final Runnable close;
    private final FileField file;
    private final CheckBox mark;
    private final Label trouble = new Label();
    private final Button write;

    /**
     * @param name       of the file, without its ending
     * @param rows       headings first
     * @param background where the file is written
     * @param close      closes this dialog
     */
    SaveTableDialog(String name, List<List<String>> rows, Wording wording, Memory memory, Executor background,
                    Notices notices, Runnable close) {
        super(wording.text("data.save.title"));
        this.rows = rows;
        this.wording = wording;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.close = close;
        setId("save-table-dialog");
        file = new FileField(wording.text("data.save.title"), wording.text("data.save.file"),
                new FileChooser.ExtensionFilter(wording.text("data.save.csv"), "*" + ENDING),
                memory.exportFolder().resolve(name + ENDING), wording);
        file.field().setId("save-table-file");
        mark = new CheckBox(wording.text("data.save.mark"));
        mark.setId("save-table-mark");
        trouble.setId("save-table-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        write = new Button(wording.text("data.save.write"));
        write.setId("save-table-write");
        write.setDefaultButton(true);
        write.setOnAction(pressed -> write());
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setOnAction(pressed -> close.run());
        getChildren().addAll(file, mark, trouble, buttons(cancel, write));
    }

    Node firstFocus() {
        return file.field();
    }

    private void write() {
        trouble.setText("");
        Optional<Path> path = file.typed().map(SaveTableDialog::withEnding);
        if (path.isEmpty()) {
            trouble.setText(wording.text("export.no_path"));
            return;
        }
        write.setDisable(true);
        boolean marked = mark.isSelected();
        background.execute(() -> {
            try {
                Target.at(path.get()).write(out -> {
                    if (marked) {
                        Csv.writeMarked(rows, out);
                    } else {
                        Csv.write(rows, out);
                    }
                });
                Platform.runLater(() -> written(path.get()));
            } catch (IOException | RuntimeException failure) {
                String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
                Platform.runLater(() -> failed(reason));
            }
        });
    }

    private void written(Path path) {
        Optional.ofNullable(path.toAbsolutePath().getParent()).ifPresent(memory::keepExportFolder);
        notices.done(wording.text("data.save.done", path.toAbsolutePath(), rows.size() - 1));
        if (getScene() != null) {
            close.run();
        }
    }

    private void failed(String reason) {
        write.setDisable(false);
        if (getScene() == null) {
            notices.failed(reason);
        } else {
            trouble.setText(reason);
            file.field().requestFocus();
        }
    }

    private static Path withEnding(Path path) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? path : path.resolveSibling(name + ENDING);
    }
}
