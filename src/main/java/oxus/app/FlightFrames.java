package oxus.app;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pictures of a flight, made on a thread of their own out of two painted maps. JavaFX without a graphics card takes three
 * times as long to draw two enlarged pictures over one another.
 */
final class FlightFrames implements AutoCloseable {

    private static final int BANDS = 8;
    private static final int FULL = 256;

    /** The pixels of a map and of the furniture above it. */
    record Page(PixelFrame ground, PixelFrame furniture) {
    }

    /**
     * What a picture shows.
     *
     * @param old     where the map of before lies
     * @param next    where the other lies
     * @param wide    where the backdrop lies that is seen beside both
     * @param faded   how far the other has faded in, 0 to 1
     * @param density device pixels per logical pixel
     */
    record Frame(Placement old, Placement next, Optional<Placement> wide, double faded, double density) {
    }

    /** Pixels on their way to the screen; the renderer may still read those that were shown last. */
    private static final class Buffer {

        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final Image image;

        Buffer(int width, int height) {
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }

    /** From where to where each row of furniture has anything: most of it is clear. */
    private record Spans(int[] first, int[] end) {

        static Spans of(PixelFrame furniture) {
            int[] first = new int[furniture.height()];
            int[] end = new int[furniture.height()];
            int[] pixels = furniture.pixels();
            IntStream.range(0, first.length).parallel().forEach(y -> {
                int from = y * furniture.width();
                int to = from + furniture.width();
                int begin = from;
                while (begin < to && pixels[begin] == 0) {
                    begin++;
                }
                while (to > begin && pixels[to - 1] == 0) {
                    to--;
                }
                first[y] = begin - from;
                end[y] = to - from;
            });
            return new Spans(first, end);
        }
    }

    private final Page old;
    private final Page next;
    private final PixelFrame wide;
    private final Spans oldSpans;
    private final Spans nextSpans;
    private final int width;
    private final int height;
    private final Buffer[] buffers = new Buffer[3];
    private final AtomicReference<Optional<Buffer>> done = new AtomicReference<>(Optional.empty());
    private final FrameLoop<Frame> loop;
    private int turn;

    FlightFrames(Page old, Page next, PixelFrame wide) {
        this.old = old;
        this.next = next;
        this.wide = wide;
        width = old.ground().width();
        height = old.ground().height();
        for (int i = 0; i < buffers.length; i++) {
            buffers[i] = new Buffer(width, height);
        }
        oldSpans = Spans.of(old.furniture());
        nextSpans = Spans.of(next.furniture());
        loop = new FrameLoop<>("flight", this::make, Runnable::run, broken -> { });
    }

    /** Asks for a picture; it is made before long. */
    void ask(Frame frame) {
        loop.ask(frame);
    }

    /** The newest picture that is made, once; on the FX thread. */
    Optional<Image> show() {
        Optional<Buffer> made = done.getAndSet(Optional.empty());
        made.ifPresent(buffer -> buffer.buffer.updateBuffer(whole -> null));
        return made.map(buffer -> buffer.image);
    }

    @Override
    public void close() {
        loop.close();
    }

    private Runnable make(Frame frame) {
        Buffer into = buffers[turn];
        turn = (turn + 1) % buffers.length;
        paint(frame, into.pixels);
        return () -> done.set(Optional.of(into));
    }

    /** @param into device pixels row by row */
    void paint(Frame frame, int[] into) {
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            for (int y = height * band / BANDS; y < height * (band + 1) / BANDS; y++) {
                row(y, frame, into);
            }
        });
    }

    private void row(int y, Frame frame, int[] into) {
        int share = (int) Math.round(frame.faded() * FULL);
        int begin = y * width;
        frame.wide().ifPresent(placed -> Reading.of(wide, placed, frame.density(), y).copy(into, begin, width));
        Reading before = Reading.of(old.ground(), frame.old(), frame.density(), y);
        Reading after = Reading.of(next.ground(), frame.next(), frame.density(), y);
        before.copy(into, begin, width);
        after.fade(into, begin, width, before, share);
        lay(old.furniture(), oldSpans, FULL - share, into, y);
        lay(next.furniture(), nextSpans, share, into, y);
    }

    /** Lays a row of furniture, let through by a share, over what is there. */
    private static void lay(PixelFrame furniture, Spans spans, int share, int[] into, int y) {
        int[] from = furniture.pixels();
        int begin = y * furniture.width();
        int end = begin + spans.end[y];
        for (int i = begin + spans.first[y]; i < end; i++) {
            int pixel = from[i];
            if (pixel != 0) {
                int clear = FULL - ((pixel >>> 24) * share >> 8) - (pixel >>> 31);
                into[i] = mixed(pixel, share, into[i], Math.max(0, clear));
            }
        }
    }

    /** The sum of two colours, each by so many parts of 256. */
    static int mixed(int one, int parts, int other, int otherParts) {
        int redBlue = ((one & 0xff00ff) * parts + (other & 0xff00ff) * otherParts >>> 8) & 0xff00ff;
        int green = ((one >>> 8 & 0xff) * parts + (other >>> 8 & 0xff) * otherParts >>> 8) & 0xff;
        return 0xff000000 | redBlue | green << 8;
    }

    /**
     * A row of the screen read out of a picture that is enlarged and shifted.
     *
     * @param row   where the row of the picture begins in its pixels; below 0 when the picture is not on this row
     * @param first the first point of the screen's row that the picture covers
     * @param end   the first after those
     * @param at    where in the picture's row the screen's row begins, in 65536ths of a pixel
     * @param step  how far on the next point is, likewise
     */
    private record Reading(int[] pixels, int row, int first, int end, long at, long step) {

        static Reading of(PixelFrame picture, Placement placed, double density, int y) {
            double right = placed.rightPx() * density;
            double scale = placed.scale();
            int row = (int) Math.floor((y + 0.5 - placed.downPx() * density) / scale);
            if (row < 0 || row >= picture.height()) {
                return new Reading(picture.pixels(), -1, 0, 0, 0, 0);
            }
            long step = Math.round(65536 / scale);
            long at = Math.round((0.5 - right) / scale * 65536);
            int first = (int) Math.max(0, at >= 0 ? 0 : (-at + step - 1) / step);
            long width = (long) picture.width() << 16;
            int end = at >= width ? first : (int) Math.min(Integer.MAX_VALUE, (width - at + step - 1) / step);
            return new Reading(picture.pixels(), row * picture.width(), first, Math.max(first, end), at, step);
        }

        void copy(int[] into, int begin, int width) {
            if (row < 0) {
                return;
            }
            int last = Math.min(width, end);
            long from = at + first * step;
            for (int x = first; x < last; x++, from += step) {
                into[begin + x] = pixels[row + (int) (from >> 16)];
            }
        }

        /** Where the other picture is not, this one is seen whole. */
        void fade(int[] into, int begin, int width, Reading other, int share) {
            if (row < 0) {
                return;
            }
            int last = Math.min(width, end);
            long from = at + first * step;
            for (int x = first; x < last; x++, from += step) {
                int pixel = pixels[row + (int) (from >> 16)];
                boolean alone = other.row < 0 || x < other.first || x >= other.end;
                into[begin + x] = alone ? pixel : mixed(pixel, share, into[begin + x], FULL - share);
            }
        }
    }
}
