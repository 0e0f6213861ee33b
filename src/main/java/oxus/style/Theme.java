package oxus.style;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The look of a map: one colour for every {@link Ink}, and the colour ramps of the country colouring.
 *
 * @param name  as requests name it, such as {@code paper}
 * @param inks  a colour for every ink
 * @param ramps by name, from low to high, such as {@code china}
 */
public record Theme(String name, Map<Ink, Color> inks, Map<String, List<Color>> ramps) {

    public Theme {
        for (Ink ink : Ink.values()) {
            if (!inks.containsKey(ink)) {
                throw new IllegalArgumentException("theme " + name + " gives no colour for " + ink.word());
            }
        }
        inks = new EnumMap<>(inks);
    }

    public Color ink(Ink ink) {
        return inks.get(ink);
    }

    /** The same ink, let through by so much: 0 is invisible, 1 is opaque. */
    public Color ink(Ink ink, double opacity) {
        Color full = ink(ink);
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), (int) Math.round(full.getAlpha() * opacity));
    }

    public List<Color> ramp(String ramp) {
        return ramps.get(ramp);
    }
}
