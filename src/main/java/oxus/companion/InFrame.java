package oxus.companion;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import oxus.scene.DrawnLayer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;

/** What of a composed map lies within its frame: a mark whose edge alone reaches in counts, words alone do not. */
public final class InFrame {

    private InFrame() {
    }

    /** Ids of what is drawn within the frame, layer by layer, bottom first. */
    public static Map<String, Set<String>> of(MapScene scene) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, scene.widthPx(), scene.heightPx());
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        for (DrawnLayer drawn : scene.layers()) {
            Set<String> ids = seen.computeIfAbsent(drawn.layer().id(), layer -> new LinkedHashSet<>());
            for (Mark mark : drawn.marks()) {
                mark.subject().filter(about -> meets(mark, scene, page)).ifPresent(about -> ids.add(about.id()));
            }
        }
        return seen;
    }

    private static boolean meets(Mark mark, MapScene scene, Rectangle2D page) {
        if (mark instanceof Mark.Area area) {
            return onPage(area.shape(), mark, scene).intersects(page);
        }
        if (mark instanceof Mark.Stroke stroke) {
            return passes(onPage(stroke.shape(), mark, scene), page);
        }
        if (mark instanceof Mark.Symbol symbol) {
            Point2D at = new Point2D.Double(symbol.x(), symbol.y());
            return page.contains(mark.space() == Space.MAP ? scene.toPage().transform(at, null) : at);
        }
        return false;
    }

    private static Path2D onPage(Outline shape, Mark mark, MapScene scene) {
        return mark.space() == Space.MAP ? new Path2D.Double(shape.path(), scene.toPage()) : new Path2D.Double(shape.path());
    }

    private static boolean passes(Path2D line, Rectangle2D page) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator it = line.getPathIterator(null, 0.1); !it.isDone(); it.next()) {
            int step = it.currentSegment(c);
            if (step == PathIterator.SEG_LINETO && page.intersectsLine(x, y, c[0], c[1])) {
                return true;
            }
            x = c[0];
            y = c[1];
        }
        return false;
    }
}
