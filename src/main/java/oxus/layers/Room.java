package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.List;

import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;

/** The room that the furniture beneath a piece of furniture has left on the page, in logical pixels from its top. */
final class Room {

    private Room() {
    }

    /** Where the panels at the top end, with a gap; the margin when there are none. */
    static double topPx(Sheet sheet) {
        double margin = Margins.of(sheet);
        return panels(sheet).stream().filter(p -> p.getMinY() <= margin + 1).mapToDouble(p -> p.getMaxY() + margin * 0.6)
                .max().orElse(margin);
    }

    /** Where the strips that lie across the foot of the page begin; the page's end when there are none. */
    static double footPx(Sheet sheet) {
        return panels(sheet).stream().filter(p -> p.getWidth() >= sheet.request().widthPx() - 1 && p.getMinY() > 0)
                .mapToDouble(Rectangle2D::getMinY).min().orElse(sheet.request().heightPx());
    }

    /** The panels and strips that stand already. */
    static List<Rectangle2D> panels(Sheet sheet) {
        return sheet.drawn().stream().filter(d -> d.layer().group() == Layer.Group.FURNITURE)
                .map(DrawnLayer::marks).flatMap(List::stream)
                .filter(m -> m instanceof Mark.Area && m.space() == Space.PAGE)
                .map(m -> ((Mark.Area) m).shape().bounds()).toList();
    }
}
