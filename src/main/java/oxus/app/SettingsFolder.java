package oxus.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The folder for this program's own files, where each system keeps them. */
final class SettingsFolder {

    private static final String NAME = "oxus";

    private SettingsFolder() {
    }

    /** Of the user who runs the program; it may not be there yet. */
    static Path ofUser() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return named("APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return named("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME);
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(path -> !path.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
