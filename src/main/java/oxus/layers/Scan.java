package oxus.layers;

import java.awt.geom.PathIterator;
import java.util.Arrays;

import oxus.scene.Outline;

/** Where the edges of a shape cross some horizontal lines: what lies inside on each, and how far it reaches. */
final class Scan {

    private final double firstY;
    private final double stepY;
    private final double[][] crossings;

    /** @param rows number of lines, the first at {@code firstY}, each {@code stepY} above the one before */
    Scan(Outline shape, double firstY, double stepY, int rows) {
        this.firstY = firstY;
        this.stepY = stepY;
        this.crossings = new double[rows][0];
        int[] counts = new int[rows];
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.path().getPathIterator(null, 1); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
                double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
                cross(x, y, toX, toY, counts);
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : at[1];
        }
        for (int row = 0; row < rows; row++) {
            crossings[row] = Arrays.copyOf(crossings[row], counts[row]);
            Arrays.sort(crossings[row]);
        }
    }

    private void cross(double x0, double y0, double x1, double y1, int[] counts) {
        double low = Math.min(y0, y1);
        double high = Math.max(y0, y1);
        int first = (int) Math.max(0, Math.ceil((low - firstY) / stepY));
        for (int row = first; row < crossings.length && firstY + row * stepY < high; row++) {
            double y = firstY + row * stepY;
            if (counts[row] == crossings[row].length) {
                crossings[row] = Arrays.copyOf(crossings[row], Math.max(8, 2 * counts[row]));
            }
            crossings[row][counts[row]++] = x0 + (y - y0) / (y1 - y0) * (x1 - x0);
        }
    }

    /** How far a point lies from the shape's edge on its line, to the nearer side; 0 when it is not inside. */
    double reach(int row, double x) {
        if (row < 0 || row >= crossings.length) {
            return 0;
        }
        double[] edges = crossings[row];
        int after = Arrays.binarySearch(edges, x);
        after = after < 0 ? -after - 1 : after + 1;
        return after % 2 == 0 || after >= edges.length ? 0 : Math.min(x - edges[after - 1], edges[after] - x);
    }
}
