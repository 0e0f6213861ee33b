package oxus.scene;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.style.FeatureStyle;
import oxus.style.Pictogram;

/**
 * One line of a legend.
 *
 * @param label  the words
 * @param swatch the sample before them
 * @param about  ids of the things on the map that it speaks of; empty where it does not tell
 */
public record LegendEntry(String label, Swatch swatch, Set<String> about) {

    /** An entry that does not tell of what it speaks. */
    public LegendEntry(String label, Swatch swatch) {
        this(label, swatch, Set.of());
    }

    /** The same that speaks of these things. */
    public LegendEntry about(Stream<String> ids) {
        return new LegendEntry(label, swatch, ids.collect(Collectors.toUnmodifiableSet()));
    }

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

    /**
     * A symbol.
     *
     * @param inlay what is drawn in it
     */
    public record Sign(Glyph glyph, double sizePx, FeatureStyle style, Optional<Inlay> inlay) implements Swatch {

        public Sign(Glyph glyph, double sizePx, FeatureStyle style) {
            this(glyph, sizePx, style, Optional.empty());
        }
    }

    /**
     * A drawing in a symbol.
     *
     * @param within from the drawing's unit box to that of the symbol
     */
    public record Inlay(Pictogram drawing, AffineTransform within, Color color) {
    }

    /** No sample: the line is a remark or a heading. */
    public record None() implements Swatch {
    }
}
