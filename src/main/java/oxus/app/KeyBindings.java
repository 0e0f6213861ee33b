package oxus.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Says what each shortcut does. It hears the keys before any control, so that they mean the same wherever the focus is;
 * only who types text, or has a list, a menu or a dialog open, keeps them.
 */
final class KeyBindings {

    private final Map<Shortcut, Runnable> commands = new EnumMap<>(Shortcut.class);
    private final BooleanSupplier keysAreTaken;
    private final Predicate<KeyEvent> before;

    /**
     * @param keysAreTaken true while a menu or a dialog wants the keys; Esc is heard even then
     * @param before       takes keys before any shortcut does, such as the digits of a year, and says whether it did
     */
    KeyBindings(BooleanSupplier keysAreTaken, Predicate<KeyEvent> before) {
        this.keysAreTaken = keysAreTaken;
        this.before = before;
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
        boolean free = !(pressed.getTarget() instanceof TextInputControl) && !keysAreTaken.getAsBoolean();
        if (free && before.test(pressed)) {
            pressed.consume();
            return;
        }
        Optional<Shortcut> meant = Shortcut.of(pressed).filter(shortcut -> shortcut != Shortcut.PLAY || !usesSpace(pressed));
        if (meant.isPresent() && (meant.get() == Shortcut.BACK || free)) {
            run(meant.get());
            pressed.consume();
        }
    }

    /** On a button or a list the space bar presses or chooses, as everywhere. */
    private static boolean usesSpace(KeyEvent pressed) {
        return pressed.getTarget() instanceof Control;
    }
}
