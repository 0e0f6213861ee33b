package oxus.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Boxes on a page that labels must not touch, kept in a grid so that asking stays cheap with thousands of them. */
final class Obstacles {

    private static final double CELL_PX = 64;

    private final double widthPx;
    private final double heightPx;
    private final int columns;
    private final int rows;
    private final List<List<Rectangle2D>> cells;

    Obstacles(double widthPx, double heightPx) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        columns = (int) Math.ceil(widthPx / CELL_PX) + 1;
        rows = (int) Math.ceil(heightPx / CELL_PX) + 1;
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
    }

    void add(Rectangle2D box) {
        visit(box, index -> {
            List<Rectangle2D> cell = cells.get(index);
            if (cell.isEmpty()) {
                cells.set(index, cell = new ArrayList<>(4));
            }
            cell.add(box);
            return true;
        });
    }

    /** True when the box lies on the page, this far from its edge, and touches nothing. */
    boolean free(Rectangle2D box, double edgePx) {
        if (box.getMinX() < edgePx || box.getMinY() < edgePx || box.getMaxX() > widthPx - edgePx
                || box.getMaxY() > heightPx - edgePx) {
            return false;
        }
        return clear(box);
    }

    /** True when the box touches nothing, wherever it lies. */
    boolean clear(Rectangle2D box) {
        return visit(box, index -> cells.get(index).stream().noneMatch(box::intersects));
    }

    private boolean visit(Rectangle2D box, java.util.function.IntPredicate each) {
        int left = column(box.getMinX());
        int right = column(box.getMaxX());
        int bottom = row(box.getMaxY());
        for (int row = row(box.getMinY()); row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                if (!each.test(row * columns + column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, x / CELL_PX));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, y / CELL_PX));
    }
}
