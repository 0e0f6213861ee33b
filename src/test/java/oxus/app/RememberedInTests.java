package oxus.app;

import java.nio.file.Path;
import java.util.Optional;

import javafx.geometry.Rectangle2D;

/** A memory that forgets: tests neither read nor write the user's preferences. */
record RememberedInTests(Path exportFolder) implements Memory {

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
}
