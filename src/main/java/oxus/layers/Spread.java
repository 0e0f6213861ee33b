package oxus.layers;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

import oxus.model.Position;
import oxus.scene.Glyph;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** The area in which something lies whose site no source gives: a dotted circle as wide as what is not known. */
final class Spread {

    /** What legends say of it. */
    static final String WORDS = "place known only as an area";

    private Spread() {
    }

    static List<Mark> of(Optional<Subject> subject, Position position, Color color, Sheet sheet) {
        Point2D at = sheet.at(position);
        double radius = position.accuracyKm() * 1000;
        Outline circle = Outline.of(new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
        return Cased.of(line(color), sheet).stream()
                .<Mark>map(style -> new Mark.Area(subject, Space.MAP, circle, style)).toList();
    }

    static LegendEntry legend(Sheet sheet) {
        return new LegendEntry(WORDS, new LegendEntry.Sign(Glyph.CIRCLE, 15,
                FeatureStyle.lined(line(sheet.theme().ink(Ink.OTHER)))));
    }

    private static Line line(Color color) {
        return Line.dashed(color, 1.2, 2.0, 3.5);
    }
}
