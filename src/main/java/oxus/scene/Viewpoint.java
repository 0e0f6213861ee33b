package oxus.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Where the map is looked at from.
 *
 * @param x           of the map's middle, metres of the projection
 * @param y           of the map's middle, metres of the projection
 * @param metresPerPx ground metres that a logical pixel covers
 */
public record Viewpoint(double x, double y, double metresPerPx) {

    /** The nearest and the farthest that the base map bears. */
    public static final double NEAREST_METRES_PER_PX = 20;
    public static final double FARTHEST_METRES_PER_PX = 12_000;

    public Viewpoint {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(metresPerPx > 0) || !Double.isFinite(metresPerPx)) {
            throw new IllegalArgumentException("no viewpoint: " + x + ", " + y + " at " + metresPerPx + " m per pixel");
        }
    }

    /** The viewpoint from which {@code ground} (metres of the projection) just fits into a page. */
    public static Viewpoint fit(Rectangle2D ground, double widthPx, double heightPx) {
        return new Viewpoint(ground.getCenterX(), ground.getCenterY(),
                Math.max(ground.getWidth() / Math.max(1, widthPx), ground.getHeight() / Math.max(1, heightPx)));
    }

    /** Metres of the projection to logical pixels of a page of this size. */
    public AffineTransform toPage(double widthPx, double heightPx) {
        double scale = 1 / metresPerPx;
        return new AffineTransform(scale, 0, 0, -scale, widthPx / 2 - x * scale, heightPx / 2 + y * scale);
    }

    /** The ground that a page of this size shows, in metres of the projection. */
    public Rectangle2D ground(double widthPx, double heightPx) {
        return new Rectangle2D.Double(x - widthPx / 2 * metresPerPx, y - heightPx / 2 * metresPerPx,
                widthPx * metresPerPx, heightPx * metresPerPx);
    }

    /** Shifted so that the picture moves by so many logical pixels right and down. */
    public Viewpoint panned(double rightPx, double downPx) {
        return new Viewpoint(x - rightPx * metresPerPx, y + downPx * metresPerPx, metresPerPx);
    }

    /**
     * Nearer by {@code factor} (below 1: farther), within the bounds of the base map, keeping the ground under a page
     * point where it is.
     *
     * @param fromMiddleX page distance of that point from the page's middle, in logical pixels, to the right
     * @param fromMiddleY likewise, downwards
     */
    public Viewpoint zoomed(double factor, double fromMiddleX, double fromMiddleY) {
        // A tiny page may begin farther out than the bound: from there it must not jump in when it is zoomed out.
        double farthest = Math.max(FARTHEST_METRES_PER_PX, metresPerPx);
        double next = Math.max(NEAREST_METRES_PER_PX, Math.min(farthest, metresPerPx / factor));
        double change = metresPerPx - next;
        return new Viewpoint(x + fromMiddleX * change, y - fromMiddleY * change, next);
    }
}
