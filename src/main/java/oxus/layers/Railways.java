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

    private static final int BROAD_GAUGE_MM = 1500;

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
        List<LegendEntry> entries = new ArrayList<>(RouteMarks.legend(standing(sheet), Railways::strokes, sheet));
        entries.addAll(gauges(sheet));
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
        return sheet.snapshot().routes().stream().filter(s -> s.fact().kind() == RouteKind.RAILWAY).toList();
    }

    /** Ties one by one; two by two on standard gauge, which is foreign to the region. */
    private static Line ties(Route route, Color color, Sheet sheet) {
        double width = sheet.sized(5.5);
        return isStandard(route) ? Line.dashed(color, width, 1.2, 2.4, 1.2, 9.0) : Line.dashed(color, width, 1.2, 7.8);
    }

    private static boolean isStandard(Route route) {
        return route.gaugeMm().filter(mm -> mm < BROAD_GAUGE_MM).isPresent();
    }

    /** What the ties mean, once there are different ones. */
    private static List<LegendEntry> gauges(Sheet sheet) {
        return RouteMarks.inView(standing(sheet), sheet).stream().filter(s -> sheet.snapshot().lit(s.fact().id())
                        && s.status().atWork() && !s.fact().schematic() && isStandard(s.fact())).limit(1)
                .map(s -> new LegendEntry("gauge " + s.fact().gaugeMm().get() + " mm: ties two by two", new LegendEntry.Piece(
                        strokes(s.fact(), Status.OPERATING, sheet.theme().ink(Ink.TEXT), sheet)))).toList();
    }

    private static List<FeatureStyle> strokes(Route route, Status status, Color color, Sheet sheet) {
        double width = sheet.sized(route.schematic() ? 0.9 : 1.3);
        List<FeatureStyle> strokes = new ArrayList<>();
        if (status.past()) {
            return Cased.of(Line.dashed(color, sheet.sized(1), 1.5, 3.5), sheet);
        }
        if (route.schematic() && status.atWork()) {
            return Cased.of(Line.dashed(color, width, 9.0, 2.5, 2.0, 2.5), sheet);
        }
        if (status.atWork()) {
            strokes.addAll(Cased.of(Line.solid(color, width), sheet));
        } else if (status == Status.BUILDING) {
            strokes.addAll(Cased.of(Line.dashed(color, width, 8.0, 4.0), sheet));
        } else {
            strokes.addAll(Cased.of(Line.dashed(color, width * 0.8, 3.0, 4.0), sheet));
        }
        if (!status.ahead()) {
            strokes.add(FeatureStyle.lined(ties(route, color, sheet)));
        }
        return strokes;
    }
}
