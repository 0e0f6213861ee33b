package oxus.style;

import java.awt.Color;
import java.util.Optional;

/**
 * How words are drawn, always in the bundled typeface.
 *
 * @param sizePx     height of the type in logical pixels
 * @param halo       colour of the rim that lifts the words off the ground
 * @param trackingEm extra space between letters, as a part of the size
 */
public record TextStyle(Face face, double sizePx, Color color, Optional<Color> halo, double trackingEm) {

    /** The cuts of the typeface that are bundled. */
    public enum Face { REGULAR, BOLD, ITALIC }

    public static TextStyle plain(double sizePx, Color color) {
        return new TextStyle(Face.REGULAR, sizePx, color, Optional.empty(), 0);
    }

    public TextStyle bold() {
        return new TextStyle(Face.BOLD, sizePx, color, halo, trackingEm);
    }

    public TextStyle italic() {
        return new TextStyle(Face.ITALIC, sizePx, color, halo, trackingEm);
    }

    public TextStyle haloed(Color rim) {
        return new TextStyle(face, sizePx, color, Optional.of(rim), trackingEm);
    }

    public TextStyle sized(double px) {
        return new TextStyle(face, px, color, halo, trackingEm);
    }

    public TextStyle tracked(double em) {
        return new TextStyle(face, sizePx, color, halo, em);
    }

    /** Width of the halo around the letters, in logical pixels. */
    public double haloPx() {
        return halo.isPresent() ? Math.max(2.4, sizePx * 0.24) : 0;
    }
}
