package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Event;
import oxus.model.Position;
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
    private static final double SIGN_PX = 13;
    /** So far below its place the first star leaves the place's name where it is in years without events. */
    private static final double BELOW_PX = 15;

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
        List<Mark> areas = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Map<Point2D, Integer> atPlace = new HashMap<>();
        Berths berths = new Berths(sheet);
        Facilities.join(berths, sheet);
        Activities.join(berths, sheet);
        for (Event event : seen(sheet)) {
            Point2D place = sheet.at(event.place().orElseThrow());
            Optional<Subject> subject = Optional.of(new Subject(event.id(), told(event)));
            boolean lit = sheet.snapshot().lit(event.id());
            event.place().filter(Position::isArea).filter(at -> lit).ifPresent(at ->
                    areas.addAll(Spread.of(subject, at, sheet.theme().ink(Ink.EVENT), sheet)));
            int nth = atPlace.merge(place, 1, Integer::sum) - 1;
            // Years together have so many events that full stars would hide the places they stand at.
            double size = sheet.snapshot().moment().spans() || sheet.snapshot().since().isPresent()
                    ? SMALL : 1;
            double step = sheet.metres(sheet.sized(11 * size));
            double across = sheet.sized((7 + 2.0 * event.importance()) * size);
            Point2D stand = berths.stand(new Point2D.Double(place.getX() + step * (nth % 6 - 0.5),
                    place.getY() - sheet.metres(sheet.sized(BELOW_PX * size)) - step * (nth / 6)), across);
            marks.add(new Mark.Symbol(subject, Space.MAP, stand.getX(), stand.getY(), Glyph.STAR, across,
                    lit ? style(event, sheet) : Faint.of(style(event, sheet))));
        }
        areas.addAll(marks);
        return areas;
    }

    @Override
    public List<LegendEntry> legend(Sheet sheet) {
        List<Event> seen = seen(sheet);
        List<Event> lit = seen.stream().filter(event -> sheet.snapshot().lit(event.id())).toList();
        List<LegendEntry> entries = new ArrayList<>();
        if (!lit.isEmpty()) {
            entries.add(new LegendEntry(when(sheet) + " (" + lit.size()
                    + "), larger when weightier", new LegendEntry.Sign(Glyph.STAR, SIGN_PX, confirmed(sheet)))
                    .about(lit.stream().map(Event::id)));
        }
        if (lit.stream().anyMatch(event -> Certainties.word(event.certainty()).isPresent())) {
            entries.add(new LegendEntry("reported or disputed",
                    new LegendEntry.Sign(Glyph.STAR, SIGN_PX, unconfirmed(sheet))).about(lit.stream()
                            .filter(event -> Certainties.word(event.certainty()).isPresent()).map(Event::id)));
        }
        if (lit.stream().anyMatch(event -> event.place().filter(Position::isArea).isPresent())) {
            entries.add(Spread.legend(sheet));
        }
        int withoutMonth = sheet.snapshot().withoutMonth();
        if (withoutMonth > 0) {
            entries.add(new LegendEntry(withoutMonth + " more of " + sheet.snapshot().moment().lastYear()
                    + " known to the year only", new LegendEntry.None()));
        }
        entries.addAll(Faint.entry(seen.size() - lit.size(), sheet));
        return entries;
    }

    @Override
    public List<String> sources(Sheet sheet) {
        return seen(sheet).stream().map(e -> e.sources().get(0)).distinct().toList();
    }

    private static String when(Sheet sheet) {
        return sheet.isPane() ? "of its time" : sheet.snapshot().since().map(since -> "since " + since.text())
                .orElse("in " + sheet.snapshot().moment().text());
    }

    private static List<Event> seen(Sheet sheet) {
        return sheet.snapshot().events().stream()
                .filter(e -> e.place().filter(p -> sheet.shows(sheet.at(p), 0)).isPresent()).toList();
    }

    private static FeatureStyle style(Event event, Sheet sheet) {
        return Certainties.word(event.certainty()).isPresent() ? unconfirmed(sheet) : confirmed(sheet);
    }

    private static FeatureStyle confirmed(Sheet sheet) {
        return FeatureStyle.of(sheet.theme().ink(Ink.EVENT), Line.solid(sheet.theme().ink(Ink.HALO), 1));
    }

    /** A star is too small for a hatch. */
    private static FeatureStyle unconfirmed(Sheet sheet) {
        return FeatureStyle.of(sheet.theme().ink(Ink.HALO), Line.solid(sheet.theme().ink(Ink.EVENT), 1.1));
    }

    private static String told(Event event) {
        return event.date().text() + ": " + event.name()
                + Certainties.word(event.certainty()).map(word -> " (" + word + ")").orElse("");
    }
}
