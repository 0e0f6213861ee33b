package oxus.layers;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** A thin line from the place of a thing to its symbol, which stands beside it because another has the place. */
final class Leader {

    private static final double DOT_PX = 1.6;

    private Leader() {
    }

    /** The line, with a dot at the place; nothing for a symbol that stands where it belongs. */
    static List<Mark> of(Point2D place, Point2D stand, Color color, Sheet sheet) {
        if (place.equals(stand)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        Outline line = Outline.of(new Line2D.Double(place, stand));
        Cased.of(Line.solid(color, 1), sheet).forEach(style ->
                marks.add(new Mark.Stroke(Optional.empty(), Space.MAP, line, style)));
        double radius = sheet.metres(sheet.sized(DOT_PX));
        marks.add(new Mark.Area(Optional.empty(), Space.MAP, Outline.of(new Ellipse2D.Double(place.getX() - radius,
                place.getY() - radius, 2 * radius, 2 * radius)),
                FeatureStyle.of(color, Line.solid(sheet.theme().ink(Ink.HALO), 0.8))));
        return marks;
    }
}
