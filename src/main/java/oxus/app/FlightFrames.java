package oxus.app;

import java.nio.IntBuffer;
import java.util.Arrays;
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

    /**
     * Where each row of the furniture of either map has anything: most of it is clear.
     *
     * @param rows for each row the first points of its runs and the points after their ends, in turn
     */
    private record Runs(int[][] rows) {

        /** Runs nearer to one another than this are laid as one. */
        private static final int NEAR = 16;

        static Runs of(PixelFrame one, PixelFrame other) {
            return new Runs(IntStream.range(0, one.height()).parallel()
                    .mapToObj(y -> row(one.pixels(), other.pixels(), y * one.width(), one.width())).toArray(int[][]::new));
        }

        private static int[] row(int[] one, int[] other, int begin, int width) {
            int[] ends = new int[2 * (width / NEAR + 1)];
            int n = 0;
            for (int x = 0; x < width; x++) {
                if ((one[begin + x] | other[begin + x]) != 0) {
                    if (n == 0 || x > ends[n - 1] + NEAR) {
                        n += 2;
                        ends[n - 2] = x;
                    }
                    ends[n - 1] = x + 1;
                }
            }
            return Arrays.copyOf(ends, n);
        }
    }

    private final Page old;
    private final Page next;
    private final PixelFrame wide;
    private final Runs furniture;
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
        furniture = Runs.of(old.furniture(), next.furniture());
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
        int share = (int) Math.round(frame.faded() * FULL);
        boolean moves = !frame.old().exact() || !frame.next().exact();
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            for (int y = height * band / BANDS; y < height * (band + 1) / BANDS; y++) {
                if (moves && y % 2 == 1 && y > height * band / BANDS) {
                    // The eye does not see in motion that two rows are the same, and one costs nearly nothing.
                    System.arraycopy(into, (y - 1) * width, into, y * width, width);
                } else {
                    ground(y, frame, share, into);
                }
            }
            for (int y = height * band / BANDS; y < height * (band + 1) / BANDS; y++) {
                for (int n = 0; n < furniture.rows[y].length; n += 2) {
                    lay(y * width + furniture.rows[y][n], y * width + furniture.rows[y][n + 1], share, into);
                }
            }
        });
    }

    private void ground(int y, Frame frame, int share, int[] into) {
        int begin = y * width;
        Reading before = Reading.of(old.ground(), frame.old(), frame.density(), y, width);
        Reading after = Reading.of(next.ground(), frame.next(), frame.density(), y, width);
        int first = Math.max(before.first, after.first);
        int end = Math.min(before.end, after.end);
        if (first >= end) {
            first = 0;
            end = 0;
        } else {
            fade(before, after, share, into, begin, first, end);
        }
        aside(0, first, y, frame, before, after, into);
        aside(end, width, y, frame, before, after, into);
    }

    /** Where not both maps are: the other where it is, else the one of before, else the backdrop. */
    private void aside(int first, int end, int y, Frame frame, Reading before, Reading after, int[] into) {
        if (first < end) {
            int begin = y * width;
            frame.wide().ifPresent(placed -> Reading.of(wide, placed, frame.density(), y, width).copy(into, begin, first, end));
            before.copy(into, begin, first, end);
            after.copy(into, begin, first, end);
        }
    }

    /** Two pictures over one another, point after point: no colour is read twice. */
    private static void fade(Reading before, Reading after, int share, int[] into, int begin, int first, int end) {
        int[] olds = before.pixels;
        int[] nexts = after.pixels;
        int oldRow = before.row;
        int nextRow = after.row;
        int oldAt = before.at(first);
        int nextAt = after.at(first);
        int oldStep = before.step;
        int nextStep = after.step;
        for (int i = begin + first; i < begin + end; i++, oldAt += oldStep, nextAt += nextStep) {
            into[i] = between(olds[oldRow + (oldAt >> 16)], nexts[nextRow + (nextAt >> 16)], share);
        }
    }

    /** Lays some furniture, on its way from one map's to the other's, over what is there. */
    private void lay(int first, int end, int share, int[] into) {
        int[] olds = old.furniture().pixels();
        int[] nexts = next.furniture().pixels();
        for (int i = first; i < end; i++) {
            int before = olds[i];
            int after = nexts[i];
            int pixel = before == after ? after : between(before, after, share);
            if (pixel != 0) {
                into[i] = 0xff000000 | pixel + dimmed(into[i], FULL - 1 - (pixel >>> 24));
            }
        }
    }

    /** The colour on the way from one to another, in 256ths; two channels at once, whose borrowing cancels out. */
    static int between(int from, int to, int share) {
        int fromRedBlue = from & 0xff00ff;
        int fromRest = from >>> 8 & 0xff00ff;
        int redBlue = fromRedBlue + (((to & 0xff00ff) - fromRedBlue) * share >> 8) & 0xff00ff;
        int rest = fromRest + (((to >>> 8 & 0xff00ff) - fromRest) * share >> 8) & 0xff00ff;
        return redBlue | rest << 8;
    }

    private static int dimmed(int pixel, int share) {
        return ((pixel & 0xff00ff) * share >>> 8 & 0xff00ff) | (pixel >>> 8 & 0xff00ff) * share & 0xff00ff00;
    }

    /**
     * A row of the screen read out of a picture that is enlarged and shifted.
     *
     * @param row   where the row of the picture begins in its pixels
     * @param first the first point of the screen's row that the picture covers
     * @param end   the first after those; the same when the picture is not on this row
     * @param start where in the picture's row the screen's row begins, in 65536ths of a pixel
     * @param step  how far on the next point is, likewise
     */
    private record Reading(int[] pixels, int row, int first, int end, long start, int step) {

        static Reading of(PixelFrame picture, Placement placed, double density, int y, int screen) {
            double right = placed.rightPx() * density;
            double scale = placed.scale();
            int row = (int) Math.floor((y + 0.5 - placed.downPx() * density) / scale);
            if (row < 0 || row >= picture.height()) {
                return new Reading(picture.pixels(), 0, 0, 0, 0, 0);
            }
            int step = (int) Math.max(1, Math.round(65536 / scale));
            long start = Math.round((0.5 - right) / scale * 65536);
            int first = (int) Math.min(screen, start >= 0 ? 0 : (-start + step - 1) / step);
            long width = (long) picture.width() << 16;
            int end = start >= width ? first : (int) Math.min(screen, (width - start + step - 1) / step);
            return new Reading(picture.pixels(), row * picture.width(), first, Math.max(first, end), start, step);
        }

        /** Where a point that is covered reads; a picture's row is short enough for this to fit. */
        int at(int x) {
            return (int) (start + (long) x * step);
        }

        void copy(int[] into, int begin, int least, int most) {
            int last = Math.min(most, end);
            int begun = Math.max(least, first);
            if (begun >= last) {
                return;
            }
            if (step == 1 << 16) {
                System.arraycopy(pixels, row + (at(begun) >> 16), into, begin + begun, last - begun);
                return;
            }
            int from = at(begun);
            for (int x = begun; x < last; x++, from += step) {
                into[begin + x] = pixels[row + (from >> 16)];
            }
        }
    }
}
