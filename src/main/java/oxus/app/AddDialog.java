package oxus.app;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;

import oxus.files.own.OwnReader;

/** Asks for a file of the user's own. How its reading goes is told at the foot of the map. */
final class AddDialog extends Dialog {

    private final FileField file;

    /**
     * @param folder where to look first
     * @param add    takes the file
     * @param close  closes this dialog
     */
    AddDialog(Path folder, Consumer<Path> add, Wording wording, Runnable close) {
        super(wording.text("own.dialog"));
        setId("add-dialog");
        file = FileField.toRead(wording.text("own.dialog"), wording.text("own.file"),
                new FileChooser.ExtensionFilter(wording.text("own.kinds"), OwnReader.ENDINGS.stream().map(e -> "*" + e).toList()),
                folder, wording);
        file.field().setId("add-file");
        Label hint = new Label(wording.text("own.hint"));
        hint.setWrapText(true);
        Label trouble = new Label();
        trouble.setId("add-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Button go = new Button(wording.text("own.go"));
        go.setId("add-go");
        go.setDefaultButton(true);
        go.setOnAction(pressed -> file.typed().ifPresentOrElse(path -> {
            close.run();
            add.accept(path.toAbsolutePath());
        }, () -> trouble.setText(wording.text("own.no_path"))));
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setOnAction(pressed -> close.run());
        getChildren().addAll(file, hint, trouble, buttons(cancel, go));
    }

    Node firstFocus() {
        return file.field();
    }
}
