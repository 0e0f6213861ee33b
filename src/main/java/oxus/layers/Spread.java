package oxus.layers;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
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

    static Mark of(Optional<Subject> subject, Position position, Color color, Sheet sheet) {
        Point2D at = sheet.at(position);
        double radius = position.accuracyKm() * 1000;
        return new Mark.Area(subject, Space.MAP, Outline.of(
                new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius)), style(color));
    }

    static LegendEntry legend(Sheet sheet) {
        return new LegendEntry(WORDS, new LegendEntry.Sign(Glyph.CIRCLE, 15, style(sheet.theme().ink(Ink.OTHER))));
    }

    private static FeatureStyle style(Color color) {
        return FeatureStyle.lined(Line.dashed(color, 1.1, 2.0, 3.5));
    }
}
