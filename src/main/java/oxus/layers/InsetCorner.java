package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import oxus.scene.Sheet;

/** Finds room for an inset where no other furniture stands: rather none than over a legend. */
final class InsetCorner {

    /** An inset that took more of the page than this would hide the map that it explains. */
    private static final double MOST_OF_PAGE = 0.3;

    private InsetCorner() {
    }

    /** The corner of a panel of this size: at the right below, else above, else at the left. */
    static Optional<Point2D> of(Sheet sheet, double widthPx, double heightPx) {
        double margin = Margins.of(sheet);
        double right = sheet.request().widthPx() - margin - widthPx;
        double foot = Room.footPx(sheet) - margin * 0.6 - heightPx;
        // Degrees stand along the upper frame.
        double top = margin + sheet.sized(14);
        List<Rectangle2D> taken = Room.panels(sheet);
        if (widthPx > sheet.request().widthPx() * MOST_OF_PAGE || heightPx > sheet.request().heightPx() * MOST_OF_PAGE * 1.5) {
            return Optional.empty();
        }
        double above = taken.stream().filter(p -> p.getMaxX() > right && p.getWidth() < sheet.request().widthPx() - 1)
                .mapToDouble(Rectangle2D::getMinY).filter(y -> y > sheet.request().heightPx() / 2).min().orElse(foot + heightPx)
                - margin * 0.6 - heightPx;
        return List.of(new Point2D.Double(right, top), new Point2D.Double(right, above), new Point2D.Double(right, foot),
                        new Point2D.Double(margin, top), new Point2D.Double(margin, foot)).stream()
                .filter(corner -> isFree(new Rectangle2D.Double(corner.x, corner.y, widthPx, heightPx), taken, sheet))
                .map(corner -> (Point2D) corner).findFirst();
    }

    private static boolean isFree(Rectangle2D panel, List<Rectangle2D> taken, Sheet sheet) {
        return new Rectangle2D.Double(0, 0, sheet.request().widthPx(), sheet.request().heightPx()).contains(panel)
                && taken.stream().noneMatch(other -> other.intersects(panel));
    }
}
