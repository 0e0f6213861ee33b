package oxus.scene;

import java.util.Optional;

import oxus.style.FeatureStyle;
import oxus.style.TextStyle;

/**
 * One thing on a map, ready to be drawn: shape, style, and what it is about. The screen, every file format, the pointer,
 * the legend's counts and the source line all read the same marks.
 */
public sealed interface Mark {

    /** What the mark is about; nothing for pure ground and furniture. */
    Optional<Subject> subject();

    /** The plane of the mark's coordinates. */
    Space space();

    /** A filled shape. */
    record Area(Optional<Subject> subject, Space space, Outline shape, FeatureStyle style) implements Mark {
    }

    /** A line. */
    record Stroke(Optional<Subject> subject, Space space, Outline shape, FeatureStyle style) implements Mark {
    }

    /**
     * A glyph at a point. Its size never follows the zoom.
     *
     * @param x      in the plane of {@code space}
     * @param y      in the plane of {@code space}
     * @param sizePx logical pixels across
     */
    record Symbol(Optional<Subject> subject, Space space, double x, double y, Glyph glyph, double sizePx,
                  FeatureStyle style) implements Mark {
    }

    /**
     * Words. On the page they stand where they are told to; on the map they are labels, which give way to each other.
     *
     * @param x        in the plane of {@code space}
     * @param y        in the plane of {@code space}, of the baseline or the middle, as {@code place} says
     * @param place    where the words stand to their point
     * @param priority of labels: the higher is placed first; page words ignore it
     */
    record Text(Optional<Subject> subject, Space space, double x, double y, String words, TextStyle style,
                Place place, double priority) implements Mark {
    }

    /** Where words stand to their point. */
    sealed interface Place {

        /** The line of words begins, is centred or ends at the point; the point is on the baseline. */
        enum Baseline implements Place { START, MIDDLE, END }

        /** Centred on the point in both directions. */
        record Centred() implements Place {
        }

        /** Beside a symbol of this radius, on whichever side is free. */
        record Beside(double radiusPx) implements Place {
        }
    }
}
