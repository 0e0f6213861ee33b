package oxus.layers;

import java.util.List;

import org.locationtech.jts.geom.Geometry;

import oxus.model.BaseMap.ProvinceLine;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.style.Ink;
import oxus.style.Line;

/** The lines between the republics' first-order divisions. */
final class Provinces implements Layer {

    @Override
    public String id() {
        return "provinces";
    }

    @Override
    public String title() {
        return "Provinces";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Geometry> lines = sheet.atlas().base().provinceLines().stream().map(ProvinceLine::line).toList();
        return GroundLines.of(lines, Line.solid(sheet.theme().ink(Ink.PROVINCE_LINE), 0.6), sheet);
    }
}
