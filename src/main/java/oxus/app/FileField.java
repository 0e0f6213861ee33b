package oxus.app;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Where a file is to be written or lies: typed, or chosen in the system's own dialog. */
final class FileField extends VBox {

    private final TextField file = new TextField();
    private Optional<Path> confirmed = Optional.empty();
    private final FileChooser.ExtensionFilter kind;
    private final String title;
    private final BiFunction<FileChooser, Window, File> choose;

    /**
     * The place of a file that will be written.
     *
     * @param title of the system's dialog
     * @param label before the field
     * @param kind  which files are meant
     */
    FileField(String title, String label, FileChooser.ExtensionFilter kind, Path proposed, Wording wording) {
        this(title, label, kind, proposed, wording, FileChooser::showSaveDialog);
    }

    /** The place of a file that is there. */
    static FileField toRead(String title, String label, FileChooser.ExtensionFilter kind, Path proposed, Wording wording) {
        return new FileField(title, label, kind, proposed, wording, FileChooser::showOpenDialog);
    }

    private FileField(String title, String label, FileChooser.ExtensionFilter kind, Path proposed, Wording wording,
                      BiFunction<FileChooser, Window, File> choose) {
        this.title = title;
        this.kind = kind;
        this.choose = choose;
        setSpacing(4);
        file.setText(proposed.toString());
        file.setAccessibleText(Form.spoken(label));
        file.setPrefColumnCount(36);
        HBox.setHgrow(file, Priority.ALWAYS);
        Button browse = new Button(wording.text("export.browse"));
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(pressed -> browse());
        Label before = new Label(label);
        before.setMnemonicParsing(true);
        before.setLabelFor(file);
        HBox row = new HBox(8, file, browse);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(before, row);
    }

    TextField field() {
        return file;
    }

    /** The file that is named; nothing when no file can be called so. */
    Optional<Path> typed() {
        String name = file.getText().strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(name)).filter(path -> path.getFileName() != null);
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** The file that the system's dialog has already asked about, if it was there. */
    Optional<Path> confirmed() {
        return confirmed;
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(kind);
        typed().ifPresent(path -> {
            // A folder that is not there makes the native dialog fail.
            Optional.ofNullable(path.getParent()).map(Path::toFile).filter(File::isDirectory)
                    .ifPresent(chooser::setInitialDirectory);
            chooser.setInitialFileName(path.getFileName().toString());
        });
        Optional.ofNullable(choose.apply(chooser, getScene().getWindow()))
                .ifPresent(chosen -> {
                    file.setText(chosen.getPath());
                    confirmed = Optional.of(chosen.toPath());
                });
    }
}
