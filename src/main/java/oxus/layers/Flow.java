package oxus.layers;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

import oxus.model.Route;
import oxus.model.Status;
import oxus.scene.Glyph;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.time.Standing;

/** Arrows along a line, the way it flows; on lines of which that is not known there are none. */
final class Flow {

    private static final double ARROW_PX = 11;

    private Flow() {
    }

    static boolean isKnown(Standing<Route> standing) {
        return standing.fact().oneWay();
    }

    /** Of lines that lie side by side all the way only the first has arrows: on all of them they would be a thicket. */
    static boolean isTold(Standing<Route> standing, List<Standing<Route>> all) {
        return isKnown(standing) && (standing.fact().bundle().isEmpty() || all.stream()
                .filter(other -> sameWay(other, standing)).findFirst().filter(standing::equals).isPresent());
    }

    private static boolean sameWay(Standing<Route> one, Standing<Route> other) {
        return isKnown(one) && one.fact().bundle().equals(other.fact().bundle()) && one.status() == other.status()
                && one.fact().waypoints().get(0).name().equals(other.fact().waypoints().get(0).name())
                && one.fact().end().split(",")[0].equals(other.fact().end().split(",")[0]);
    }

    /** @param spacing metres from arrow to arrow; the first stands where it is clear of beads that are as far apart */
    static List<Mark> arrows(Standing<Route> standing, Course course, double spacing, Color color, Sheet sheet) {
        double turned = standing.status() == Status.REVERSED ? Math.PI : 0;
        return course.headings(spacing * 0.75, spacing).stream().filter(heading -> sheet.shows(heading.at(), ARROW_PX))
                .<Mark>map(heading -> new Mark.Area(Optional.empty(), Space.MAP, arrow(heading, turned, sheet), style(color, sheet)))
                .toList();
    }

    static LegendEntry legend(List<FeatureStyle> strokes, Sheet sheet) {
        return new LegendEntry("flows this way, where that is known", new LegendEntry.Piece(strokes,
                Optional.of(new LegendEntry.Sign(Glyph.ARROW, ARROW_PX, style(sheet.theme().ink(Ink.TEXT), sheet)))));
    }

    private static Outline arrow(Course.Heading heading, double turned, Sheet sheet) {
        AffineTransform place = AffineTransform.getTranslateInstance(heading.at().getX(), heading.at().getY());
        place.rotate(heading.radians() + turned);
        double size = sheet.metres(sheet.sized(ARROW_PX));
        return Outline.of(new Path2D.Double(Glyph.ARROW.at(0, 0, size), place));
    }

    private static FeatureStyle style(Color color, Sheet sheet) {
        return FeatureStyle.of(color, Line.solid(sheet.theme().ink(Ink.HALO), 1.2));
    }
}
