package oxus.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Rectangle2D;

/** A memory of its own: tests neither read nor write the user's preferences. Of places it remembers nothing. */
record RememberedInTests(Path exportFolder, Map<String, String> notes) implements Memory {

    RememberedInTests(Path exportFolder) {
        this(exportFolder, new HashMap<>());
    }

    @Override
    public Optional<Rectangle2D> window() {
        return Optional.empty();
    }

    @Override
    public void keepWindow(Rectangle2D bounds) {
    }

    @Override
    public void keepExportFolder(Path folder) {
    }

    @Override
    public Path lastView() {
        return exportFolder.resolve("settings").resolve("last-view.json");
    }

    @Override
    public Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public void keepNote(String name, String text) {
        notes.put(name, text);
    }

    @Override
    public void forgetNote(String name) {
        notes.remove(name);
    }
}
