package oxus.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Asks for the file of a view. What goes wrong is told in place, with everything as it was. */
final class ViewDialog extends Dialog {

    private final Wording wording;
    private final Runnable close;
    private final FileField file;
    private final Label trouble = new Label();
    private final Button go;

    private ViewDialog(String what, FileField file, Wording wording, Runnable close) {
        super(wording.text("view." + what + ".title"));
        this.wording = wording;
        this.close = close;
        this.file = file;
        setId("view-dialog");
        file.field().setId("view-file");
        trouble.setId("view-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        go = new Button(wording.text("view." + what));
        go.setId("view-go");
        go.setDefaultButton(true);
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setOnAction(pressed -> close.run());
        getChildren().addAll(file, trouble, buttons(cancel, go));
    }

    /** @param close closes this dialog */
    static ViewDialog opening(ViewFiles views, Wording wording, Runnable close) {
        FileField file = FileField.toRead(wording.text("view.open.title"), wording.text("view.file"), kind(wording),
                views.lastFile(), wording);
        ViewDialog dialog = new ViewDialog("open", file, wording, close);
        dialog.go.setOnAction(pressed -> dialog.withFile(path -> views.open(path, dialog::done, dialog::failed)));
        return dialog;
    }

    /** @param close closes this dialog */
    static ViewDialog saving(ViewFiles views, Wording wording, Runnable close) {
        FileField file = new FileField(wording.text("view.save.title"), wording.text("view.file"), kind(wording),
                views.proposedFile(), wording);
        ViewDialog dialog = new ViewDialog("save", file, wording, close);
        TextField name = new TextField(views.proposedName());
        name.setId("view-name");
        Label before = new Label(wording.text("view.name"));
        before.setLabelFor(name);
        dialog.getChildren().add(1, new VBox(4, before, name));
        dialog.go.setOnAction(pressed -> dialog.withFile(path ->
                views.save(name.getText().strip(), path, dialog::done, dialog::failed)));
        return dialog;
    }

    Node firstFocus() {
        return Optional.<Node>ofNullable(lookup("#view-name")).orElse(file.field());
    }

    private static FileChooser.ExtensionFilter kind(Wording wording) {
        return new FileChooser.ExtensionFilter(wording.text("view.json"), "*" + ViewFiles.ENDING);
    }

    private void withFile(Consumer<Path> then) {
        trouble.setText("");
        file.typed().ifPresentOrElse(path -> {
            go.setDisable(true);
            then.accept(path);
        }, () -> trouble.setText(wording.text("view.no_path")));
    }

    private void done() {
        if (getScene() != null) {
            close.run();
        }
    }

    private void failed(String reason) {
        go.setDisable(false);
        trouble.setText(reason);
        file.field().requestFocus();
    }
}
