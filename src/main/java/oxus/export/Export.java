package oxus.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import oxus.paint.PicturePainter;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/** Answers requests with files. The window, the command line and tests all export through here. */
public final class Export {

    private final Composer composer;
    private final BundledFonts fonts;
    private final PicturePainter painter;
    private final Manner manner;

    public Export(Composer composer, BundledFonts fonts) {
        this(composer, fonts, new PicturePainter(fonts), Manner.usual());
    }

    private Export(Composer composer, BundledFonts fonts, PicturePainter painter, Manner manner) {
        this.composer = composer;
        this.fonts = fonts;
        this.painter = painter;
        this.manner = manner;
    }

    /** The same for files in another manner. */
    public Export in(Manner other) {
        return new Export(composer, fonts, painter, other);
    }

    /** Writes the page that answers a request, unwatched. */
    public void write(MapRequest request, Imprint imprint, Format format, Target target) throws UnwritableException {
        write(request, imprint, format, target, Progress.unwatched());
    }

    /**
     * Writes the page that answers a request.
     *
     * @param imprint  what the file says of itself
     * @param progress hears of each step, and may end the work
     * @throws UnwritableException when the file cannot be written; what stood in its place stands there still
     * @throws java.util.concurrent.CancellationException when the work is ended; then, too, all is as it was
     */
    public void write(MapRequest request, Imprint imprint, Format format, Target target, Progress progress)
            throws UnwritableException {
        progress.reached(0, 1);
        switch (format) {
            case PNG -> png(request, imprint, target);
            case SVG -> {
                Plate plate = composer.plate(request);
                target.write(out -> SvgWriter.write(plate, imprint, manner.lettering(), fonts, out));
            }
            case PDF -> {
                Plate plate = composer.plate(request);
                target.write(out -> PdfWriter.write(plate, imprint, fonts, out));
            }
        }
        progress.reached(1, 1);
    }

    private void png(MapRequest request, Imprint imprint, Target target) throws UnwritableException {
        PageSize size = new PageSize(request.deviceWidth(), request.deviceHeight(),
                request.scale() * PageSize.SCREEN_DPI);
        int[] rgb = pixels(request);
        target.write(out -> PngWriter.write(rgb, size, imprint, out));
    }

    /** The picture that answers a request: red, green and blue of each device pixel, row by row. */
    public int[] pixels(MapRequest request) {
        Plate plate = composer.plate(request);
        BufferedImage picture =
                new BufferedImage(request.deviceWidth(), request.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        painter.paint(plate, picture);
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
