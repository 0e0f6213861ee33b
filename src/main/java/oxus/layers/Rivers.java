package oxus.layers;

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

/** Rivers, the greater ones first as the map comes nearer. */
final class Rivers implements Layer {

    @Override
    public String id() {
        return "rivers";
    }

    @Override
    public String title() {
        return "Rivers";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        int finest = Nearness.rank(sheet) + 2;
        for (Water river : sheet.atlas().base().rivers()) {
            if (river.rank() <= finest) {
                FeatureStyle style = FeatureStyle.lined(
                        Line.solid(sheet.theme().ink(Ink.RIVER), Math.max(0.5, 1.6 - 0.13 * river.rank())));
                sheet.outline(river.shape()).ifPresent(shape -> {
                    marks.add(new Mark.Stroke(Optional.of(new Subject("river:" + river.name(), Naming.of(river, sheet))),
                            Space.MAP, shape, style));
                    if (!river.name().isEmpty() && river.rank() < finest) {
                        names(river, shape, sheet, marks);
                    }
                });
            }
        }
        return marks;
    }

    /** Its name along it, again and again where it is long. */
    private static void names(Water river, Outline shape, Sheet sheet, List<Mark> marks) {
        TextStyle style = TextStyle.plain(sheet.lettered(10.5), sheet.theme().ink(Ink.WATER_TEXT)).italic().tracked(0.04)
                .haloed(sheet.theme().ink(Ink.HALO, 0.8));
        String name = Naming.of(river, sheet);
        marks.addAll(LineNames.along(shape, "river " + river.name(), name, style, sheet.sized(3), 170 - 8 * river.rank(), sheet));
    }
}
