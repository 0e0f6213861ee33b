package oxus.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pixels of a map on their way to the screen. {@link #paint} and {@link #show} take turns: the renderer reads the
 * shown pixels whenever it likes, so the painter must never write to those.
 */
final class PixelFrame {

    private BufferedImage painted = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    private int[] shown = new int[1];
    private PixelBuffer<IntBuffer> buffer = bufferOf(1, 1, shown);
    private WritableImage image = new WritableImage(buffer);

    /**
     * Paints into the private picture, which is clear before; on the background thread.
     *
     * @param width  in device pixels
     * @param height in device pixels
     */
    void paint(int width, int height, Consumer<BufferedImage> painter) {
        if (painted.getWidth() != width || painted.getHeight() != height) {
            painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        } else {
            Arrays.fill(pixels(painted), 0);
        }
        painter.accept(painted);
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

    /** What is on the screen, device pixels row by row, their colours multiplied by their alpha; to be read only until it is shown anew. */
    int[] pixels() {
        return shown;
    }

    int width() {
        return buffer.getWidth();
    }

    int height() {
        return buffer.getHeight();
    }

    private static PixelBuffer<IntBuffer> bufferOf(int width, int height, int[] pixels) {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
