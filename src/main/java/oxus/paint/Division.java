package oxus.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/** How a picture is divided among processors. The pixels are the same either way. */
enum Division {

    /** In bands side by side: the picture is there soonest when it is the only one. */
    BANDS {
        @Override
        void paint(BufferedImage picture, Consumer<Graphics2D> painting) {
            int wanted = Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, picture.getHeight() / LOWEST_BAND_PX);
            int count = Math.max(1, wanted);
            List<ForkJoinTask<?>> bands = new ArrayList<>();
            for (int band = 0; band < count; band++) {
                int top = picture.getHeight() * band / count;
                int bottom = picture.getHeight() * (band + 1) / count;
                bands.add(ForkJoinTask.adapt(() -> {
                    Graphics2D graphics = picture.createGraphics();
                    graphics.clipRect(0, top, picture.getWidth(), bottom - top);
                    painting.accept(graphics);
                    graphics.dispose();
                }));
            }
            ForkJoinTask.invokeAll(bands);
        }
    },

    /** Not at all: the thread that asks paints it, while others are painted on others. */
    NONE {
        @Override
        void paint(BufferedImage picture, Consumer<Graphics2D> painting) {
            Graphics2D graphics = picture.createGraphics();
            graphics.clipRect(0, 0, picture.getWidth(), picture.getHeight());
            painting.accept(graphics);
            graphics.dispose();
        }
    };

    private static final int LOWEST_BAND_PX = 128;

    /** Does the same on every part of a picture, the graphics clipped to it. */
    abstract void paint(BufferedImage picture, Consumer<Graphics2D> painting);
}
