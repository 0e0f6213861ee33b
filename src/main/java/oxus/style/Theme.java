package oxus.style;

import java.awt.Color;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The look of a map: one colour for every {@link Ink}, the colour ramps of the country colouring, and how large its words
 * are.
 *
 * @param name  as requests name it, such as {@code paper}
 * @param base  whether its grounds are light or dark; the window's controls follow it
 * @param tone  what tells its colours apart
 * @param type  how large words and symbols are
 * @param inks  a colour for every ink
 * @param ramps by name, from low to high, such as {@code china}
 */
public record Theme(String name, Base base, Tone tone, TypeSize type, Map<Ink, Color> inks,
                    Map<String, List<Color>> ramps) {

    /** Whether grounds are light and words dark, or the other way round. */
    public enum Base { LIGHT, DARK }

    /** Whether hues tell things apart or only lighter and darker, so that areas need hatches. */
    public enum Tone { COLOURED, GREY }

    public Theme {
        for (Ink ink : Ink.values()) {
            if (!inks.containsKey(ink)) {
                throw new IllegalArgumentException("theme " + name + " gives no colour for " + ink.word());
            }
        }
        inks = new EnumMap<>(inks);
    }

    /** A light theme in colours, with words of the usual size. */
    public Theme(String name, Map<Ink, Color> inks, Map<String, List<Color>> ramps) {
        this(name, Base.LIGHT, Tone.COLOURED, TypeSize.USUAL, inks, ramps);
    }

    /** The theme as other eyes see it. */
    public Theme seenBy(Vision vision) {
        Map<Ink, Color> seenInks = new EnumMap<>(Ink.class);
        inks.forEach((ink, color) -> seenInks.put(ink, vision.seen(color)));
        Map<String, List<Color>> seenRamps = new HashMap<>();
        ramps.forEach((ramp, colors) -> seenRamps.put(ramp, colors.stream().map(vision::seen).toList()));
        return new Theme(name, base, tone, type, seenInks, seenRamps);
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
