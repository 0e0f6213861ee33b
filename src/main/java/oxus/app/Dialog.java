package oxus.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The frame that dialogs share: a title, a body, and buttons at the lower right. */
class Dialog extends VBox {

    Dialog(String title) {
        getStyleClass().add("dialog");
        Label heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        getChildren().add(heading);
        setAccessibleText(title);
    }

    /** Takes a step back within the dialog, such as from a question, and says whether there was one to take. */
    boolean back() {
        return false;
    }

    static HBox buttons(Node... buttons) {
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }
}
