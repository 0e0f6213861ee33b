package oxus.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Says what each shortcut does. It hears the keys before any control, so that they mean the same wherever the focus is;
 * only who types text, or has a list, a menu or a dialog open, keeps them.
 */
final class KeyBindings {

    private final Map<Shortcut, Runnable> commands = new EnumMap<>(Shortcut.class);
    private final BooleanSupplier keysAreTaken;

    /** @param keysAreTaken true while a menu or a dialog wants the keys; Esc is heard even then */
    KeyBindings(BooleanSupplier keysAreTaken) {
        this.keysAreTaken = keysAreTaken;
    }

    void bind(Shortcut shortcut, Runnable command) {
        commands.put(shortcut, command);
    }

    void run(Shortcut shortcut) {
        Optional.ofNullable(commands.get(shortcut)).ifPresent(Runnable::run);
    }

    void hear(KeyEvent pressed) {
        if (pressed.getTarget() instanceof ComboBoxBase<?> list && list.isShowing()) {
            return;
        }
        Optional<Shortcut> meant = Shortcut.of(pressed);
        boolean typing = pressed.getTarget() instanceof TextInputControl;
        if (meant.isPresent() && (meant.get() == Shortcut.BACK || !typing && !keysAreTaken.getAsBoolean())) {
            run(meant.get());
            pressed.consume();
        }
    }
}
