package oxus.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import oxus.companion.Entries;
import oxus.companion.Entry;
import oxus.companion.Series;
import oxus.companion.ShownCsv;
import oxus.companion.ShownGeoJson;
import oxus.model.Source;
import oxus.paint.Painting;
import oxus.paint.PicturePainter;
import oxus.scene.Composer;
import oxus.scene.Ground;
import oxus.scene.MapRequest;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/** Answers requests with files. The window, the command line and tests all export through here. */
public final class Export {

    /** So many years, early and late in a film, tell how much each adds to it. */
    private static final int SAMPLE_YEARS = 2;
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
        write(request, any -> imprint, format, target, Progress.unwatched());
    }

    /**
     * Writes the page that answers a request.
     *
     * @param imprint  what a file with the map of a request says of itself
     * @param progress hears of each step, and may end the work
     * @throws MisfitException when furniture finds no room on the page
     * @throws UnwritableException when the file cannot be written; what stood in its place stands there still
     * @throws java.util.concurrent.CancellationException when the work is ended; then, too, all is as it was
     */
    public void write(MapRequest request, Function<MapRequest, Imprint> imprint, Format format, Target target, Progress progress)
            throws UnwritableException {
        target.write(content(request, imprint, format, progress));
    }

    /**
     * About how many bytes the file will have: counted where it is made of lines and words, from some of its rows where it is
     * made of pixels, from some of its years where it plays them.
     *
     * @throws java.util.concurrent.CancellationException when the progress ends the work
     */
    public long about(MapRequest request, Function<MapRequest, Imprint> imprint, Format format, Progress progress) throws IOException {
        if (format == Format.PNG) {
            return PngWriter.about(rows(request), channels(request), size(request), progress);
        }
        if (format == Format.ZIP) {
            List<Series.Member> members = manner.bundle().series().of(request, play().firstYear(), play().lastYear(), composer);
            return members.isEmpty() ? 0 : members.size()
                    * about(members.get(members.size() / 2).request(), imprint, manner.bundle().each(), progress);
        }
        if (format != Format.GIF && format != Format.APNG) {
            return bytes(request, imprint, format, progress);
        }
        Play play = play();
        int years = play.lastYear() - play.firstYear();
        long first = playing(play.firstYear(), play.firstYear()).bytes(request, imprint, format, progress);
        if (years == 0) {
            return first;
        }
        int some = Math.min(years, SAMPLE_YEARS);
        long early = added(play.firstYear() + (years - some) / 5, some, request, imprint, format, progress);
        long late = added(play.firstYear() + (years - some) * 4 / 5, some, request, imprint, format, progress);
        return first + (early + late) * years / (2L * some);
    }

    /** By how much so many years more, from a year on, make a film larger. */
    private long added(int from, int years, MapRequest request, Function<MapRequest, Imprint> imprint, Format format, Progress progress)
            throws IOException {
        return playing(from, from + years).bytes(request, imprint, format, progress)
                - playing(from, from).bytes(request, imprint, format, progress);
    }

    private Export playing(int firstYear, int lastYear) {
        return in(manner.playing(new Play(firstYear, lastYear, play().secondsAYear())));
    }

    private long bytes(MapRequest request, Function<MapRequest, Imprint> imprint, Format format, Progress progress) throws IOException {
        CountedBytes bytes = new CountedBytes(progress);
        content(request, imprint, format, progress).writeTo(bytes);
        return bytes.count();
    }

    private Target.Content content(MapRequest request, Function<MapRequest, Imprint> imprints, Format format, Progress progress)
            throws MisfitException {
        if (format == Format.ZIP) {
            return series(request, imprints, progress);
        }
        progress.reached(0, 2);
        Imprint imprint = imprints.apply(request);
        switch (format) {
            case PNG -> {
                PngWriter.Rows rows = rows(request);
                return out -> PngWriter.write(rows, channels(request), size(request), imprint, out, progress);
            }
            case SVG -> {
                Plate plate = plate(request);
                progress.reached(1, 2);
                return out -> SvgWriter.write(plate, imprint, manner.lettering(), fonts, out);
            }
            case GIF -> {
                // Its pixels are seen through wholly or not at all, which leaves no edge whole.
                Film film = film(request.on(Ground.FILLED));
                return out -> GifWriter.write(film, composer.themeOf(request), size(request), imprint.playing(film.play()), out,
                        progress);
            }
            case APNG -> {
                Film film = film(request);
                Imprint said = imprint.playing(film.play());
                return request.ground() == Ground.CLEAR
                        ? out -> ApngWriter.writeSeeThrough(film, size(request), said, out, progress)
                        : out -> ApngWriter.write(film, size(request), said, out, progress);
            }
            case CSV -> {
                List<Entry> shown = Entries.of(request, composer);
                progress.reached(1, 2);
                return out -> Csv.writeMarked(ShownCsv.of(shown, sources()), out);
            }
            case GEOJSON -> {
                List<Entry> shown = Entries.of(request, composer);
                progress.reached(1, 2);
                return out -> out.write(ShownGeoJson.of(imprint.title(), imprint.view(), shown, sources())
                        .getBytes(StandardCharsets.UTF_8));
            }
            case PDF -> {
                Plate plate = plate(request);
                progress.reached(1, 2);
                return out -> PdfWriter.write(plate, imprint, fonts, out);
            }
            default -> throw new IllegalArgumentException("no way to write " + format);
        }
    }

    private Target.Content series(MapRequest request, Function<MapRequest, Imprint> imprints, Progress progress) {
        Bundle bundle = manner.bundle();
        List<Series.Member> members = bundle.series().of(request, play().firstYear(), play().lastYear(), composer);
        return out -> ZipWriter.write(members, bundle.each(), one -> content(one, imprints, bundle.each(), Progress.unwatched()),
                out, progress);
    }

    private PngWriter.Rows rows(MapRequest request) throws MisfitException {
        int width = request.deviceWidth();
        Painting page = painter.painting(plate(request));
        return request.ground() == Ground.CLEAR
                ? (first, end) -> SeeThrough.of(pixels(page, BLACK, width, first, end), pixels(page, WHITE, width, first, end))
                : (first, end) -> pixels(page, BLACK, width, first, end);
    }

    private static Channels channels(MapRequest request) {
        return request.ground() == Ground.CLEAR ? Channels.RGBA : Channels.RGB;
    }

    /** A page on which everything found room. */
    private Plate plate(MapRequest request) throws MisfitException {
        Plate plate = composer.plate(request);
        if (!plate.misfits().isEmpty()) {
            throw new MisfitException(plate.misfits());
        }
        return plate;
    }

    private static PageSize size(MapRequest request) {
        return new PageSize(request.deviceWidth(), request.deviceHeight(), request.scale() * PageSize.SCREEN_DPI);
    }

    /** The years of a request as pictures; those of a clear map say how far they are seen through. */
    private Film film(MapRequest request) throws MisfitException {
        plate(request);
        return new Film(play(), request, picture -> picture.ground() == Ground.CLEAR ? seeThrough(picture) : pixels(picture));
    }

    private Play play() {
        return manner.play().orElseGet(() -> new Play(composer.timeline().firstYear(), composer.timeline().lastYear(),
                Play.USUAL_SECONDS));
    }

    private int[] seeThrough(MapRequest request) {
        Painting page = painter.painting(composer.plate(request));
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        return SeeThrough.of(pixels(page, BLACK, width, 0, height), pixels(page, WHITE, width, 0, height));
    }

    private Map<String, Source> sources() {
        return composer.timeline().atlas().sources();
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
