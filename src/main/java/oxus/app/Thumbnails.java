package oxus.app;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.image.Image;

import oxus.paint.PicturePainter;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/** Small pictures of maps, painted in the background one after the other. */
final class Thumbnails {

    /** A page on which names and furniture find room; the picture is that page, made small. */
    private static final double PAGE_WIDTH_PX = 1280;
    private static final double PAGE_HEIGHT_PX = 720;

    private final Composer composer;
    private final PicturePainter painter;
    private final Executor background;

    Thumbnails(Composer composer, BundledFonts fonts, Executor background) {
        this.composer = composer;
        this.background = background;
        painter = new PicturePainter(fonts);
    }

    /** A request on the page that small pictures show. */
    static MapRequest page(MapRequest request) {
        return request.paged(PAGE_WIDTH_PX, PAGE_HEIGHT_PX, 1);
    }

    /**
     * Paints a map.
     *
     * @param wide  of the picture, in pixels
     * @param taker takes the picture on the FX thread
     */
    void paint(MapRequest request, double wide, Consumer<Image> taker) {
        paint(() -> request, wide, taker);
    }

    /** The same for a map that is itself found in the background. */
    void paint(Supplier<MapRequest> request, double wide, Consumer<Image> taker) {
        try {
            background.execute(() -> {
                MapRequest small = page(request.get()).sized(PAGE_WIDTH_PX, PAGE_HEIGHT_PX, wide / PAGE_WIDTH_PX);
                Plate plate = composer.plate(small);
                PixelFrame frame = new PixelFrame();
                frame.paint(plate.deviceWidth(), plate.deviceHeight(), picture -> painter.paint(plate, picture));
                Platform.runLater(() -> taker.accept(frame.show()));
            });
        } catch (RejectedExecutionException closing) {
            // The window is being closed: nobody waits for the picture.
        }
    }
}
