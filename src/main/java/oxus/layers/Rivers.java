package oxus.layers;

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
                sheet.outline(river.shape()).ifPresent(shape -> marks.add(new Mark.Stroke(
                        Optional.of(new Subject("river:" + river.name(), Naming.of(river, sheet))), Space.MAP, shape, style)));
            }
        }
        return marks;
    }
}
