package oxus.layers;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import oxus.model.Corridor;
import oxus.model.Waypoint;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;
import oxus.style.TextStyle;
import oxus.time.Standing;

/** Corridors: broad veiled bands from place to place. They are schemes, not tracks, and are drawn as such. */
final class Corridors implements Layer {

    private static final double WIDTH_PX = 9;
    private static final double NAME_FROM_PX = 160;

    @Override
    public String id() {
        return "corridors";
    }

    @Override
    public String title() {
        return "Corridors";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public boolean opensOn() {
        return false;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("corridors");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> bands = new ArrayList<>();
        List<Mark> names = new ArrayList<>();
        // Branches of one corridor share its name.
        Set<String> named = new HashSet<>();
        for (Standing<Corridor> standing : seen(sheet)) {
            Corridor corridor = standing.fact();
            Course course = course(corridor, sheet);
            Optional<Subject> subject = Optional.of(new Subject(corridor.id(),
                    corridor.name() + " (" + RouteMarks.stateWord(standing.status()) + ")"));
            boolean lit = sheet.snapshot().lit(corridor.id());
            List<FeatureStyle> strokes = strokes(standing, sheet);
            (lit ? strokes : Faint.of(strokes)).forEach(style ->
                    bands.add(new Mark.Stroke(subject, Space.MAP, course.outline(), style)));
            if (lit && !standing.status().past()) {
                name(corridor, course, sheet).filter(name -> named.add(name.words())).ifPresent(names::add);
            }
        }
        bands.addAll(names);
        return bands;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<LegendEntry> entries = new ArrayList<>();
        List<Standing<Corridor>> seen = seen(sheet).stream().filter(s -> sheet.snapshot().lit(s.fact().id())).toList();
        seen.stream().filter(s -> s.status().atWork()).findFirst().ifPresent(s -> entries.add(new LegendEntry(
                "in use; a scheme, not a track", new LegendEntry.Piece(strokes(s, sheet)))
                .about(seen.stream().filter(c -> c.status().atWork()).map(c -> c.fact().id()))));
        seen.stream().filter(s -> s.status().ahead()).findFirst().ifPresent(s -> entries.add(new LegendEntry(
                "corridor planned", new LegendEntry.Piece(strokes(s, sheet)))
                .about(seen.stream().filter(c -> c.status().ahead()).map(c -> c.fact().id()))));
        seen.stream().filter(s -> s.status().past()).findFirst().ifPresent(s -> entries.add(new LegendEntry(
                "corridor given up", new LegendEntry.Piece(strokes(s, sheet)))
                .about(seen.stream().filter(c -> c.status().past()).map(c -> c.fact().id()))));
        entries.addAll(Faint.entry(seen(sheet).size() - seen.size(), sheet));
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return seen(sheet).stream().map(s -> s.fact().sources().get(0)).distinct().toList();
    }

    @Override
    public List<String> placeSources(Sheet sheet) {
        return RouteMarks.placeSources(seen(sheet).stream().flatMap(s -> s.fact().places().stream()));
    }

    private static List<Standing<Corridor>> seen(Sheet sheet) {
        Rectangle2D ground = sheet.ground();
        return sheet.snapshot().corridors().stream().filter(s -> course(s.fact(), sheet).meets(ground)).toList();
    }

    private static Course course(Corridor corridor, Sheet sheet) {
        return new Course(corridor.places().stream().map(Waypoint::position).map(sheet::at).toList());
    }

    private static List<FeatureStyle> strokes(Standing<Corridor> standing, Sheet sheet) {
        Color color = sheet.theme().ink(Ink.CORRIDOR);
        double width = sheet.sized(WIDTH_PX);
        if (standing.status().past()) {
            return Cased.of(Line.dashed(sheet.theme().ink(Ink.GHOST), sheet.sized(1.2), 1.5, 3.5), sheet);
        }
        // The veil alone would be lost on a weak projector: a row of dots down its middle stands out.
        Line dots = Line.dashed(sheet.theme().ink(Ink.CORRIDOR_TEXT), sheet.sized(1.5), 1.5, 5.5);
        List<FeatureStyle> strokes = new ArrayList<>(List.of(FeatureStyle.lined(standing.status().ahead()
                ? Line.dashed(color, width * 0.7, 12.0, 9.0) : Line.solid(color, width))));
        strokes.addAll(Cased.of(dots, sheet));
        return strokes;
    }

    private static Optional<Mark.Text> name(Corridor corridor, Course course, Sheet sheet) {
        if (course.length() < sheet.metres(NAME_FROM_PX)) {
            return Optional.empty();
        }
        TextStyle style = TextStyle.plain(sheet.lettered(11.5), sheet.theme().ink(Ink.CORRIDOR_TEXT)).bold()
                .haloed(sheet.theme().ink(Ink.HALO));
        return LineNames.once(course, corridor.id(), Labels.brief(corridor.name()).split(",")[0], style,
                sheet.sized(WIDTH_PX / 2 + 2), 400, sheet);
    }
}
