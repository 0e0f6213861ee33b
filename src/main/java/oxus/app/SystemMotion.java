package oxus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the system is set to show less motion. JavaFX 21 cannot tell; the desktops' own commands can. */
final class SystemMotion {

    private static final long LONGEST_S = 2;

    private SystemMotion() {
    }

    /** Asks and waits for the answer, so not on the FX thread; false where nobody answers. */
    static boolean isReduced() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux")) {
            return answers("false", List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"));
        }
        return system.startsWith("mac") && answers("1", List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion"));
    }

    private static boolean answers(String expected, List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (!process.waitFor(LONGEST_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().equals(expected);
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
