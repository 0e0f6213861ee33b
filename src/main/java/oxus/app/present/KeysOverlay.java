package oxus.app.present;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import oxus.app.Wording;

/** All keys of presenting, above the map. */
public final class KeysOverlay extends StackPane {

    public KeysOverlay(Wording wording) {
        setId("present-keys");
        getStyleClass().add("present-keys");
        setVisible(false);
        Label title = new Label(wording.text("present.keys.title"));
        title.getStyleClass().add("present-keys-title");
        List<PresentKey> all = List.of(PresentKey.values());
        int half = (all.size() + 2) / 2;
        HBox columns = new HBox(column(all.subList(0, half), wording), column(all.subList(half, all.size()), wording));
        columns.getStyleClass().add("present-keys-columns");
        Label digits = new Label(wording.text("present.keys.digits"));
        VBox box = new VBox(title, columns, digits);
        box.getStyleClass().add("present-keys-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAlignment(Pos.TOP_LEFT);
        getChildren().add(box);
    }

    /** Opens or closes. */
    public void toggle() {
        setVisible(!isVisible());
    }

    /** Closes, and says whether it was open. */
    public boolean close() {
        boolean open = isVisible();
        setVisible(false);
        return open;
    }

    private static GridPane column(List<PresentKey> keys, Wording wording) {
        GridPane table = new GridPane();
        table.getStyleClass().add("present-keys-table");
        for (PresentKey key : keys) {
            Label combination = new Label(key.text());
            combination.getStyleClass().add("keys");
            combination.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(key.words(wording));
            words.setMinWidth(Region.USE_PREF_SIZE);
            table.addRow(table.getRowCount(), combination, words);
        }
        return table;
    }
}
