package oxus.app;

import java.util.function.DoubleConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The upper edge of a panel, to be dragged, or moved by the Up and Down keys. */
final class Grip extends Region {

    private static final double KEY_STEP_PX = 24;

    private double lastY;

    /** @param up is told by how many pixels the edge is to rise; by a negative number when it is to sink */
    Grip(String hint, DoubleConsumer up) {
        getStyleClass().add("grip");
        setCursor(Cursor.V_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(hint);
        Tip.on(this, hint);
        setOnMousePressed(pressed -> lastY = pressed.getScreenY());
        setOnMouseDragged(dragged -> {
            up.accept(lastY - dragged.getScreenY());
            lastY = dragged.getScreenY();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN) {
                up.accept(pressed.getCode() == KeyCode.UP ? KEY_STEP_PX : -KEY_STEP_PX);
                pressed.consume();
            }
        });
    }
}
