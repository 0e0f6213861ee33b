package oxus.app;

import java.nio.file.Path;
import java.util.Optional;

import javafx.geometry.Rectangle2D;

/** What the window remembers from one start to the next. */
public interface Memory {

    /** Where the window stood, in screen coordinates. */
    Optional<Rectangle2D> window();

    void keepWindow(Rectangle2D bounds);

    /** The folder that the last map was exported to. */
    Path exportFolder();

    void keepExportFolder(Path folder);

    /** The file that keeps what the map showed last; it may not be there yet. */
    Path lastView();

    /** The file that keeps the lecture that was open last; it may not be there yet. */
    default Path lecture() {
        return lastView().resolveSibling("lecture.json");
    }

    /** What a view wrote down under a name, such as how high it stood. */
    Optional<String> note(String name);

    void keepNote(String name, String text);

    void forgetNote(String name);
}
