package oxus.app;

import java.util.List;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import oxus.app.present.PresentKey;

/** Lists all keys. */
final class KeysDialog extends Dialog {

    /** As many as stand side by side on a screen of 1024 pixels. */
    private static final int COLUMNS = 3;
    private static final double KEYS_WIDTH = 96;
    private static final double WORDS_WIDTH = 190;

    private final Button close;

    KeysDialog(Wording wording, Runnable close) {
        super(wording.text("keys.title"));
        setId("keys-dialog");
        HBox columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        List<Shortcut> all = List.of(Shortcut.values());
        int rows = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int from = 0; from < all.size(); from += rows) {
            columns.getChildren().add(column(all.subList(from, Math.min(all.size(), from + rows)), wording));
        }
        Label presenting = new Label(wording.text("present.keys.title"));
        presenting.getStyleClass().add("dialog-title");
        VBox both = new VBox(14, columns, presenting, onStage(wording));
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.close = new Button(wording.text("dialog.close"));
        this.close.setDefaultButton(true);
        this.close.setOnAction(pressed -> close.run());
        getChildren().addAll(scroll, buttons(this.close));
    }

    Node firstFocus() {
        return close;
    }

    private static HBox onStage(Wording wording) {
        List<PresentKey> all = List.of(PresentKey.values());
        int rows = (all.size() + COLUMNS - 1) / COLUMNS;
        HBox columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        for (int from = 0; from < all.size(); from += rows) {
            GridPane table = table();
            all.subList(from, Math.min(all.size(), from + rows)).forEach(key -> add(table, key.text(), key.words(wording)));
            columns.getChildren().add(table);
        }
        return columns;
    }

    private static GridPane column(List<Shortcut> shortcuts, Wording wording) {
        GridPane table = table();
        shortcuts.forEach(shortcut -> add(table, shortcut.text(), shortcut.words(wording)));
        return table;
    }

    private static GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        return table;
    }

    private static void add(GridPane table, String keys, String words) {
        table.addRow(table.getRowCount(), label(keys, "keys", KEYS_WIDTH), label(words, "keys-words", WORDS_WIDTH));
    }

    private static Label label(String text, String style, double width) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinSize(width, USE_PREF_SIZE);
        label.setPrefWidth(width);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
