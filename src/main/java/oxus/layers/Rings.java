package oxus.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.scene.DrawnLayer;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** Rings around what the request points at: the facts of an essay's claim, the things chosen for a slide. */
final class Rings implements Layer {

    private static final double SYMBOL_RING_PX = 11;
    private static final double LINE_RIM_PX = 7;

    @Override
    public String id() {
        return "rings";
    }

    @Override
    public String title() {
        return "Pointed at";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        if (sheet.request().ringed().isEmpty()) {
            return List.of();
        }
        Map<Mark, Mark> rings = new LinkedHashMap<>();
        for (DrawnLayer drawn : sheet.drawn()) {
            for (Mark mark : drawn.marks()) {
                boolean meant = mark.subject().filter(s -> sheet.request().ringed().contains(s.id())).isPresent();
                if (meant && drawn.layer().group() == Group.FACTS) {
                    ring(mark, sheet).forEach(ring -> rings.putIfAbsent(ring, ring));
                }
            }
        }
        return List.copyOf(rings.values());
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        return sheet.request().ringed().isEmpty() ? List.of() : List.of(new LegendEntry("pointed at",
                new LegendEntry.Sign(Glyph.CIRCLE, 14, FeatureStyle.lined(Line.solid(sheet.theme().ink(Ink.TEXT), 2)))));
    }

    private static List<Mark> ring(Mark mark, Sheet sheet) {
        List<Mark> rings = new ArrayList<>();
        Line dark = Line.solid(sheet.theme().ink(Ink.TEXT), sheet.sized(2));
        Line rim = Line.solid(sheet.theme().ink(Ink.FOCUS), sheet.sized(5));
        if (mark instanceof Mark.Symbol symbol && symbol.sizePx() > sheet.sized(7)) {
            for (Line line : List.of(rim, dark)) {
                rings.add(new Mark.Symbol(Optional.empty(), symbol.space(), symbol.x(), symbol.y(), Glyph.CIRCLE,
                        symbol.sizePx() + sheet.sized(SYMBOL_RING_PX), FeatureStyle.lined(line)));
            }
        } else if (mark instanceof Mark.Stroke stroke) {
            rings.add(new Mark.Stroke(Optional.empty(), Space.MAP, stroke.shape(), FeatureStyle.lined(
                    Line.solid(sheet.theme().ink(Ink.FOCUS, 0.75), sheet.sized(LINE_RIM_PX)))));
        } else if (mark instanceof Mark.Area area && area.style().fill().isPresent()) {
            rings.add(new Mark.Stroke(Optional.empty(), area.space(), area.shape(), FeatureStyle.lined(rim)));
            rings.add(new Mark.Stroke(Optional.empty(), area.space(), area.shape(), FeatureStyle.lined(dark)));
        }
        return rings;
    }
}
