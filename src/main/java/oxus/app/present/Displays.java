package oxus.app.present;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import oxus.app.Memory;
import oxus.app.Wording;

/**
 * The screens that can be presented on, and the one that the user wishes, which is remembered. A wished screen that is not
 * plugged in is passed over: then, as without a wish, it is another one than the window's, if there is one.
 */
public record Displays(Memory memory, Wording wording) {

    private static final String NOTE = "present.display";

    public List<Screen> all() {
        return List.copyOf(Screen.getScreens());
    }

    /** The screen to present on. */
    public Screen chosen(Stage window) {
        Screen own = of(window);
        return wished().or(() -> all().stream().filter(screen -> !screen.equals(own)).findFirst()).orElse(own);
    }

    /** The screen that the presenter looks at meanwhile; nothing when there is but one. */
    public Optional<Screen> besides(Screen presentedOn, Screen own) {
        return all().stream().filter(screen -> !screen.equals(presentedOn))
                .min((one, other) -> Boolean.compare(!one.equals(own), !other.equals(own)));
    }

    /** The screen that the user wishes, as far as it is there. */
    public Optional<Screen> wished() {
        return memory.note(NOTE).flatMap(code -> all().stream().filter(screen -> code(screen).equals(code)).findFirst());
    }

    public void wish(Screen screen) {
        memory.keepNote(NOTE, code(screen));
    }

    /** Leaves it to the program. */
    public void wishNone() {
        memory.forgetNote(NOTE);
    }

    /** A screen as the user can tell it from the others, such as {@code Screen 2: 1920 × 1080, on the right}. */
    public String words(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return wording.text(screen.equals(Screen.getPrimary()) ? "present.display.main" : "present.display.other",
                all().indexOf(screen) + 1, (int) bounds.getWidth(), (int) bounds.getHeight());
    }

    /** The screen that holds the middle of a window, or as much as can be. */
    public static Screen of(Stage window) {
        return Screen.getScreensForRectangle(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2, 1, 1)
                .stream().findFirst()
                .or(() -> Screen.getScreensForRectangle(window.getX(), window.getY(), Math.max(1, window.getWidth()),
                        Math.max(1, window.getHeight())).stream().findFirst())
                .orElse(Screen.getPrimary());
    }

    /** By its place and size: the numbers of screens change with the order in which they are plugged in. */
    private static String code(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return "%.0fx%.0f+%.0f+%.0f".formatted(bounds.getWidth(), bounds.getHeight(), bounds.getMinX(), bounds.getMinY());
    }
}
