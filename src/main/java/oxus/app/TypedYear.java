package oxus.app;

import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A year being typed: digits, then Enter, from anywhere in the window, as one types the number of a slide. Two digits are
 * enough for a year of the atlas.
 */
final class TypedYear {

    private static final int MOST_DIGITS = 4;

    private final AtlasState state;
    private final Wording wording;
    private final Notices notices;
    private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper(this, "digits", "");

    TypedYear(AtlasState state, Wording wording, Notices notices) {
        this.state = state;
        this.wording = wording;
        this.notices = notices;
    }

    /** What has been typed so far; empty when nothing is. */
    ReadOnlyStringProperty digits() {
        return digits.getReadOnlyProperty();
    }

    /** Whether the key was for the year. */
    boolean takes(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isControlDown() || pressed.isMetaDown()) {
            return false;
        }
        KeyCode code = pressed.getCode();
        if (code.isDigitKey() && !pressed.isShiftDown()) {
            type(code.getName().substring(code.getName().length() - 1));
            return true;
        }
        if (digits.get().isEmpty()) {
            return false;
        }
        if (code == KeyCode.ENTER) {
            go();
        } else if (code == KeyCode.BACK_SPACE) {
            digits.set(digits.get().substring(0, digits.get().length() - 1));
        } else if (code == KeyCode.ESCAPE) {
            digits.set("");
        } else {
            return false;
        }
        return true;
    }

    /** Forgets what was typed and not sent off. */
    void forget() {
        digits.set("");
    }

    private void type(String digit) {
        digits.set(digits.get().length() < MOST_DIGITS ? digits.get() + digit : digit);
    }

    private void go() {
        String typed = digits.get();
        digits.set("");
        int first = state.timeline().firstYear();
        int last = state.timeline().lastYear();
        Optional<Integer> year = IntStream.rangeClosed(first, last).boxed()
                .filter(y -> typed.equals(Integer.toString(y)) || typed.length() == 2 && Integer.toString(y).endsWith(typed))
                .findFirst();
        year.ifPresentOrElse(state::goTo, () -> notices.failed(wording.text("timeline.no_year", typed, first, last)));
    }
}
