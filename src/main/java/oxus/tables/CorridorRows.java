package oxus.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Route;
import oxus.model.Waypoint;
import oxus.time.Snapshot;

/** Corridors, and how long goods take on them. */
final class CorridorRows implements LayerRows {

    private final Atlas atlas;
    private final TableWords words;
    private final Columns<Seen<Corridor>> columns;

    CorridorRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
        Figures figures = new Figures(words, atlas.corridors().stream().flatMap(c -> c.figures().stream()).toList());
        columns = new Columns<Seen<Corridor>>(words)
                .name("table.name", s -> s.fact().name())
                .word("table.mode", s -> s.fact().mode())
                .word("table.status", s -> words.of(s.status()))
                .day("table.since", s -> Optional.of(s.spell().period().from()))
                .day("table.until", s -> s.spell().period().to())
                .word("table.sure", s -> words.yesOrNo(s.sure()))
                .add(figures.title(Route.Measure.LENGTH), Column.Kind.NUMBER,
                        s -> figures.drawn(Route.Measure.LENGTH, s.fact().figures(), s.day()))
                .text("table.places", s -> s.fact().places().stream().map(Waypoint::name).collect(Collectors.joining(" – ")))
                .text("table.transit_days", s -> words.claims(s.fact().transitDays()))
                .text("table.figures", s -> figures.claims(s.fact().figures()));
    }

    @Override
    public String layer() {
        return "corridors";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        return new Table(layer(), words.text("table.corridors"), Optional.of(now.moment()), columns.all(),
                now.corridors().stream().map(s -> row(new Seen<>(s, now.moment().last()))).toList());
    }

    @Override
    public boolean holds(String id) {
        return atlas.corridors().stream().anyMatch(c -> c.id().equals(id));
    }

    private Row row(Seen<Corridor> seen) {
        Corridor corridor = seen.fact();
        List<String> sources = Stream.of(corridor.sources().stream(),
                        corridor.figures().stream().map(figure -> figure.claim().source()),
                        corridor.transitDays().stream().map(Claim::source),
                        corridor.places().stream().map(Waypoint::source).flatMap(Optional::stream))
                .flatMap(s -> s).distinct().toList();
        return new Row(corridor.id(), corridor.name(), columns.of(seen), sources);
    }
}
