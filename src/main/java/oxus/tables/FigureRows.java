package oxus.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.Observation;
import oxus.time.CarriedValue;
import oxus.time.FigureChange;
import oxus.time.Measure;
import oxus.time.Snapshot;

/**
 * What the republics are coloured by: the figure that the map draws, with its own year, and beside it what other sources
 * say of that year. A republic without a figure has a row that says so.
 */
final class FigureRows implements LayerRows {

    /** One figure, drawn or not; none for a country of which nothing is known. */
    private record Figure(Country country, Optional<Double> value, List<Observation> from, String drawn) {
    }

    private final Atlas atlas;
    private final TableWords words;

    FigureRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    @Override
    public String layer() {
        return "debt";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        Optional<Measure> known = now.timeline().measures().byId(measure);
        String figure = known.map(Measure::label).orElseGet(() -> words.text("table.figure"));
        boolean change = now.since().isPresent();
        String label = change ? words.text("table.change_of") + " " + figure : figure;
        String unit = known.map(m -> ", " + m.unit()).orElse("");
        Columns<Figure> columns = new Columns<Figure>(words)
                .name("table.country", f -> f.country.name())
                .add(label + unit, Column.Kind.NUMBER, f -> f.value.map(Cell::number).orElseGet(Cell.None::new))
                .add(words.text("table.of_year"), Column.Kind.DATE, f -> f.from.stream().findFirst()
                        .<Cell>map(o -> new Cell.Year(o.year())).orElseGet(Cell.None::new));
        if (change) {
            columns.add(words.text("table.against_year"), Column.Kind.DATE, f -> f.from.stream().reduce((one, last) -> last)
                    .<Cell>map(o -> new Cell.Year(o.year())).orElseGet(Cell.None::new));
        }
        columns.word("table.on_the_map", f -> f.drawn)
                .word("table.evidence", f -> joined(f, o -> words.of(o.certainty())))
                .text("table.derivation", f -> joined(f, o -> o.derivation().orElse("")))
                .text("table.note", f -> joined(f, o -> o.note().orElse("")))
                .text("table.doubt", f -> joined(f, o -> o.doubt().orElse("")));
        List<Row> rows = atlas.base().countries().stream().filter(Country::republic)
                .filter(country -> now.keepsCountry(country.id())).flatMap(country -> figures(country, known, now).stream())
                .map(f -> new Row(f.country.id(), f.country.name(), columns.of(f),
                        f.from.stream().map(Observation::source).distinct().toList()))
                .toList();
        return new Table(layer(), words.text("table.debt"), Optional.of(now.moment()), columns.all(), rows);
    }

    @Override
    public boolean holds(String id) {
        return atlas.base().countries().stream().anyMatch(c -> c.republic() && c.id().equals(id));
    }

    private List<Figure> figures(Country country, Optional<Measure> measure, Snapshot now) {
        if (now.since().isPresent()) {
            return List.of(change(country, measure.flatMap(m -> now.change(m, country.id()))));
        }
        Optional<CarriedValue> drawn = measure.flatMap(m -> now.value(m, country.id()));
        if (drawn.isEmpty()) {
            return List.of(new Figure(country, Optional.empty(), List.of(), words.text("table.no_figure")));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(country, Optional.of(drawn.get().value()), drawn.get().from(), words.yesOrNo(true)));
        if (!measure.get().isDifference()) {
            rivals(drawn.get().observation(), country).forEach(other -> figures.add(new Figure(country,
                    Optional.of(other.value()), List.of(other), words.yesOrNo(false))));
        }
        return figures;
    }

    /** By how much a figure changed, made of the later and the earlier. */
    private Figure change(Country country, Optional<FigureChange> change) {
        return change.map(c -> new Figure(country, Optional.of(c.amount()),
                        Stream.of(c.later(), c.earlier()).flatMap(value -> value.from().stream()).toList(), words.yesOrNo(true)))
                .orElseGet(() -> new Figure(country, Optional.empty(), List.of(), words.text("table.no_figure")));
    }

    /** What else is said of the same series, country and year. */
    private List<Observation> rivals(Observation drawn, Country country) {
        return atlas.observations().stream()
                .filter(o -> o.indicator().equals(drawn.indicator()) && o.country().equals(country.id())
                        && o.partner().equals(drawn.partner()) && o.year() == drawn.year() && !o.equals(drawn))
                .toList();
    }

    private static String joined(Figure figure, Function<Observation, String> text) {
        return figure.from.stream().map(text).filter(t -> !t.isBlank()).distinct().collect(Collectors.joining("; "));
    }
}
