package oxus.layers;

import java.util.List;

import org.locationtech.jts.geom.Geometry;

import oxus.model.BaseMap.Province;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.style.Ink;
import oxus.style.Line;

/** Outlines of the republics' first-order divisions. */
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
        List<Geometry> shapes = sheet.atlas().base().provinces().stream().map(Province::shape).toList();
        return GroundLines.of(shapes, Line.solid(sheet.theme().ink(Ink.PROVINCE_LINE), 0.6), sheet);
    }
}
