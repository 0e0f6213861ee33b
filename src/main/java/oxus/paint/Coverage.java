package oxus.paint;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers, exactly: the area between its edges and the pixel's right side is added up edge by
 * edge, and the sum along a row is the coverage. An edge costs as much as it has pixels; Java2D samples eight rows and takes
 * many times as long on a coast.
 *
 * <p>The method is that of the signed-area accumulation buffer, as in the font rasterizers of FreeType and font-rs. Holds for
 * one shape at a time; a row's figures depend on nothing but the edges, so that a picture may be painted in bands.
 */
final class Coverage {

    /** How the sums of overlapping parts count. */
    enum Rule {
        /** Two make none. */
        EVEN_ODD {
            @Override
            float part(float sum) {
                float folded = Math.abs(sum) % 2;
                return folded > 1 ? 2 - folded : folded;
            }
        },
        /** Two are as good as one. */
        NON_ZERO {
            @Override
            float part(float sum) {
                return Math.min(1, Math.abs(sum));
            }
        };

        abstract float part(float sum);
    }

    /** Takes runs of pixels that are covered alike. */
    interface Runs {

        /** @param part that is covered, of {@link Pixels#FULL} */
        void cover(int row, int from, int to, int part);
    }

    private final int width;
    private final int height;
    private final int stride;
    private final int words;
    private final float[] sums;
    /** A bit for each sum that is not nothing, so that the others need not be looked at. */
    private final long[] touched;
    private final int[] firstWord;
    private final int[] lastWord;
    private int top;
    private int bottom;
    private int firstRow;
    private int lastRow;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        // An edge on the right rim adds to the pixel beyond it.
        stride = width + 2;
        words = (stride + 63) / 64;
        sums = new float[stride * height];
        touched = new long[words * height];
        firstWord = new int[height];
        lastWord = new int[height];
        Arrays.fill(firstWord, words);
        Arrays.fill(lastWord, -1);
        band(0, height);
    }

    boolean holds(int otherWidth, int rows) {
        return width == otherWidth && rows <= height;
    }

    /** Which rows of the picture are asked for. */
    void band(int fromRow, int toRow) {
        top = fromRow;
        bottom = toRow;
        firstRow = height;
        lastRow = -1;
    }

    int width() {
        return width;
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    /** Adds an edge of the shape, in pixels of the picture. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            down(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            down(x1, y1, x0, y0, -1);
        }
    }

    private void down(double x0, double y0, double x1, double y1, int sign) {
        if (y1 <= top || y0 >= bottom || x0 >= width && x1 >= width) {
            return;
        }
        int from = y0 <= top ? top : (int) y0;
        int to = y1 >= bottom ? bottom - 1 : (int) Math.ceil(y1) - 1;
        firstRow = Math.min(firstRow, from - top);
        lastRow = Math.max(lastRow, to - top);
        double slope = (x1 - x0) / (y1 - y0);
        for (int row = from; row <= to; row++) {
            double upper = row > y0 ? row : y0;
            double lower = row + 1 < y1 ? row + 1 : y1;
            double a = row > y0 ? x0 + (upper - y0) * slope : x0;
            double b = row + 1 < y1 ? x0 + (lower - y0) * slope : x1;
            double rise = sign * (lower - upper);
            if (a < b) {
                inRow(row - top, a, b, rise);
            } else {
                inRow(row - top, b, a, rise);
            }
        }
    }

    /** The piece of an edge within one row, from {@code left} to {@code right}; what lies off the picture counts at its rim. */
    private void inRow(int row, double left, double right, double rise) {
        if (left < 0) {
            double outside = right <= 0 ? rise : rise * -left / (right - left);
            sums[row * stride] += (float) outside;
            touch(row, 0, 0);
            if (right > 0) {
                onPicture(row, 0, right, rise - outside);
            }
        } else {
            onPicture(row, left, right, rise);
        }
    }

    private void onPicture(int row, double left, double right, double rise) {
        if (right <= width) {
            add(row, left, right, rise);
        } else if (left < width) {
            add(row, left, width, rise * (width - left) / (right - left));
        }
    }

    private void add(int row, double left, double right, double rise) {
        int first = (int) left;
        int last = (int) right;
        int at = row * stride + first;
        if (right <= first + 1) {
            double inside = 1 - ((left + right) / 2 - first);
            sums[at] += (float) (rise * inside);
            sums[at + 1] += (float) (rise * (1 - inside));
            touch(row, first, first + 1);
            return;
        }
        double perPixel = rise / (right - left);
        double gone = first + 1 - left;
        double reached = perPixel * gone * gone / 2;
        sums[at] += (float) reached;
        // Between its ends the edge crosses whole pixels: what it covers of each is what it has risen by the middle.
        for (int x = first + 1; x < last; x++) {
            double here = perPixel * (x + 0.5 - left);
            sums[++at] += (float) (here - reached);
            reached = here;
        }
        double over = right - last;
        double here = perPixel * (last - left + over * (1 - over / 2));
        sums[++at] += (float) (here - reached);
        sums[at + 1] += (float) (rise - here);
        touch(row, first, last + 1);
    }

    private void touch(int row, int from, int to) {
        int low = from >> 6;
        int high = to >> 6;
        int base = row * words;
        if (low == high) {
            touched[base + low] |= (-1L << from) & (-1L >>> 63 - (to & 63));
        } else {
            touched[base + low] |= -1L << from;
            for (int word = low + 1; word < high; word++) {
                touched[base + word] = -1L;
            }
            touched[base + high] |= -1L >>> 63 - (to & 63);
        }
        if (low < firstWord[row]) {
            firstWord[row] = low;
        }
        if (high > lastWord[row]) {
            lastWord[row] = high;
        }
    }

    /** Hands over what is covered, and is empty again. */
    void sweep(Rule rule, Runs runs) {
        for (int row = firstRow; row <= lastRow; row++) {
            if (lastWord[row] >= 0) {
                sweepRow(row, rule, runs);
                firstWord[row] = words;
                lastWord[row] = -1;
            }
        }
        firstRow = height;
        lastRow = -1;
    }

    private void sweepRow(int row, Rule rule, Runs runs) {
        int base = row * stride;
        float sum = 0;
        int from = 0;
        int part = 0;
        for (int word = firstWord[row]; word <= lastWord[row]; word++) {
            long bits = touched[row * words + word];
            touched[row * words + word] = 0;
            while (bits != 0) {
                int x = (word << 6) + Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                sum += sums[base + x];
                sums[base + x] = 0;
                int next = (int) (rule.part(sum) * Pixels.FULL + 0.5f);
                if (next != part) {
                    if (part > 0 && x > from) {
                        runs.cover(top + row, from, Math.min(x, width), part);
                    }
                    part = next;
                    from = x;
                }
            }
        }
        if (part > 0 && from < width) {
            runs.cover(top + row, from, width, part);
        }
    }
}
