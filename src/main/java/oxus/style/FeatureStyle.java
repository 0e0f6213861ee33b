package oxus.style;

import java.awt.Color;
import java.util.Optional;

/**
 * How an area, a line or a symbol is drawn.
 *
 * @param fill  colour of the inside
 * @param hatch slanting lines over the fill: what is not known
 * @param line  the outline, or the line itself
 */
public record FeatureStyle(Optional<Color> fill, Optional<Line> hatch, Optional<Line> line) {

    public static FeatureStyle filled(Color fill) {
        return new FeatureStyle(Optional.of(fill), Optional.empty(), Optional.empty());
    }

    public static FeatureStyle lined(Line line) {
        return new FeatureStyle(Optional.empty(), Optional.empty(), Optional.of(line));
    }

    public static FeatureStyle of(Color fill, Line line) {
        return new FeatureStyle(Optional.of(fill), Optional.empty(), Optional.of(line));
    }

    public FeatureStyle hatched(Line hatch) {
        return new FeatureStyle(fill, Optional.of(hatch), line);
    }
}
