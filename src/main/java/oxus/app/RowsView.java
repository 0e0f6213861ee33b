package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.tables.Row;
import oxus.tables.Table;

/** A table with what belongs to it: the filter, how many rows there are, and ways to take them along. */
final class RowsView extends VBox {

    /** One way to copy rows. */
    record Taking(String name, String tip, Function<List<Row>, String> text) {
    }

    private final Wording wording;
    private final Notices notices;
    private final RowsTable table;
    private final List<Taking> ways;
    private final TextField filter = new TextField();
    private final Label count = new Label();

    /**
     * @param ways how rows can be copied; the first is what the key does
     * @param save asks for a file for the rows shown
     */
    RowsView(Wording wording, Notices notices, RowsTable table, List<Taking> ways, Runnable save) {
        this.wording = wording;
        this.notices = notices;
        this.table = table;
        this.ways = List.copyOf(ways);
        getStyleClass().add("rows-view");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(save), table);
        table.getItems().addListener((InvalidationListener) changed -> count());
        table.sayWhenEmpty(wording.text("data.loading"));
    }

    RowsTable table() {
        return table;
    }

    void show(Table next) {
        table.show(next);
        table.setAccessibleText(wording.text("data.table", next.title()));
        count();
    }

    /** Copies the chosen rows, or all. */
    void copy() {
        copy(ways.get(0));
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private Node bar(Runnable save) {
        filter.getStyleClass().addAll("small", "rows-filter");
        filter.setPromptText(wording.text("data.filter"));
        filter.setAccessibleText(wording.text("data.filter"));
        Tip.on(filter, wording.text("data.filter.tip", Shortcut.FILTER.main().getDisplayText()));
        filter.setPrefColumnCount(18);
        filter.textProperty().addListener((property, was, now) -> {
            table.filter(now);
            count();
        });
        filter.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                pressed.consume();
            }
        });
        count.getStyleClass().add("rows-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>(List.of(filter, count, gap));
        ways.forEach(way -> parts.add(button(way.name(), way.tip(), () -> copy(way))));
        parts.add(button(wording.text("data.save"), wording.text("data.save.tip"), save));
        HBox bar = new HBox(6, parts.toArray(Node[]::new));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("rows-bar");
        return bar;
    }

    private static Button button(String name, String tip, Runnable work) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        Tip.on(button, tip);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> work.run());
        return button;
    }

    private void copy(Taking way) {
        List<Row> rows = table.rowsToTake();
        if (!rows.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(way.text().apply(rows));
            Clipboard.getSystemClipboard().setContent(content);
            notices.done(wording.text("data.copied", rows.size()));
        }
    }

    private void count() {
        int shown = table.getItems().size();
        count.setText(shown == table.size() ? wording.text("data.count", shown)
                : wording.text("data.count.filtered", shown, table.size()));
        table.table().ifPresent(filled -> table.sayWhenEmpty(table.size() > 0 ? wording.text("data.nothing.matches")
                : wording.text("data.nothing", filled.moment().map(moment -> moment.text()).orElse(""))));
    }
}
