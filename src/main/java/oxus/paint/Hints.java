package oxus.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** How finely Java2D is to draw a map: smooth edges, no snapping of lines to pixels. */
final class Hints {

    private Hints() {
    }

    static void set(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
