package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import oxus.scene.Outline;
import oxus.scene.Sheet;

/**
 * Good places for the name of an area: points of a grid that hangs on the ground, so that a name stays where it is until
 * the page's edge comes near or a far better place comes into view.
 */
final class Stands {

    private static final double STEP_PX = 44;
    /** More room around than so many steps is no better. */
    private static final int ENOUGH = 3;
    private static final int MOST = 6;
    /** In steps. */
    private static final int APART = 3;

    private Stands() {
    }

    /**
     * Points well inside the part of a shape that the page shows, the best first and far from each other.
     *
     * @param id    of the shape, for keeping what was found
     * @param rimPx how far from the page's edge they must lie
     */
    static List<Point2D> in(Outline shape, String id, double rimPx, Sheet sheet) {
        double step = sheet.metres(STEP_PX);
        Rectangle2D ground = sheet.ground();
        double rim = sheet.metres(rimPx);
        Rectangle2D box = shape.bounds();
        int left = (int) Math.ceil(Math.max(ground.getMinX() + rim, box.getMinX()) / step);
        int right = (int) Math.floor(Math.min(ground.getMaxX() - rim, box.getMaxX()) / step);
        int bottom = (int) Math.ceil(Math.max(ground.getMinY() + rim, box.getMinY()) / step);
        int top = (int) Math.floor(Math.min(ground.getMaxY() - rim, box.getMaxY()) / step);
        return sheet.shapes().kept(List.of("stands", id, step, left, right, bottom, top),
                () -> best(shape, step, left, right, bottom, top));
    }

    private static List<Point2D> best(Outline shape, double step, int left, int right, int bottom, int top) {
        if (left > right || bottom > top) {
            return List.of();
        }
        Scan scan = new Scan(shape, (bottom - ENOUGH) * step, step, top - bottom + 1 + 2 * ENOUGH);
        List<Stand> stands = new ArrayList<>();
        for (int i = left; i <= right; i++) {
            for (int j = bottom; j <= top; j++) {
                double room = room(scan, i * step, j - bottom + ENOUGH, step);
                if (room > 0) {
                    // Among places with as much room the same few are chosen again and again while the map moves.
                    stands.add(new Stand(new Point2D.Double(i * step, j * step),
                            room + 0.02 * (evenness(i) + evenness(j))));
                }
            }
        }
        stands.sort(Comparator.comparingDouble((Stand stand) -> -stand.worth));
        List<Point2D> chosen = new ArrayList<>();
        for (Stand stand : stands) {
            if (chosen.size() < MOST && chosen.stream().allMatch(at -> at.distance(stand.at) > APART * step)) {
                chosen.add(stand.at);
            }
        }
        return List.copyOf(chosen);
    }

    private record Stand(Point2D at, double worth) {
    }

    /** Steps to the edge, a name being wider than high. */
    private static double room(Scan scan, double x, int row, double step) {
        double room = Math.min(ENOUGH, scan.reach(row, x) / step / 2);
        for (int away = 1; away <= ENOUGH && away <= room; away++) {
            if (scan.reach(row - away, x) == 0 || scan.reach(row + away, x) == 0) {
                return Math.min(room, away - 0.5);
            }
        }
        return room;
    }

    private static int evenness(int index) {
        return Math.min(10, Integer.numberOfTrailingZeros(index));
    }
}
