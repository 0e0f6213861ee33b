package oxus.app;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Plate;
import oxus.scene.Space;
import oxus.scene.Subject;

/**
 * A fact that a page shows, and a point of the page at which it is seen.
 *
 * @param x in logical pixels of the page
 * @param y likewise
 */
record InView(Subject subject, double x, double y) {

    /** The facts on a page, each once, from west to east; what lies under the legend or other furniture is not seen. */
    static List<InView> of(Plate plate) {
        Map<String, InView> seen = new LinkedHashMap<>();
        for (Plate.Pane pane : plate.maps()) {
            for (DrawnLayer drawn : pane.scene().layers()) {
                if (drawn.layer().group() == Layer.Group.FACTS) {
                    drawn.marks().forEach(mark -> add(mark, pane, plate, seen));
                }
            }
        }
        return seen.values().stream().sorted(Comparator.comparingDouble(InView::x).thenComparing(InView::y)).toList();
    }

    private static void add(Mark mark, Plate.Pane pane, Plate plate, Map<String, InView> seen) {
        if (mark.space() == Space.MAP && mark.subject().isPresent() && !seen.containsKey(mark.subject().get().id())) {
            points(mark, pane.scene()).stream()
                    .filter(at -> at.getX() >= 0 && at.getY() >= 0 && at.getX() < pane.scene().widthPx()
                            && at.getY() < pane.scene().heightPx())
                    .map(at -> new Point2D.Double(at.getX() + pane.xPx(), at.getY() + pane.yPx()))
                    .filter(at -> !MapView.covered(plate, at.getX(), at.getY()))
                    .min(Comparator.comparingDouble(at -> at.distance(pane.xPx() + pane.scene().widthPx() / 2,
                            pane.yPx() + pane.scene().heightPx() / 2)))
                    .ifPresent(at -> seen.put(mark.subject().get().id(),
                            new InView(mark.subject().get(), at.getX(), at.getY())));
        }
    }

    /** Where a mark can be pointed at: a symbol's middle, a line's vertices. Words and areas are pointed at by their symbols. */
    private static List<Point2D> points(Mark mark, MapScene scene) {
        if (mark instanceof Mark.Symbol symbol) {
            return List.of(scene.toPage().transform(new Point2D.Double(symbol.x(), symbol.y()), null));
        }
        List<Point2D> points = new ArrayList<>();
        if (mark instanceof Mark.Stroke stroke) {
            double[] c = new double[6];
            for (PathIterator it = stroke.shape().path().getPathIterator(scene.toPage(), 1); !it.isDone(); it.next()) {
                if (it.currentSegment(c) != PathIterator.SEG_CLOSE) {
                    points.add(new Point2D.Double(c[0], c[1]));
                }
            }
        }
        return points;
    }

    /** The fact of a page with this id. */
    static Optional<InView> find(List<InView> seen, String id) {
        return seen.stream().filter(one -> one.subject.id().equals(id)).findFirst();
    }
}
