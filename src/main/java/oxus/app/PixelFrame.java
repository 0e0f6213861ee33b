package oxus.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.BiConsumer;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import oxus.scene.MapScene;

/**
 * The pixels of a map on their way to the screen. {@link #paint} and {@link #show} take turns: the renderer reads the
 * shown pixels whenever it likes, so the painter must never write to those.
 */
final class PixelFrame {

    private final BiConsumer<MapScene, BufferedImage> painter;
    private BufferedImage painted = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    private int[] shown = new int[1];
    private PixelBuffer<IntBuffer> buffer = bufferOf(1, 1, shown);
    private WritableImage image = new WritableImage(buffer);

    /** @param painter paints a scene into a picture of its size */
    PixelFrame(BiConsumer<MapScene, BufferedImage> painter) {
        this.painter = painter;
    }

    /** Paints a scene into the private picture, at device resolution; on the background thread. */
    void paint(MapScene scene) {
        if (painted.getWidth() != scene.deviceWidth() || painted.getHeight() != scene.deviceHeight()) {
            painted = new BufferedImage(scene.deviceWidth(), scene.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        } else if (scene.background().getAlpha() < 255) {
            Arrays.fill(pixels(painted), 0);
        }
        painter.accept(scene, painted);
    }

    /** Copies what was painted to the screen's image; on the FX thread. The image is another one after a change of size. */
    Image show() {
        int width = painted.getWidth();
        int height = painted.getHeight();
        if (buffer.getWidth() != width || buffer.getHeight() != height) {
            shown = pixels(painted).clone();
            buffer = bufferOf(width, height, shown);
            image = new WritableImage(buffer);
        } else {
            buffer.updateBuffer(whole -> {
                System.arraycopy(pixels(painted), 0, shown, 0, shown.length);
                return new Rectangle2D(0, 0, width, height);
            });
        }
        return image;
    }

    private static PixelBuffer<IntBuffer> bufferOf(int width, int height, int[] pixels) {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
