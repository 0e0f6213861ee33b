package oxus.layers;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.Certainty;
import oxus.model.Facility;
import oxus.model.Side;
import oxus.model.Status;
import oxus.scene.Glyph;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Signs;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.Pictogram;
import oxus.time.Standing;

/** How the symbol of a facility is drawn: the frame tells whose it is, its filling how it stands, the drawing in it the kind. */
final class FacilityLook {

    private static final double AREA_SIGN_PX = 12;
    private static final double PAST_PART = 0.8;

    private FacilityLook() {
    }

    /** Side of the symbol in logical pixels, before the sheet's own scale. */
    static double sizePx(Facility facility, Status status, Sheet sheet) {
        double full = facility.position().isArea() ? AREA_SIGN_PX : Kinds.sizePx(facility.kind());
        if (sheet.request().signs() == Signs.PERSONNEL && !status.past()) {
            full = Strength.of(facility, sheet.snapshot().moment().last()).map(Strength::sizePx).orElse(full);
        }
        return status.past() ? full * PAST_PART : full;
    }

    /** Whether the size would tell the strength if only it were known. */
    static boolean strengthMissing(Standing<Facility> standing, Sheet sheet) {
        return sheet.request().signs() == Signs.PERSONNEL && !standing.status().past()
                && Strength.of(standing.fact(), sheet.snapshot().moment().last()).isEmpty();
    }

    static FeatureStyle style(Standing<Facility> standing, Side side, Sheet sheet) {
        Color color = sheet.theme().ink(Sides.ink(side));
        if (tellsEvidence(standing)) {
            return Certainties.style(standing.fact().certainty(), color, sheet);
        }
        return standing.status().past() && sheet.snapshot().since().isPresent() ? closed(color, sheet)
                : style(standing.status(), standing.sure(), color, sheet);
    }

    /** What closed since the earlier moment of a comparison: hollow, but still in the colour of whose it was. */
    static FeatureStyle closed(Color color, Sheet sheet) {
        return FeatureStyle.of(sheet.theme().ink(Ink.HALO, 0.9), Line.dashed(color, 1.6, 1.4, 1.6));
    }

    /** What is denied never was, so nothing of it is past; of others the evidence matters while they are in use. */
    static boolean tellsEvidence(Standing<Facility> standing) {
        Certainty certainty = standing.fact().certainty();
        return certainty == Certainty.DENIED || standing.status().atWork() && Certainties.word(certainty).isPresent();
    }

    static FeatureStyle style(Status status, boolean sure, Color color, Sheet sheet) {
        Color edge = sheet.theme().ink(Ink.SYMBOL_EDGE);
        if (status.past()) {
            return FeatureStyle.of(sheet.theme().ink(Ink.HALO, 0.9), Line.solid(sheet.theme().ink(Ink.GHOST), 1.2));
        }
        if (status.ahead()) {
            return FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.dashed(color, 1.8, 2.6, 1.8));
        }
        if (status == Status.DISPUTED || !sure) {
            return FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.solid(color, 2.4));
        }
        if (status == Status.REDUCED || status == Status.IDLE) {
            return FeatureStyle.of(Blend.of(color, edge, 0.85), Line.solid(color, 1.8));
        }
        return FeatureStyle.of(color, Line.solid(edge, 1.3));
    }

    /** The colour of the drawing in a frame: the edge's on a full one, else the frame's own. */
    static Color drawing(FeatureStyle frame, Sheet sheet) {
        return frame.line().map(Line::color).orElse(sheet.theme().ink(Ink.TEXT));
    }

    /** The drawing in a frame that stands at a point of the map, {@code sizePx} logical pixels across. */
    static List<Mark> drawing(Facility facility, Glyph frame, Point2D at, double sizePx, FeatureStyle style, Sheet sheet) {
        double side = sheet.metres(sizePx);
        AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        place.scale(side, -side);
        place.concatenate(Kinds.within(frame));
        Outline shape = Outline.of(Kinds.pictogram(facility.kind()).placed(place));
        List<Mark> marks = new ArrayList<>();
        if (style.hatch().isPresent()) {
            // On a hatch it needs ground of its own.
            Color ground = style.fill().orElse(sheet.theme().ink(Ink.HALO));
            marks.add(new Mark.Area(Optional.empty(), Space.MAP, shape, FeatureStyle.of(ground, Line.solid(ground, 2))));
        }
        marks.add(new Mark.Area(Optional.empty(), Space.MAP, shape, FeatureStyle.filled(drawing(style, sheet))));
        return marks;
    }

    /** A sample for the legend: a frame, and what may be drawn in it. */
    static LegendEntry.Sign sample(Glyph frame, double sizePx, FeatureStyle style, Pictogram drawing, Sheet sheet) {
        return new LegendEntry.Sign(frame, sizePx, style,
                Optional.of(new LegendEntry.Inlay(drawing, Kinds.within(frame), drawing(style, sheet))));
    }
}
