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

/** Gas and oil pipelines: solid once they work, dashed while they are only intended; oil has a light core. */
final class Pipelines implements Layer {

    @Override
    public String id() {
        return "pipelines";
    }

    @Override
    public String title() {
        return "Pipelines";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("pipelines");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return RouteMarks.of(standing(sheet), Pipelines::strokes, sheet);
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<Standing<Route>> all = RouteMarks.inView(standing(sheet), sheet);
        List<LegendEntry> entries = new ArrayList<>();
        Color ink = sheet.theme().ink(Ink.TEXT);
        for (RouteKind kind : List.of(RouteKind.GAS_PIPELINE, RouteKind.OIL_PIPELINE)) {
            List<Standing<Route>> of = all.stream()
                    .filter(s -> s.fact().kind() == kind && sheet.snapshot().lit(s.fact().id())).toList();
            of.stream().findFirst().ifPresent(s -> entries.add(new LegendEntry(
                    kind == RouteKind.GAS_PIPELINE ? "gas" : "oil",
                    new LegendEntry.Piece(strokes(s.fact(), Status.OPERATING, ink, sheet)))
                    .about(of.stream().map(o -> o.fact().id()))));
        }
        entries.addAll(RouteMarks.legend(all, Pipelines::strokes, sheet));
        return entries;
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
        return sheet.snapshot().routes().stream().filter(s -> s.fact().kind() != RouteKind.RAILWAY).toList();
    }

    private static List<FeatureStyle> strokes(Route route, Status status, Color color, Sheet sheet) {
        double width = sheet.sized(route.schematic() ? 1.2 : 2.6);
        List<FeatureStyle> strokes = new ArrayList<>();
        if (status.past()) {
            return Cased.of(Line.dashed(color, sheet.sized(1.2), 1.5, 3.5), sheet);
        }
        if (route.schematic() && status.atWork()) {
            return Cased.of(Line.dashed(color, width, 9.0, 2.5, 2.0, 2.5), sheet);
        }
        if (status.atWork()) {
            strokes.addAll(Cased.of(Line.solid(color, width), sheet));
        } else if (status == Status.BUILDING) {
            strokes.addAll(Cased.of(Line.dashed(color, width, 9.0, 4.0), sheet));
        } else if (status == Status.IDLE) {
            strokes.addAll(Cased.of(Line.solid(color, width * 0.5), sheet));
        } else {
            strokes.addAll(Cased.of(Line.dashed(color, width * 0.8, 3.5, 4.0), sheet));
        }
        if (route.kind() == RouteKind.OIL_PIPELINE && status.atWork()) {
            strokes.add(FeatureStyle.lined(Line.solid(sheet.theme().ink(Ink.HALO), width * 0.36)));
        }
        return strokes;
    }
}
