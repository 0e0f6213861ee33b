package oxus.layers;

import oxus.scene.Viewpoint;

/**
 * The ground that a map shows, in steps that a short code can tell apart: a middle to a thousandth of its width, a width to a
 * third of a per cent.
 *
 * @param width  steps of the width's logarithm, from {@value #NARROWEST_M} m up
 * @param aspect steps of the logarithm of height by width
 * @param x      of the middle, in parts of the width
 * @param y      likewise
 */
record CodeGround(long width, long aspect, long x, long y) {

    static final int WIDTH_BITS = 12;
    static final int ASPECT_BITS = 8;

    private static final double NARROWEST_M = 1e3;
    private static final double WIDEST_M = 1e8;
    private static final double MOST_ASPECT = 16;
    private static final double FARTHEST_M = 2e7;
    private static final double PARTS = 1024;

    /** The ground that a map of this size, in logical pixels, shows from a viewpoint. */
    static CodeGround of(Viewpoint from, double widthPx, double heightPx) {
        long width = step(widthPx * from.metresPerPx() / NARROWEST_M, WIDEST_M / NARROWEST_M, WIDTH_BITS);
        double part = metres(width) / PARTS;
        return new CodeGround(width, aspect(widthPx, heightPx), Math.round((from.x() + FARTHEST_M) / part),
                Math.round((from.y() + FARTHEST_M) / part));
    }

    /** Whether the steps go so far. */
    boolean isHeld() {
        return fits(width, WIDTH_BITS) && fits(aspect, ASPECT_BITS) && fits(x, middleBits(width)) && fits(y, middleBits(width));
    }

    /** How many bits say where the middle of ground of this width is. */
    static int middleBits(long width) {
        return Long.SIZE - Long.numberOfLeadingZeros((long) Math.ceil(2 * FARTHEST_M / metres(width) * PARTS));
    }

    /** From where a map of this size shows that ground, and no less. */
    Viewpoint seenOn(double widthPx, double heightPx) {
        double across = metres(width);
        double down = across * Math.exp((aspect / (double) most(ASPECT_BITS) * 2 - 1) * Math.log(MOST_ASPECT));
        // On a page of the same shape it is to be the very ground; elsewhere the side that has less room counts.
        double metresPerPx = aspect == aspect(widthPx, heightPx) ? across / widthPx : Math.max(across / widthPx, down / heightPx);
        return new Viewpoint(x * across / PARTS - FARTHEST_M, y * across / PARTS - FARTHEST_M, metresPerPx);
    }

    private static long aspect(double widthPx, double heightPx) {
        return step(heightPx / widthPx * MOST_ASPECT, MOST_ASPECT * MOST_ASPECT, ASPECT_BITS);
    }

    private static double metres(long width) {
        return NARROWEST_M * Math.exp(width / (double) most(WIDTH_BITS) * Math.log(WIDEST_M / NARROWEST_M));
    }

    private static long step(double factor, double mostFactor, int bits) {
        return Math.round(Math.log(factor) / Math.log(mostFactor) * most(bits));
    }

    private static boolean fits(long value, int bits) {
        return value >= 0 && value <= most(bits);
    }

    private static long most(int bits) {
        return (1L << bits) - 1;
    }
}
