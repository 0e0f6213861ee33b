package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import oxus.model.Remark.OnPage;
import oxus.scene.Sheet;

/** Finds a box a place on the page that nothing else has taken, near where it is wanted. */
final class FreePlace {

    private final Rectangle2D room;
    private final double gapPx;
    private final List<Rectangle2D> taken;

    /** @param taken boxes of furniture, in logical pixels */
    FreePlace(Sheet sheet, List<Rectangle2D> taken) {
        double margin = Margins.of(sheet);
        double foot = Room.footPx(sheet) - margin * 0.6;
        room = new Rectangle2D.Double(margin, margin, sheet.request().widthPx() - 2 * margin, foot - margin);
        gapPx = margin * 0.6;
        this.taken = taken;
    }

    /** The free place nearest to the wanted one; the wanted one itself when the page is full. */
    Rectangle2D nearest(OnPage wanted, double widthPx, double heightPx) {
        Point2D at = corner(wanted, widthPx, heightPx);
        List<Double> columns = new ArrayList<>(List.of(at.getX()));
        List<Double> rows = new ArrayList<>(List.of(at.getY()));
        for (Rectangle2D other : taken) {
            columns.add(other.getMinX() - gapPx - widthPx);
            columns.add(other.getMaxX() + gapPx);
            rows.add(other.getMinY() - gapPx - heightPx);
            rows.add(other.getMaxY() + gapPx);
        }
        Rectangle2D best = new Rectangle2D.Double(at.getX(), at.getY(), widthPx, heightPx);
        double least = Double.MAX_VALUE;
        for (double x : columns) {
            for (double y : rows) {
                Rectangle2D box = new Rectangle2D.Double(x, y, widthPx, heightPx);
                double away = at.distance(x, y);
                if (away < least && isFree(box)) {
                    best = box;
                    least = away;
                }
            }
        }
        return best;
    }

    private boolean isFree(Rectangle2D box) {
        // A hair's breadth, for what stands exactly at the rim.
        Rectangle2D hull = new Rectangle2D.Double(room.getX() - 0.01, room.getY() - 0.01, room.getWidth() + 0.02, room.getHeight() + 0.02);
        return hull.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private Point2D corner(OnPage wanted, double widthPx, double heightPx) {
        double x = switch (wanted) {
            case TOP_LEFT, LEFT, BOTTOM_LEFT -> room.getMinX();
            case TOP, BOTTOM -> room.getCenterX() - widthPx / 2;
            case TOP_RIGHT, RIGHT, BOTTOM_RIGHT -> room.getMaxX() - widthPx;
        };
        double y = switch (wanted) {
            case TOP_LEFT, TOP, TOP_RIGHT -> room.getMinY();
            case LEFT, RIGHT -> room.getCenterY() - heightPx / 2;
            case BOTTOM_LEFT, BOTTOM, BOTTOM_RIGHT -> room.getMaxY() - heightPx;
        };
        return new Point2D.Double(x, y);
    }
}
