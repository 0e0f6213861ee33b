package oxus.style;

import java.awt.Color;
import java.util.List;

/**
 * Classes of a country colouring. The same object colours the map, the legend, the card and the table, so that they
 * cannot disagree.
 *
 * @param bounds upper bounds of all classes but the last, rising; a value on a bound belongs to the class above
 * @param colors one for each class, one more than there are bounds
 */
public record ColorScale(List<Double> bounds, List<Color> colors) {

    public ColorScale {
        if (colors.size() != bounds.size() + 1) {
            throw new IllegalArgumentException(bounds.size() + " bounds need " + (bounds.size() + 1) + " colours");
        }
    }

    public Color colorOf(double value) {
        return colors.get(classOf(value));
    }

    public int classOf(double value) {
        int index = 0;
        while (index < bounds.size() && value >= bounds.get(index)) {
            index++;
        }
        return index;
    }
}
