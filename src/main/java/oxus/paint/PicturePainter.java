package oxus.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

import oxus.paint.LabelPlacer.PlacedLabel;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/** Paints scenes into pictures in memory, in bands side by side on all processors. Safe for several threads. */
public final class PicturePainter {

    private static final int LOWEST_BAND_PX = 128;

    private final MapPainter painter;

    public PicturePainter(BundledFonts fonts) {
        this.painter = new MapPainter(fonts);
    }

    PicturePainter(MapPainter painter) {
        this.painter = painter;
    }

    /** Paints all maps of a page; the picture has the page's size in device pixels. */
    public void paint(Plate plate, BufferedImage picture) {
        Graphics2D page = picture.createGraphics();
        page.setColor(plate.background());
        page.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        page.dispose();
        Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
        for (Plate.Pane pane : plate.panes()) {
            Rectangle place = whole.intersection(new Rectangle((int) Math.round(pane.xPx() * plate.scale()),
                    (int) Math.round(pane.yPx() * plate.scale()), pane.scene().deviceWidth(), pane.scene().deviceHeight()));
            if (!place.isEmpty()) {
                paint(pane.scene(), picture.getSubimage(place.x, place.y, place.width, place.height));
            }
        }
    }

    /** Paints the whole scene; the picture has the scene's size in device pixels. */
    public void paint(MapScene scene, BufferedImage picture) {
        List<PlacedLabel> labels = painter.labels(scene);
        inBands(picture, graphics -> {
            Graphics2D page = MapPainter.page(scene, graphics);
            MapPainter.background(scene, page);
            painter.paint(scene.layers(), labels, scene, page);
            page.dispose();
        });
    }

    /** Does the same on every band of a picture, each band clipped to itself. */
    static void inBands(BufferedImage picture, Consumer<Graphics2D> paint) {
        int wanted = Math.min(ForkJoinPool.getCommonPoolParallelism() + 1, picture.getHeight() / LOWEST_BAND_PX);
        int count = Math.max(1, wanted);
        List<ForkJoinTask<?>> bands = new ArrayList<>();
        for (int band = 0; band < count; band++) {
            int top = picture.getHeight() * band / count;
            int bottom = picture.getHeight() * (band + 1) / count;
            bands.add(ForkJoinTask.adapt(() -> {
                Graphics2D graphics = picture.createGraphics();
                graphics.clipRect(0, top, picture.getWidth(), bottom - top);
                paint.accept(graphics);
                graphics.dispose();
            }));
        }
        ForkJoinTask.invokeAll(bands);
    }
}
