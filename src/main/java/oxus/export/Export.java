package oxus.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

import oxus.paint.Painting;
import oxus.paint.PicturePainter;
import oxus.scene.Composer;
import oxus.scene.Ground;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/** Answers requests with files. The window, the command line and tests all export through here. */
public final class Export {

    private static final int BLACK = 0;
    private static final int WHITE = 0xffffff;

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
        switch (format) {
            case PNG -> png(request, imprint, target, progress);
            case SVG -> {
                progress.reached(0, 2);
                Plate plate = composer.plate(request);
                progress.reached(1, 2);
                target.write(out -> SvgWriter.write(plate, imprint, manner.lettering(), fonts, out));
            }
            case GIF -> {
                // Its pixels are seen through wholly or not at all, which leaves no edge whole.
                Film film = film(request.on(Ground.FILLED));
                target.write(out -> GifWriter.write(film, composer.themeOf(request), size(request),
                        imprint.playing(film.play()), out, progress));
            }
            case APNG -> {
                Film film = film(request);
                Imprint said = imprint.playing(film.play());
                target.write(request.ground() == Ground.CLEAR
                        ? out -> ApngWriter.writeSeeThrough(film, size(request), said, out, progress)
                        : out -> ApngWriter.write(film, size(request), said, out, progress));
            }
            case PDF -> {
                progress.reached(0, 2);
                Plate plate = composer.plate(request);
                progress.reached(1, 2);
                target.write(out -> PdfWriter.write(plate, imprint, fonts, out));
            }
        }
    }

    private void png(MapRequest request, Imprint imprint, Target target, Progress progress) throws UnwritableException {
        PageSize size = size(request);
        Painting page = painter.painting(composer.plate(request));
        boolean seeThrough = request.ground() == Ground.CLEAR;
        PngWriter.Rows rows = (first, end) -> seeThrough
                ? SeeThrough.of(pixels(page, BLACK, size.widthPx(), first, end), pixels(page, WHITE, size.widthPx(), first, end))
                : pixels(page, BLACK, size.widthPx(), first, end);
        target.write(out -> PngWriter.write(rows, seeThrough ? Channels.RGBA : Channels.RGB, size, imprint, out, progress));
    }

    /** The years of a request as pictures; those of a clear map say how far they are seen through. */
    private Film film(MapRequest request) {
        Play play = manner.play().orElseGet(() -> new Play(composer.timeline().firstYear(), composer.timeline().lastYear(),
                Play.USUAL_SECONDS));
        return new Film(play, request, picture -> picture.ground() == Ground.CLEAR ? seeThrough(picture) : pixels(picture));
    }

    private int[] seeThrough(MapRequest request) {
        Painting page = painter.painting(composer.plate(request));
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        return SeeThrough.of(pixels(page, BLACK, width, 0, height), pixels(page, WHITE, width, 0, height));
    }

    private static PageSize size(MapRequest request) {
        return new PageSize(request.deviceWidth(), request.deviceHeight(), request.scale() * PageSize.SCREEN_DPI);
    }

    /** The picture that answers a request: red, green and blue of each device pixel, row by row; on white where it is clear. */
    public int[] pixels(MapRequest request) {
        return pixels(painter.painting(composer.plate(request)), WHITE, request.deviceWidth(), 0, request.deviceHeight());
    }

    private static int[] pixels(Painting page, int ground, int widthPx, int first, int end) {
        BufferedImage strip = new BufferedImage(widthPx, end - first, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, ground);
        page.paint(strip, first);
        return pixels;
    }
}
