package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Event;
import oxus.scene.Glyph;
import oxus.scene.Layer;
import oxus.scene.LegendEntry;
import oxus.scene.Mark;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.FeatureStyle;
import oxus.style.Ink;
import oxus.style.Line;

/** What happened in the moment, starred where it happened; several at one place stand in a row. */
final class Events implements Layer {

    private static final double SMALL = 0.72;

    @Override
    public String id() {
        return "events";
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public Group group() {
        return Group.FACTS;
    }

    @Override
    public Optional<String> factsFile() {
        return Optional.of("events");
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        List<Mark> marks = new ArrayList<>();
        Map<Point2D, Integer> atPlace = new HashMap<>();
        for (Event event : seen(sheet)) {
            Point2D place = sheet.at(event.place().orElseThrow());
            int nth = atPlace.merge(place, 1, Integer::sum) - 1;
            // Years together have so many events that full stars would hide the places they stand at.
            double size = sheet.snapshot().moment().spans() ? SMALL : 1;
            double step = sheet.metres(sheet.sized(11 * size));
            FeatureStyle style = sheet.snapshot().lit(event.id()) ? style(sheet) : Faint.of(style(sheet));
            marks.add(new Mark.Symbol(Optional.of(new Subject(event.id(), event.date().text() + ": " + event.name())),
                    Space.MAP, place.getX() + step * (nth % 6 - 0.5), place.getY() - step * (1 + nth / 6), Glyph.STAR,
                    sheet.sized((7 + 2.0 * event.importance()) * size), style));
        }
        return marks;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<Event> seen = seen(sheet);
        long count = seen.stream().filter(e -> sheet.snapshot().lit(e.id())).count();
        List<LegendEntry> entries = new ArrayList<>();
        if (count > 0) {
            entries.add(new LegendEntry("in " + sheet.snapshot().moment().text() + " (" + count
                    + "), larger when weightier", new LegendEntry.Sign(Glyph.STAR, 13, style(sheet))));
        }
        entries.addAll(Faint.entry(seen.size() - count, sheet));
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return seen(sheet).stream().map(e -> e.sources().get(0)).distinct().toList();
    }

    private static List<Event> seen(Sheet sheet) {
        return sheet.snapshot().events().stream()
                .filter(e -> e.place().filter(p -> sheet.shows(sheet.at(p), 0)).isPresent()).toList();
    }

    private static FeatureStyle style(Sheet sheet) {
        return FeatureStyle.of(sheet.theme().ink(Ink.EVENT), Line.solid(sheet.theme().ink(Ink.HALO), 1));
    }
}
