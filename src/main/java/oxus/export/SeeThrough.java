package oxus.export;

/**
 * Finds out how opaque what was painted is, and of what colour, by painting it on black and on white: what is seen through
 * differs by as much as it lets through. So edges carry their own colour and no trace of a ground.
 *
 * <p>Smith and Blinn, Blue Screen Matting (1996), section "triangulation": for one paint of colour {@code c} and opacity
 * {@code a}, over black there is {@code a c}, over white {@code a c + (1 - a)}.
 */
final class SeeThrough {

    private static final int FULL = 255;

    private SeeThrough() {
    }

    /** Pixels of 0xaarrggbb, colours not multiplied, of pixels of 0xrrggbb on either ground. */
    static int[] of(int[] onBlack, int[] onWhite) {
        int[] argb = new int[onBlack.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = of(onBlack[i], onWhite[i]);
        }
        return argb;
    }

    private static int of(int onBlack, int onWhite) {
        int let = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            let += (onWhite >> shift & FULL) - (onBlack >> shift & FULL);
        }
        int opaque = FULL - Math.max(0, Math.min(FULL, Math.round(let / 3f)));
        if (opaque == 0) {
            return 0;
        }
        int argb = opaque << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            argb |= Math.min(FULL, ((onBlack >> shift & FULL) * FULL + opaque / 2) / opaque) << shift;
        }
        return argb;
    }
}
