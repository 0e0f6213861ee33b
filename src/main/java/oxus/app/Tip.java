package oxus.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first comes: each is a window of its own, and dozens of them would hold up the
 * start.
 */
public final class Tip implements EventHandler<MouseEvent> {

    private final Node node;
    private final ObservableValue<String> text;

    private Tip(Node node, ObservableValue<String> text) {
        this.node = node;
        this.text = text;
    }

    /** Gives a node a tooltip, and whoever listens to the screen the same words. */
    public static void on(Node node, String text) {
        on(node, new SimpleStringProperty(text));
    }

    /** The same with words that change. */
    public static void on(Node node, ObservableValue<String> text) {
        node.accessibleHelpProperty().bind(text);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Tip(node, text));
    }

    @Override
    public void handle(MouseEvent entered) {
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        Tooltip.install(node, tooltip);
    }
}
