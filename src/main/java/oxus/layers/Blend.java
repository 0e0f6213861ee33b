package oxus.layers;

import java.awt.Color;

/** Mixes colours. */
final class Blend {

    private Blend() {
    }

    /** {@code a} with so much of {@code b} in it, 0 to 1. */
    static Color of(Color a, Color b, double partOfB) {
        return new Color(mix(a.getRed(), b.getRed(), partOfB), mix(a.getGreen(), b.getGreen(), partOfB),
                mix(a.getBlue(), b.getBlue(), partOfB));
    }

    private static int mix(int a, int b, double partOfB) {
        return (int) Math.round(a + (b - a) * partOfB);
    }
}
