package oxus.layers;

import java.awt.Color;
import java.util.List;

import oxus.model.OwnLayer;
import oxus.scene.Sheet;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.style.Vision;

/**
 * Colours for the user's own layers, in turn: hues that mean nothing else on the map, as dark or as light as a theme's ground
 * needs. A theme without colours gets greys.
 */
final class OwnColours {

    /** Of Paul Tol's schemes for the colour-blind: wine, green, olive, teal, rose, brown. */
    private static final List<Color> HUES = List.of(new Color(0x882255), new Color(0x117733), new Color(0x808000),
            new Color(0x007a7a), new Color(0xc2477f), new Color(0x7a4a1f));

    private static final List<Ink> GROUNDS = List.of(Ink.LAND, Ink.NEIGHBOUR, Ink.OCEAN);

    /** What the Web Content Accessibility Guidelines 2.1 ask of graphics (1.4.11). */
    private static final double LEAST_CONTRAST = 3;

    private OwnColours() {
    }

    static Color of(OwnLayer layer, Sheet sheet) {
        return of(layer, sheet.theme(), sheet.request().vision());
    }

    /** @param theme as {@code vision} sees it */
    static Color of(OwnLayer layer, Theme theme, Vision vision) {
        Color hue = HUES.get((layer.number() - 1) % HUES.size());
        Color own = vision.seen(isColourless(theme) ? grey(hue) : hue);
        Color seen = own;
        for (double part = 0.1; part < 1 && !standsOut(seen, theme); part += 0.1) {
            seen = Blend.of(own, theme.ink(Ink.TEXT), part);
        }
        return seen;
    }

    /** The same, let through by so much: 0 is invisible, 1 is opaque. */
    static Color of(OwnLayer layer, Sheet sheet, double opacity) {
        Color full = of(layer, sheet);
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), (int) Math.round(255 * opacity));
    }

    private static boolean standsOut(Color color, Theme theme) {
        return GROUNDS.stream().allMatch(ground -> contrast(color, theme.ink(ground)) >= LEAST_CONTRAST);
    }

    private static boolean isColourless(Theme theme) {
        Color side = theme.ink(Ink.CHINA);
        return side.getRed() == side.getGreen() && side.getGreen() == side.getBlue();
    }

    private static Color grey(Color color) {
        int light = (int) Math.round(0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue());
        return new Color(light, light, light);
    }

    /** The contrast ratio of those guidelines, from 1 to 21. */
    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
