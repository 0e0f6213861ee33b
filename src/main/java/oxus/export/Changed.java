package oxus.export;

import java.util.function.IntPredicate;

/**
 * The part of a picture outside which it is like the one before.
 *
 * @param x of its upper left corner, in pixels
 * @param y likewise
 */
record Changed(int x, int y, int width, int height) {

    /** All of a picture. */
    static Changed all(int width, int height) {
        return new Changed(0, 0, width, height);
    }

    /** What differs between two pictures of a width; one pixel when nothing does, for a picture must have some. */
    static Changed between(int[] before, int[] after, int width) {
        return between(at -> before[at] != after[at], width, after.length / width);
    }

    /** The same of pictures whose pixels are numbers of colours. */
    static Changed between(byte[] before, byte[] after, int width) {
        return between(at -> before[at] != after[at], width, after.length / width);
    }

    private static Changed between(IntPredicate differs, int width, int height) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (differs.test(y * width + x)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Changed(0, 0, 1, 1) : new Changed(left, top, right - left + 1, bottom - top + 1);
    }
}
