package oxus.export;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;

import oxus.scene.Mark;
import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/** A page that takes lines, areas and words one after the other, as SVG and PDF do. All lengths are logical pixels. */
public interface VectorPage {

    /** What is drawn next, until the next mark, is this one; words of the map are drawn after all marks, out of their order. */
    default void mark(Mark mark) {
    }

    /**
     * What follows belongs to a map, in lengths from its own upper left corner.
     *
     * @param x    of that corner
     * @param y    likewise
     * @param part of the page, outside which nothing of the map is seen
     */
    void beginMap(double x, double y, Rectangle2D part, Color background) throws IOException;

    void endMap() throws IOException;

    /**
     * What follows belongs together.
     *
     * @param id   short and stable
     * @param name as people read it
     */
    void beginGroup(String id, String name) throws IOException;

    void endGroup() throws IOException;

    /**
     * A line, an area or a symbol.
     *
     * @param about   what it is about
     * @param opacity 0 to 1
     */
    void path(Path2D path, FeatureStyle style, Optional<String> about, double opacity) throws IOException;

    /**
     * One line of words.
     *
     * @param x        where it starts
     * @param baseline on which it stands
     * @param opacity  0 to 1
     */
    void words(String words, TextStyle style, double x, double baseline, double opacity) throws IOException;
}
