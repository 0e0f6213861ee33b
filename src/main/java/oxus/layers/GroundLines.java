package oxus.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;

import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.FeatureStyle;
import oxus.style.Line;

/** Lines of the base map that have no subject: shores, provinces, boundaries. */
final class GroundLines {

    private GroundLines() {
    }

    static List<Mark> of(List<Geometry> lines, Line line, Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        FeatureStyle style = FeatureStyle.lined(line);
        for (Geometry geometry : lines) {
            sheet.outline(geometry).ifPresent(shape ->
                    marks.add(new Mark.Stroke(Optional.empty(), Space.MAP, shape, style)));
        }
        return marks;
    }
}
