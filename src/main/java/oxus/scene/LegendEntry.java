package oxus.scene;

import java.util.List;
import java.util.Optional;

import oxus.style.FeatureStyle;

/**
 * One line of a legend.
 *
 * @param label  the words
 * @param swatch the sample before them
 */
public record LegendEntry(String label, Swatch swatch) {

    /** A sample in the legend, drawn with the very styles of the map. */
    public sealed interface Swatch {
    }

    /** A coloured box. */
    public record Box(FeatureStyle style) implements Swatch {
    }

    /**
     * A piece of line, drawn with all these styles on top of each other.
     *
     * @param bead the sign that such lines carry along their course
     */
    public record Piece(List<FeatureStyle> styles, Optional<Sign> bead) implements Swatch {

        public Piece(List<FeatureStyle> styles) {
            this(styles, Optional.empty());
        }
    }

    /** A symbol. */
    public record Sign(Glyph glyph, double sizePx, FeatureStyle style) implements Swatch {
    }

    /** No sample: the line is a remark or a heading. */
    public record None() implements Swatch {
    }
}
