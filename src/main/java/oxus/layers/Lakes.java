package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.BaseMap.Water;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;

/** Lakes and inland seas. */
final class Lakes implements Layer {

    private static final double NAMED_FROM_PX = 58;

    @Override
    public String id() {
        return "lakes";
    }

    @Override
    public String title() {
        return "Lakes";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        FeatureStyle style = FeatureStyle.of(sheet.theme().ink(Ink.LAKE),
                Line.solid(sheet.theme().ink(Ink.SHORE), 0.7));
        TextStyle words = TextStyle.plain(sheet.lettered(11.5), sheet.theme().ink(Ink.WATER_TEXT)).italic()
                .haloed(sheet.theme().ink(Ink.LAKE));
        for (Water lake : sheet.atlas().base().lakes()) {
            sheet.outline(lake.shape()).filter(shape -> acrossPx(shape.bounds(), sheet) > 3).ifPresent(shape -> {
                marks.add(new Mark.Area(Optional.of(new Subject("lake:" + lake.name(), Naming.of(lake, sheet))), Space.MAP, shape,
                        style));
                Rectangle2D seen = shape.bounds().createIntersection(sheet.ground());
                if (acrossPx(shape.bounds(), sheet) > NAMED_FROM_PX && !lake.name().isEmpty() && !seen.isEmpty()) {
                    marks.add(new Mark.Text(Optional.empty(), Space.MAP, seen.getCenterX(), seen.getCenterY(),
                            Naming.of(lake, sheet), words, new Mark.Place.Centred(), 300 - lake.rank()));
                }
            });
        }
        return marks;
    }

    private static double acrossPx(Rectangle2D bounds, Sheet sheet) {
        return Math.max(bounds.getWidth(), bounds.getHeight()) / sheet.request().viewpoint().metresPerPx();
    }
}
