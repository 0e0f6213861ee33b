package oxus.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Lists all keys. */
final class KeysDialog extends Dialog {

    private final Button close;

    KeysDialog(Wording wording, Runnable close) {
        super(wording.text("keys.title"));
        setId("keys-dialog");
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        int half = (Shortcut.values().length + 1) / 2;
        for (Shortcut shortcut : Shortcut.values()) {
            int column = shortcut.ordinal() / half * 2;
            Label keys = new Label(shortcut.text());
            keys.getStyleClass().add("keys");
            table.add(keys, column, shortcut.ordinal() % half);
            Label words = new Label(shortcut.words(wording));
            words.getStyleClass().add(column == 0 ? "keys-words-left" : "keys-words");
            table.add(words, column + 1, shortcut.ordinal() % half);
        }
        this.close = new Button(wording.text("dialog.close"));
        this.close.setDefaultButton(true);
        this.close.setOnAction(pressed -> close.run());
        getChildren().addAll(table, buttons(this.close));
    }

    Node firstFocus() {
        return close;
    }
}
