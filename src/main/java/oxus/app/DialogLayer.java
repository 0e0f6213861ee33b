package oxus.app;

import java.util.Optional;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The place above the window's content where dialogs open, one at a time. What lies below rests meanwhile. */
final class DialogLayer extends StackPane {

    private final Node below;
    private final Node focusAfterwards;

    /** The menu bar behind would take the keys when Alt is let go, as it is after each letter that leads to a control. */
    private final EventHandler<KeyEvent> letGo = released -> {
        if (isOpen() && released.getCode() == KeyCode.ALT) {
            released.consume();
        }
    };

    /**
     * @param below           rests while a dialog is open
     * @param focusAfterwards takes the keys again when it closes
     */
    DialogLayer(Node below, Node focusAfterwards) {
        this.below = below;
        this.focusAfterwards = focusAfterwards;
        getStyleClass().add("dialog-layer");
        setVisible(false);
        sceneProperty().addListener((property, was, now) -> {
            Optional.ofNullable(was).ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_RELEASED, letGo));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_RELEASED, letGo));
        });
        // Keys that the dialog has no use for must not reach the menus' accelerators behind it.
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> Shortcut.of(pressed).ifPresent(meant -> pressed.consume()));
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Opens a dialog and gives the keys to one of its controls. */
    void open(Region dialog, Node focus) {
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(dialog);
        setVisible(true);
        below.setDisable(true);
        focus.requestFocus();
    }

    /** A step back within the dialog, or out of it. */
    void back() {
        boolean within = getChildren().stream().anyMatch(open -> open instanceof Dialog dialog && dialog.back());
        if (!within) {
            close();
        }
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        below.setDisable(false);
        focusAfterwards.requestFocus();
    }
}
