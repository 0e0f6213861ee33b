package oxus.tables;

import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Claim;
import oxus.model.Facility;
import oxus.time.Snapshot;

/** Bases and posts: all that stand, are intended or are past. */
final class FacilityRows implements LayerRows {

    private final Atlas atlas;
    private final TableWords words;
    private final Columns<Seen<Facility>> columns;

    FacilityRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
        columns = new Columns<Seen<Facility>>(words)
                .name("table.name", s -> s.fact().name())
                .word("table.kind", s -> words.of(s.fact().kind()))
                .word("table.run_by", s -> words.nameOf(s.fact().operator()))
                .word("table.stands_in", s -> words.nameOf(s.fact().host()))
                .word("table.status", s -> words.of(s.status()))
                .day("table.since", s -> Optional.of(s.spell().period().from()))
                .day("table.until", s -> s.spell().period().to())
                .word("table.sure", s -> words.yesOrNo(s.sure()))
                .word("table.relationship", s -> words.of(s.fact().relationship()))
                .add(words.text("table.strength"), Column.Kind.NUMBER, this::strength)
                .text("table.strength_claims", s -> words.claims(s.fact().personnel()))
                .word("table.evidence", s -> words.of(s.fact().certainty()))
                .number("table.latitude", s -> s.fact().position().latDeg())
                .number("table.longitude", s -> s.fact().position().lonDeg())
                .number("table.accuracy", s -> s.fact().position().accuracyKm());
    }

    @Override
    public String layer() {
        return "facilities";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        return new Table(layer(), words.text("table.facilities"), Optional.of(now.moment()), columns.all(),
                now.facilities().stream().map(s -> row(new Seen<>(s, now.moment().last()))).toList());
    }

    @Override
    public boolean holds(String id) {
        return atlas.facilities().stream().anyMatch(f -> f.id().equals(id));
    }

    private Row row(Seen<Facility> seen) {
        Facility facility = seen.fact();
        return new Row(facility.id(), facility.name(), columns.of(seen), Stream.concat(facility.sources().stream(),
                facility.personnel().stream().map(Claim::source)).distinct().toList());
    }

    private Cell strength(Seen<Facility> seen) {
        return words.drawnOn(seen.day(), seen.fact().personnel().stream())
                // The heading says that persons are counted; whatever else is counted says so itself.
                .map(claim -> words.amount(claim, claim.value().unit().equals("persons") ? "" : claim.value().unit()))
                .orElseGet(Cell.None::new);
    }
}
