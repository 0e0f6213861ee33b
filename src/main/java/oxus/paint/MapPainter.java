package oxus.paint;

import java.awt.Graphics2D;

import oxus.scene.MapScene;
import oxus.style.BundledFonts;

/** Draws a scene with Java2D: on the screen's buffer, into a picture, onto a PDF page. */
public final class MapPainter {

    private final BundledFonts fonts;

    public MapPainter(BundledFonts fonts) {
        this.fonts = fonts;
    }

    /** Paints the whole scene; one unit of the graphics' user space is one device pixel when it comes in. */
    public void paint(MapScene scene, Graphics2D graphics) {
        graphics.setColor(scene.background());
        graphics.fillRect(0, 0, scene.deviceWidth(), scene.deviceHeight());
    }
}
