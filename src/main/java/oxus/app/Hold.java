package oxus.app;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Tells the state when a hand takes hold of a button or a key and when it lets go: what it does in between is one step. */
final class Hold {

    private final EventHandler<InputEvent> take;
    private final EventHandler<InputEvent> letGo;

    Hold(AtlasState state) {
        take = pressed -> state.take();
        letGo = released -> state.letGo();
    }

    void hear(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, take);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, take);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, letGo);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, letGo);
    }

    void leave(Scene scene) {
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, take);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, take);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, letGo);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, letGo);
    }
}
