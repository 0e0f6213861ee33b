package oxus.app;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
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

import oxus.time.Lens;
import oxus.time.Reach;

/**
 * Every key of the window, in this one place: the first combination of each is the one that menus and tooltips name.
 * Left and right change the year wherever the focus is, because that is what a lecturer's clicker sends.
 */
public enum Shortcut {
    NEXT_YEAR(key(KeyCode.RIGHT), key(KeyCode.PAGE_DOWN)),
    PREVIOUS_YEAR(key(KeyCode.LEFT), key(KeyCode.PAGE_UP)),
    FIVE_YEARS_ON(key(KeyCode.RIGHT, SHIFT_DOWN)),
    FIVE_YEARS_BACK(key(KeyCode.LEFT, SHIFT_DOWN)),
    FIRST_YEAR(key(KeyCode.HOME, SHORTCUT_DOWN)),
    LAST_YEAR(key(KeyCode.END, SHORTCUT_DOWN)),
    NEXT_EVENT(key(KeyCode.RIGHT, SHORTCUT_DOWN)),
    PREVIOUS_EVENT(key(KeyCode.LEFT, SHORTCUT_DOWN)),
    PLAY(key(KeyCode.SPACE)),
    FASTER(key(KeyCode.PERIOD)),
    SLOWER(key(KeyCode.COMMA)),
    LOOP(key(KeyCode.PERIOD, SHORTCUT_DOWN)),
    REACH_YEAR(key(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    REACH_WINDOW(key(KeyCode.DIGIT2, SHORTCUT_DOWN)),
    REACH_CUMULATIVE(key(KeyCode.DIGIT3, SHORTCUT_DOWN)),
    REACH_MONTH(key(KeyCode.DIGIT4, SHORTCUT_DOWN)),
    ZOOM_IN(key(KeyCode.PLUS, SHIFT_ANY), key(KeyCode.EQUALS, SHIFT_ANY), key(KeyCode.ADD)),
    ZOOM_OUT(key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
    LARGER_TEXT(key(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY), key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY),
            key(KeyCode.ADD, SHORTCUT_DOWN)),
    SMALLER_TEXT(key(KeyCode.MINUS, SHORTCUT_DOWN), key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    USUAL_TEXT(key(KeyCode.DIGIT0, SHORTCUT_DOWN), key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
    NEXT_THEME(key(KeyCode.K)),
    NEXT_VISION(key(KeyCode.K, SHIFT_DOWN)),
    NEXT_LANGUAGE(key(KeyCode.L)),
    WHOLE_REGION(key(KeyCode.HOME)),
    LOOK_WEST(key(KeyCode.LEFT, ALT_DOWN)),
    LOOK_EAST(key(KeyCode.RIGHT, ALT_DOWN)),
    LOOK_NORTH(key(KeyCode.UP, ALT_DOWN)),
    LOOK_SOUTH(key(KeyCode.DOWN, ALT_DOWN)),
    PRESENT(key(KeyCode.F5)),
    PRESENT_VIEW(key(KeyCode.F5, SHIFT_DOWN), key(KeyCode.F11)),
    LECTURE(key(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN)),
    CAPTURE_SCENE(key(KeyCode.M, SHORTCUT_DOWN)),
    UPDATE_SCENE(key(KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN)),
    TRY_SCENE(key(KeyCode.F5, SHORTCUT_DOWN)),
    BACK(key(KeyCode.ESCAPE)),
    UNDO(key(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.Y, SHORTCUT_DOWN)),
    LENS_ALL(key(KeyCode.DIGIT1, ALT_DOWN)),
    LENS_RUSSIA(key(KeyCode.DIGIT2, ALT_DOWN)),
    LENS_CHINA(key(KeyCode.DIGIT3, ALT_DOWN)),
    LENS_BOTH(key(KeyCode.DIGIT4, ALT_DOWN)),
    LENS_CROSSING(key(KeyCode.DIGIT5, ALT_DOWN)),
    GHOSTS(key(KeyCode.G)),
    MAP_FILTER(key(KeyCode.F)),
    KEEP_EVERYTHING(key(KeyCode.F, SHIFT_DOWN)),
    COMPARE_BESIDE(key(KeyCode.D, SHORTCUT_DOWN)),
    COMPARE_FOUR(key(KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN)),
    COMPARE_SWIPE(key(KeyCode.D, ALT_DOWN)),
    BAR_LEFT(key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN)),
    BAR_RIGHT(key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN)),
    COMPARE_DIFFERENCE(key(KeyCode.D)),
    COMPARE_NOTHING(key(KeyCode.D, SHIFT_DOWN)),
    MEASURE(key(KeyCode.R)),
    CHANGES(key(KeyCode.M)),
    MOTION(key(KeyCode.M, SHIFT_DOWN)),
    SIDE_PANEL(key(KeyCode.B, SHORTCUT_DOWN)),
    TABLE(key(KeyCode.T, SHORTCUT_DOWN)),
    SOURCES(key(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN)),
    SEARCH(key(KeyCode.F, SHORTCUT_DOWN)),
    FILTER(key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY(key(KeyCode.C, SHORTCUT_DOWN)),
    COPY_PICTURE(key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_CAPTION(key(KeyCode.T, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_ALTERNATIVE(key(KeyCode.A, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_CITATION(key(KeyCode.I, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_REFERENCES(key(KeyCode.R, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_BIBTEX(key(KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_CSL_JSON(key(KeyCode.J, SHORTCUT_DOWN, SHIFT_DOWN)),
    ESSAYS(key(KeyCode.L, SHORTCUT_DOWN)),
    POWERS(key(KeyCode.G, SHORTCUT_DOWN)),
    PRACTICE(key(KeyCode.F6)),
    OPENING(key(KeyCode.N, SHORTCUT_DOWN)),
    OPEN_VIEW(key(KeyCode.O, SHORTCUT_DOWN)),
    SAVE_VIEW(key(KeyCode.S, SHORTCUT_DOWN)),
    ADD_DATA(key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)),
    EXPORT(key(KeyCode.E, SHORTCUT_DOWN)),
    HANDOUT(key(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
    KEYS(key(KeyCode.F1)),
    QUIT(key(KeyCode.Q, SHORTCUT_DOWN));

    private final List<KeyCombination> combinations;

    Shortcut(KeyCombination... combinations) {
        this.combinations = List.of(combinations);
    }

    /** The shortcut that a pressed key means. */
    static Optional<Shortcut> of(KeyEvent pressed) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.combinations.stream().anyMatch(keys -> keys.match(pressed)))
                .findFirst();
    }

    /** The shortcut that looks at time in this way. */
    static Shortcut of(Reach reach) {
        return switch (reach) {
            case YEAR -> REACH_YEAR;
            case WINDOW -> REACH_WINDOW;
            case CUMULATIVE -> REACH_CUMULATIVE;
            case MONTH -> REACH_MONTH;
        };
    }

    /** The shortcut that looks through a lens. */
    static Shortcut of(Lens lens) {
        return switch (lens) {
            case ALL -> LENS_ALL;
            case RUSSIA -> LENS_RUSSIA;
            case CHINA -> LENS_CHINA;
            case BOTH -> LENS_BOTH;
            case CROSSING -> LENS_CROSSING;
        };
    }

    /** The shortcut that compares in this way. */
    static Shortcut of(Comparing way) {
        return switch (way) {
            case NOTHING -> COMPARE_NOTHING;
            case BESIDE -> COMPARE_BESIDE;
            case FOUR -> COMPARE_FOUR;
            case SWIPE -> COMPARE_SWIPE;
            case DIFFERENCE -> COMPARE_DIFFERENCE;
        };
    }

    /** The combination that menus show. */
    KeyCombination main() {
        return combinations.get(0);
    }

    /** All combinations as they are read, such as {@code F5, F11}. */
    String text() {
        return combinations.stream().map(KeyCombination::getDisplayText).distinct().collect(Collectors.joining(", "));
    }

    /** The words for what it does. */
    String words(Wording wording) {
        return wording.text("key." + name().toLowerCase(Locale.ROOT));
    }

    /** A tooltip's words: what it does and by which key. */
    String hint(Wording wording) {
        return words(wording) + " (" + main().getDisplayText() + ")";
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
