package oxus.cli;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display that a window could open on. */
public final class Display {

    private Display() {
    }

    /** True when it is plain from the surroundings that there is none. That there is one, only opening it can tell. */
    public static boolean isMissing() {
        // Tests pretend a display.
        return System.getProperty("glass.platform") == null
                && isMissing(System.getProperty("os.name"), System.getenv());
    }

    static boolean isMissing(String system, Map<String, String> environment) {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                && environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Whether JavaFX threw this because it found no display, or not the system's libraries to open one with. */
    public static boolean wasNotOpened(Throwable thrown) {
        return thrown instanceof UnsupportedOperationException || thrown instanceof LinkageError
                || thrown.getCause() instanceof UnsatisfiedLinkError;
    }

    /** What JavaFX said was in its way, in one line. */
    public static String reason(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("").strip();
    }
}
