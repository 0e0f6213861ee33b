package oxus.scene;

import java.util.List;

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

    /** A piece of line, drawn with all these styles on top of each other. */
    public record Piece(List<FeatureStyle> styles) implements Swatch {
    }

    /** A symbol. */
    public record Sign(Glyph glyph, double sizePx, FeatureStyle style) implements Swatch {
    }

    /** No sample: the line is a remark or a heading. */
    public record None() implements Swatch {
    }
}
