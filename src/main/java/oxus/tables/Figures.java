package oxus.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Claim;
import oxus.model.Quantity;
import oxus.model.Route;

/** The figures of lines: one column for each measure with what is drawn, and one with all that is claimed. */
final class Figures {

    private final TableWords words;
    private final List<Route.Figure> all;

    /** @param all the figures of a whole table in all years: its headings name a unit where there is but one */
    Figures(TableWords words, List<Route.Figure> all) {
        this.words = words;
        this.all = all;
    }

    String title(Route.Measure measure) {
        return unit(measure).map(unit -> words.of(measure) + ", " + unit).orElseGet(() -> words.of(measure));
    }

    /** What is drawn of a measure; of what changes in time nothing that is newer than the day. */
    Cell drawn(Route.Measure measure, List<Route.Figure> figures, LocalDate day) {
        Stream<Claim<Quantity>> claims = figures.stream().filter(figure -> figure.measure() == measure)
                .map(Route.Figure::claim);
        boolean changes = measure == Route.Measure.CAPACITY || measure == Route.Measure.FLOW;
        return (changes ? words.drawnOn(day, claims) : words.drawn(claims))
                .map(claim -> words.amount(claim, unit(measure).isPresent() ? "" : claim.value().unit()))
                .orElseGet(Cell.None::new);
    }

    String claims(List<Route.Figure> figures) {
        return figures.stream().map(figure -> words.of(figure.measure()) + " " + words.claim(figure.claim()))
                .collect(Collectors.joining("; "));
    }

    private Optional<String> unit(Route.Measure measure) {
        List<String> units = all.stream().filter(figure -> figure.measure() == measure)
                .map(figure -> figure.claim().value().unit()).distinct().toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
