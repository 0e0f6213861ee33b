package oxus.layers;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.BaseMap.Water;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Outline;
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
                if (acrossPx(shape.bounds(), sheet) > NAMED_FROM_PX && !lake.name().isEmpty()) {
                    name(lake, shape, words, sheet).ifPresent(marks::add);
                }
            });
        }
        return marks;
    }

    /** Well inside the part that is seen; in the middle of a lake too narrow for that. */
    private static Optional<Mark> name(Water lake, Outline shape, TextStyle style, Sheet sheet) {
        Point2D middle = new Point2D.Double(shape.bounds().getCenterX(), shape.bounds().getCenterY());
        List<Point2D> inside = Stands.in(shape, "lake " + lake.name(), 24, sheet);
        List<Point2D> stands = inside.isEmpty() && sheet.shows(middle, Labels.BEYOND_PX) ? List.of(middle) : inside;
        return stands.isEmpty() ? Optional.empty() : Optional.of(new Mark.Text(Optional.empty(), Space.MAP,
                stands.get(0).getX(), stands.get(0).getY(), Naming.of(lake, sheet), style,
                new Mark.Place.Centred(stands.subList(1, stands.size())), 300 - lake.rank()));
    }

    private static double acrossPx(Rectangle2D bounds, Sheet sheet) {
        return Math.max(bounds.getWidth(), bounds.getHeight()) / sheet.request().viewpoint().metresPerPx();
    }
}
