package oxus.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.BaseMap;
import oxus.model.Country;
import oxus.scene.Ground;
import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;

/** The land: the five republics light, their neighbours quieter. */
final class Countries implements Layer {

    @Override
    public String id() {
        return "countries";
    }

    @Override
    public String title() {
        return "Countries";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        boolean filled = sheet.request().ground() == Ground.FILLED;
        if (filled && !BaseMap.DETAILED.contains(sheet.request().degrees())) {
            beyond(sheet, marks);
        }
        for (Country country : sheet.atlas().base().countries()) {
            if (!filled && !country.republic()) {
                continue;
            }
            var fill = sheet.theme().ink(country.republic() ? Ink.LAND : Ink.NEIGHBOUR);
            FeatureStyle style = FeatureStyle.filled(fill);
            sheet.outline(country.shape()).ifPresent(shape -> marks.add(new Mark.Area(
                    Optional.of(new Subject(country.id(), country.name())), Space.MAP, shape, style)));
        }
        return marks;
    }

    /** Where the detailed map ends the land goes on, coarser; within it the detailed countries cover this. */
    private static void beyond(Sheet sheet, List<Mark> marks) {
        FeatureStyle style = FeatureStyle.filled(sheet.theme().ink(Ink.NEIGHBOUR));
        for (Country country : sheet.atlas().base().overview()) {
            if (!country.republic() && !BaseMap.DETAILED.contains(country.shape().getEnvelopeInternal())) {
                sheet.outline(country.shape()).ifPresent(shape -> marks.add(new Mark.Area(
                        Optional.of(new Subject(country.id(), country.name())), Space.MAP, shape, style)));
            }
        }
    }
}
