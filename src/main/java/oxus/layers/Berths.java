package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import oxus.scene.Sheet;

/**
 * Symbols that would hide each other make room: who comes first keeps the place, who comes later moves to the nearest free
 * spot around it. Where everybody stands depends on the scale alone, not on what of the map is in view, so nothing jumps
 * while it is panned.
 */
final class Berths {

    private static final double GAP_PX = 1;
    private static final int RINGS = 14;
    private static final double RING_STEP_PX = 4;
    private static final int DIRECTIONS = 16;

    private final double metresPerPx;
    private final List<Stand> stands = new ArrayList<>();

    private record Stand(double x, double y, double radius) {
    }

    /** Nobody yet, on the map of this sheet. */
    Berths(Sheet sheet) {
        this.metresPerPx = sheet.request().viewpoint().metresPerPx();
    }

    /**
     * Gives a symbol a stand of its own.
     *
     * @param place  where it belongs, in map space
     * @param sizePx its side in logical pixels
     * @return where it stands: at its place, or as near to it as there is room; at its place, too, when there is none about
     */
    Point2D stand(Point2D place, double sizePx) {
        Point2D stand = freest(place, sizePx / 2);
        stands.add(new Stand(stand.getX(), stand.getY(), sizePx / 2));
        return stand;
    }

    private Point2D freest(Point2D place, double radius) {
        if (free(place, radius)) {
            return place;
        }
        for (int ring = 1; ring <= RINGS; ring++) {
            double reach = (radius + ring * RING_STEP_PX) * metresPerPx;
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                // Right, left, down, up and then what lies between: beside before above, for names stand beside.
                double turn = Math.PI * 2 * Integer.reverse(direction) / 4294967296.0;
                Point2D spot = new Point2D.Double(place.getX() + reach * Math.cos(turn), place.getY() - reach * Math.sin(turn));
                if (free(spot, radius)) {
                    return spot;
                }
            }
        }
        return place;
    }

    private boolean free(Point2D spot, double radius) {
        return stands.stream().allMatch(stand -> spot.distance(stand.x, stand.y)
                >= (stand.radius + radius + GAP_PX) * metresPerPx);
    }
}
