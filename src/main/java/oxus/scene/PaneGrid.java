package oxus.scene;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Divides the room of a page among maps of the same size: in one row, or four in two rows. */
final class PaneGrid {

    private static final double GAP_PX = 3;
    private static final double ROOMY_WIDTH_PX = 760;
    private static final double ROOMY_HEIGHT_PX = 430;
    private static final double SPARSE_LETTERING = 0.75;
    private static final double SPARSE_PRIORITY = 500;
    private static final double SMALLEST_LETTERING = 0.6;

    private PaneGrid() {
    }

    /**
     * The panes in reading order.
     *
     * @param room  in logical pixels of the page
     * @param scale device pixels per logical pixel: panes begin and end on whole device pixels
     */
    static List<Rectangle2D> of(int count, Rectangle2D room, double scale) {
        boolean upright = room.getHeight() > room.getWidth();
        int columns = count == 4 ? 2 : upright ? 1 : count;
        int rows = count / columns;
        double width = whole((room.getWidth() - (columns - 1) * GAP_PX) / columns, scale);
        double height = whole((room.getHeight() - (rows - 1) * GAP_PX) / rows, scale);
        List<Rectangle2D> panes = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            double x = room.getX() + n % columns * (width + GAP_PX);
            double y = room.getY() + n / columns * (height + GAP_PX);
            panes.add(new Rectangle2D.Double(Math.round(x * scale) / scale, Math.round(y * scale) / scale, width, height));
        }
        return panes;
    }

    /** The size of words and symbols in a pane, against that on a whole page: small maps cannot bear full ones. */
    static double lettering(Rectangle2D pane) {
        double part = Math.min(pane.getWidth() / ROOMY_WIDTH_PX, pane.getHeight() / ROOMY_HEIGHT_PX);
        return Math.max(SMALLEST_LETTERING, Math.min(1, part));
    }

    /** The priority from which on things are named in a pane: of a small map the countries, capitals and facilities. */
    static double leastNamed(Rectangle2D pane) {
        return lettering(pane) < SPARSE_LETTERING ? SPARSE_PRIORITY : 0;
    }

    private static double whole(double px, double scale) {
        return Math.max(1, Math.ceil(px * scale)) / scale;
    }
}
