package oxus.app.present;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import oxus.app.Wording;

/**
 * Every key that means something of its own while presenting. Remotes send Page Down and Page Up, or arrows, for the next
 * and the one before, and B or a full stop to blank the screen; their start button sends F5, Shift+F5 and Esc in turn.
 */
public enum PresentKey {
    NEXT(key(KeyCode.PAGE_DOWN), key(KeyCode.RIGHT), key(KeyCode.DOWN), key(KeyCode.SPACE), key(KeyCode.N)),
    PREVIOUS(key(KeyCode.PAGE_UP), key(KeyCode.LEFT), key(KeyCode.UP)),
    FIRST(key(KeyCode.HOME, SHIFT_DOWN)),
    LAST(key(KeyCode.END)),
    OVERVIEW(key(KeyCode.HOME)),
    BLACK(key(KeyCode.B), key(KeyCode.PERIOD)),
    WHITE(key(KeyCode.W), key(KeyCode.COMMA)),
    LARGER_TEXT(key(KeyCode.PLUS, SHIFT_ANY), key(KeyCode.EQUALS, SHIFT_ANY), key(KeyCode.ADD)),
    SMALLER_TEXT(key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
    LEGEND(key(KeyCode.L)),
    PLAY(key(KeyCode.SPACE, SHIFT_DOWN)),
    YEAR_ON(key(KeyCode.RIGHT, SHORTCUT_DOWN)),
    YEAR_BACK(key(KeyCode.LEFT, SHORTCUT_DOWN)),
    QUESTION(key(KeyCode.Q)),
    PEN(key(KeyCode.P)),
    ARROW(key(KeyCode.A)),
    CIRCLE(key(KeyCode.C)),
    SPOTLIGHT(key(KeyCode.S)),
    UNDO_CHALK(key(KeyCode.Z), key(KeyCode.Z, SHORTCUT_DOWN)),
    KEEP_CHALK(key(KeyCode.K)),
    WIPE(key(KeyCode.E), key(KeyCode.BACK_SPACE), key(KeyCode.DELETE)),
    /** The start button of a remote that has lost count: presenting goes on. */
    START(key(KeyCode.F5, SHIFT_ANY)),
    KEYS(key(KeyCode.F1), key(KeyCode.SLASH, SHIFT_DOWN)),
    LEAVE(key(KeyCode.ESCAPE));

    private final List<KeyCombination> combinations;

    PresentKey(KeyCombination... combinations) {
        this.combinations = List.of(combinations);
    }

    /** What a pressed key means while presenting. Signs count as they are written, wherever the keyboard has them. */
    public static Optional<PresentKey> of(KeyEvent pressed) {
        Optional<PresentKey> written = switch (pressed.getText()) {
            case "?" -> Optional.of(KEYS);
            case "+" -> Optional.of(LARGER_TEXT);
            case "-" -> Optional.of(SMALLER_TEXT);
            default -> Optional.empty();
        };
        return written.filter(key -> !pressed.isShortcutDown() && !pressed.isAltDown())
                .or(() -> Arrays.stream(values())
                        .filter(key -> key.combinations.stream().anyMatch(keys -> keys.match(pressed))).findFirst());
    }

    /** All combinations as they are read, such as {@code B, .}. */
    public String text() {
        return combinations.stream().map(KeyCombination::getDisplayText).distinct().collect(Collectors.joining(", "));
    }

    /** The words for what it does. */
    public String words(Wording wording) {
        return wording.text("present.key." + name().toLowerCase(Locale.ROOT));
    }

    /** A tooltip's words: what it does and by which key. */
    public String hint(Wording wording) {
        return words(wording) + " (" + combinations.get(0).getDisplayText() + ")";
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
