package oxus.layers;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Status;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.time.Standing;

/** Railways: a thin line with ties. */
final class Railways implements Layer {

    @Override
    public String id() {
        return "railways";
    }

    @Override
    public String title() {
        return "Railways";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("railways");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return RouteMarks.of(standing(sheet), Railways::strokes, sheet);
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        return RouteMarks.legend(standing(sheet), Railways::strokes, sheet);
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return RouteMarks.sources(standing(sheet), sheet);
    }

    @Override
    public List<String> placeSources(Sheet sheet) {
        return RouteMarks.placeSources(standing(sheet), sheet);
    }

    private static List<Standing<Route>> standing(Sheet sheet) {
        return sheet.snapshot().routes().stream().filter(s -> s.fact().kind() == RouteKind.RAILWAY).toList();
    }

    private static List<FeatureStyle> strokes(Route route, Status status, Color color, Sheet sheet) {
        double width = sheet.sized(route.schematic() ? 0.9 : 1.3);
        List<FeatureStyle> strokes = new ArrayList<>();
        if (status.past()) {
            return List.of(FeatureStyle.lined(Line.dashed(color, sheet.sized(1), 1.5, 3.5)));
        }
        if (route.schematic() && status.atWork()) {
            return List.of(FeatureStyle.lined(Line.dashed(color, width, 9.0, 2.5, 2.0, 2.5)));
        }
        if (status.atWork()) {
            strokes.add(FeatureStyle.lined(Line.solid(sheet.theme().ink(Ink.HALO, 0.8), width + 1.4)));
            strokes.add(FeatureStyle.lined(Line.solid(color, width)));
        } else if (status == Status.BUILDING) {
            strokes.add(FeatureStyle.lined(Line.dashed(color, width, 8.0, 4.0)));
        } else {
            strokes.add(FeatureStyle.lined(Line.dashed(color, width * 0.8, 3.0, 4.0)));
        }
        if (!status.ahead()) {
            strokes.add(FeatureStyle.lined(Line.dashed(color, sheet.sized(5.5), 1.2, 7.8)));
        }
        return strokes;
    }
}
