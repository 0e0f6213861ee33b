package oxus.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Waypoint;
import oxus.time.Snapshot;

/** Pipelines or railways: all that stand, are intended or are past. */
final class RouteRows implements LayerRows {

    private final Atlas atlas;
    private final String layer;
    private final Predicate<Route> mine;
    private final TableWords words;
    private final Columns<Seen<Route>> columns;

    private RouteRows(Atlas atlas, String layer, Predicate<Route> mine, TableWords words,
                      List<Route.Measure> measures) {
        this.atlas = atlas;
        this.layer = layer;
        this.mine = mine;
        this.words = words;
        columns = new Columns<Seen<Route>>(words)
                .name("table.name", s -> s.fact().name())
                .word("table.kind", s -> words.of(s.fact().kind()))
                .word("table.side", s -> words.of(s.fact().side()))
                .word("table.status", s -> words.of(s.status()))
                .day("table.since", s -> Optional.of(s.spell().period().from()))
                .day("table.until", s -> s.spell().period().to())
                .word("table.sure", s -> words.yesOrNo(s.sure()));
        List<Route> all = atlas.routes().stream().filter(mine).toList();
        Figures figures = new Figures(words, all.stream().flatMap(r -> r.figures().stream()).toList());
        measures.forEach(measure -> columns.add(figures.title(measure), Column.Kind.NUMBER,
                s -> figures.drawn(measure, s.fact().figures(), s.day())));
        columns.text("table.from", s -> s.fact().start())
                .text("table.to", s -> s.fact().end())
                .text("table.countries", s -> words.names(s.fact().countries()))
                .text("table.figures", s -> figures.claims(s.fact().figures()))
                .text("table.owned_by", s -> words.list(s.fact().owners()))
                .text("table.paid_for_by", s -> words.list(s.fact().financers()))
                .text("table.built_by", s -> words.list(s.fact().builders()))
                .word("table.course", s -> words.text(s.fact().schematic() ? "table.guessed" : "table.stations"));
    }

    static RouteRows pipelines(Atlas atlas, TableWords words) {
        return new RouteRows(atlas, "pipelines", route -> route.kind() != RouteKind.RAILWAY, words,
                List.of(Route.Measure.values()));
    }

    static RouteRows railways(Atlas atlas, TableWords words) {
        RouteRows railways = new RouteRows(atlas, "railways", route -> route.kind() == RouteKind.RAILWAY, words,
                List.of(Route.Measure.LENGTH, Route.Measure.COST));
        railways.columns
                .add(words.text("table.gauge"), Column.Kind.NUMBER, s -> s.fact().gaugeMm()
                        .<Cell>map(Cell::number).orElseGet(Cell.None::new))
                .word("table.electrified", s -> s.fact().electrified().map(words::yesOrNo).orElse(""));
        return railways;
    }

    @Override
    public String layer() {
        return layer;
    }

    @Override
    public Table at(Snapshot now, String measure) {
        return new Table(layer, words.text("table." + layer), Optional.of(now.moment()), columns.all(),
                now.routes().stream().filter(s -> mine.test(s.fact()))
                        .map(s -> row(new Seen<>(s, now.moment().last()))).toList());
    }

    @Override
    public boolean holds(String id) {
        return atlas.routes().stream().filter(mine).anyMatch(r -> r.id().equals(id));
    }

    private Row row(Seen<Route> seen) {
        Route route = seen.fact();
        return new Row(route.id(), route.name(), columns.of(seen), Stream.of(route.sources().stream(),
                        route.figures().stream().map(figure -> figure.claim().source()),
                        route.waypoints().stream().map(Waypoint::source).flatMap(Optional::stream))
                .flatMap(s -> s).distinct().toList());
    }
}
