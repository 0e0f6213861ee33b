package oxus.app;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;

/** Asks for the file of a lecture. What goes wrong is told in place. */
final class LectureDialog extends Dialog {

    private final FileField file;
    private final Label trouble = new Label();
    private final Runnable close;

    /** Does something with a file, or says in one line why it cannot. */
    interface Work {
        void on(Path file, Runnable done, java.util.function.Consumer<String> failed);
    }

    private LectureDialog(String what, FileField file, Work work, Wording wording, Runnable close) {
        super(wording.text("lecture." + what + ".title"));
        this.file = file;
        this.close = close;
        setId("lecture-dialog");
        file.field().setId("lecture-file");
        trouble.setId("lecture-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Button go = new Button(wording.text("view." + what));
        go.setId("lecture-go");
        go.setDefaultButton(true);
        go.setOnAction(pressed -> file.typed().ifPresentOrElse(path -> work.on(path, this::done, trouble::setText),
                () -> trouble.setText(wording.text("view.no_path"))));
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setOnAction(pressed -> close.run());
        getChildren().addAll(file, trouble, buttons(cancel, go));
    }

    static LectureDialog opening(Path proposed, Work work, Wording wording, Runnable close) {
        return new LectureDialog("open", FileField.toRead(wording.text("lecture.open.title"), wording.text("lecture.file"),
                kind(wording), proposed, wording), work, wording, close);
    }

    static LectureDialog saving(Path proposed, Work work, Wording wording, Runnable close) {
        return new LectureDialog("save", new FileField(wording.text("lecture.save.title"), wording.text("lecture.file"),
                kind(wording), proposed, wording), work, wording, close);
    }

    Node firstFocus() {
        return file.field();
    }

    private static FileChooser.ExtensionFilter kind(Wording wording) {
        return new FileChooser.ExtensionFilter(wording.text("lecture.json"), "*.json");
    }

    private void done() {
        if (getScene() != null) {
            close.run();
        }
    }
}
