package oxus.app;

import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/**
 * Where a picture painted for one request lies on the page of another: enlarged by {@code scale}, then shifted. Between
 * two frames the old picture is placed like this, so that the map follows the hand at once.
 *
 * @param scale   1 when both look from the same height
 * @param rightPx of the picture's left edge, logical pixels
 * @param downPx  of the picture's upper edge, logical pixels
 */
record Placement(double scale, double rightPx, double downPx) {

    static Placement of(MapRequest painted, MapRequest wanted) {
        Viewpoint old = painted.viewpoint();
        Viewpoint now = wanted.viewpoint();
        double scale = old.metresPerPx() / now.metresPerPx();
        return new Placement(scale,
                wanted.widthPx() / 2 + (old.x() - now.x()) / now.metresPerPx() - painted.widthPx() / 2 * scale,
                wanted.heightPx() / 2 + (now.y() - old.y()) / now.metresPerPx() - painted.heightPx() / 2 * scale);
    }

    /** True when the picture lies on the page as it was painted. */
    boolean exact() {
        return scale == 1 && rightPx == 0 && downPx == 0;
    }
}
