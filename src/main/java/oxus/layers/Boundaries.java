package oxus.layers;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Geometry;

import oxus.model.BaseMap.Boundary;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** International boundaries; where one is disputed or only a line of control it is dashed. */
final class Boundaries implements Layer {

    @Override
    public String id() {
        return "boundaries";
    }

    @Override
    public String title() {
        return "Boundaries";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>(GroundLines.of(lines(sheet, false), settled(sheet), sheet));
        marks.addAll(GroundLines.of(lines(sheet, true), disputed(sheet), sheet));
        return marks;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        if (!GroundLines.of(lines(sheet, true), disputed(sheet), sheet).isEmpty()) {
            entries.add(new LegendEntry("Boundary disputed or not settled",
                    new LegendEntry.Piece(List.of(FeatureStyle.lined(disputed(sheet))))));
        }
        return entries;
    }

    private static List<Geometry> lines(Sheet sheet, boolean disputed) {
        return sheet.atlas().base().boundaries().stream().filter(b -> b.disputed() == disputed).map(Boundary::line)
                .toList();
    }

    private static Line settled(Sheet sheet) {
        return Line.solid(sheet.theme().ink(Ink.REPUBLIC_BORDER), 1.1);
    }

    private static Line disputed(Sheet sheet) {
        return Line.dashed(sheet.theme().ink(Ink.REPUBLIC_BORDER), 1.1, 4.0, 3.0);
    }
}
