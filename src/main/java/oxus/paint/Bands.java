package oxus.paint;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import oxus.scene.MapScene;

/**
 * Paints pictures band by band. What holds the coverage of a band is kept for the next picture: to make it anew takes longer
 * than to paint a plain map. Safe for several threads.
 */
final class Bands {

    private static final int LOWEST_PX = 96;
    /** So that the figures of coverage of one band stay within some megabytes on the largest sheet of paper. */
    private static final int MOST_PIXELS = 1 << 18;
    /** A map has much to draw in one place and little in another: whoever is done with a band takes another. */
    private static final int BANDS_A_PROCESSOR = 2;

    private final Queue<Coverage> idle = new ConcurrentLinkedQueue<>();

    /**
     * Does the same on each band of a picture, which holds rows of the scene in device pixels.
     *
     * @param firstRow of the scene, which is the picture's first
     */
    void paint(MapScene scene, BufferedImage picture, int firstRow, Division division, Consumer<PixelCanvas> painting) {
        int height = picture.getHeight();
        int width = picture.getWidth();
        int processors = division.processors();
        int wanted = processors == 1 ? height : Math.max(LOWEST_PX, height / (processors * BANDS_A_PROCESSOR) + 1);
        int rows = Math.max(1, Math.min(Math.min(wanted, height), MOST_PIXELS / width));
        List<Runnable> bands = new ArrayList<>();
        for (int top = 0; top < height; top += rows) {
            int from = top;
            bands.add(() -> paint(scene, picture, firstRow, from, Math.min(height, from + rows), rows, painting));
        }
        division.run(bands);
    }

    private void paint(MapScene scene, BufferedImage picture, int firstRow, int top, int bottom, int rows,
                       Consumer<PixelCanvas> painting) {
        Coverage coverage = coverage(picture.getWidth(), rows);
        coverage.band(firstRow + top, firstRow + bottom);
        PixelCanvas canvas = new PixelCanvas(scene, picture, firstRow, coverage);
        painting.accept(canvas);
        canvas.dispose();
        idle.add(coverage);
    }

    private Coverage coverage(int width, int rows) {
        // Those of another size are of the window before it was resized.
        for (Coverage coverage = idle.poll(); coverage != null; coverage = idle.poll()) {
            if (coverage.holds(width, rows)) {
                return coverage;
            }
        }
        return new Coverage(width, rows);
    }
}
