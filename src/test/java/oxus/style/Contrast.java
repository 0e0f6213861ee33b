package oxus.style;

import java.awt.Color;

/** How well two colours can be told apart, by the Web Content Accessibility Guidelines 2.1, "contrast ratio". */
final class Contrast {

    private Contrast() {
    }

    /** From 1 for equal colours to 21 for black on white; both opaque. */
    static double ratio(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance: 0 is black, 1 is white. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** What is seen when {@code veil}, perhaps translucent, lies on {@code ground}. */
    static Color over(Color veil, Color ground) {
        double part = veil.getAlpha() / 255.0;
        return new Color(mixed(veil.getRed(), ground.getRed(), part), mixed(veil.getGreen(), ground.getGreen(), part),
                mixed(veil.getBlue(), ground.getBlue(), part));
    }

    private static int mixed(int veil, int ground, double part) {
        return (int) Math.round(veil * part + ground * (1 - part));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
