package oxus.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;

import javafx.geometry.Rectangle2D;

/** A {@link Memory} in the user's preferences, where the system keeps such things. */
final class PreferencesMemory implements Memory {

    /** Known before there is a memory, so that it can be read while JavaFX starts. */
    static final Path LAST_VIEW = SettingsFolder.ofUser().resolve("last-view.json");

    private final Preferences preferences = Preferences.userRoot().node("oxus");

    @Override
    public Optional<Rectangle2D> window() {
        double width = preferences.getDouble("window.width", 0);
        double height = preferences.getDouble("window.height", 0);
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new Rectangle2D(
                preferences.getDouble("window.x", 0), preferences.getDouble("window.y", 0), width, height));
    }

    @Override
    public void keepWindow(Rectangle2D bounds) {
        preferences.putDouble("window.x", bounds.getMinX());
        preferences.putDouble("window.y", bounds.getMinY());
        preferences.putDouble("window.width", bounds.getWidth());
        preferences.putDouble("window.height", bounds.getHeight());
    }

    @Override
    public Path exportFolder() {
        return Path.of(preferences.get("export.folder", System.getProperty("user.home")));
    }

    @Override
    public void keepExportFolder(Path folder) {
        preferences.put("export.folder", folder.toString());
    }

    /** A file of its own: preferences reach the disk only now and then, and would be lost in a crash. */
    @Override
    public Path lastView() {
        return LAST_VIEW;
    }

    @Override
    public Optional<String> note(String name) {
        return Optional.ofNullable(preferences.get(name, null));
    }

    @Override
    public void keepNote(String name, String text) {
        preferences.put(name, text);
    }

    @Override
    public void forgetNote(String name) {
        preferences.remove(name);
    }
}
