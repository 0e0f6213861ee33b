package oxus.tables;

import java.util.List;
import java.util.Optional;

import oxus.model.Atlas;
import oxus.time.Belonging;
import oxus.time.Snapshot;

/** Who belongs to which body in the moment, who joins and who leaves: of all bodies and all countries. */
final class MembershipRows implements LayerRows {

    private final Atlas atlas;
    private final TableWords words;
    private final Columns<Belonging> columns;

    MembershipRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
        columns = new Columns<Belonging>(words)
                .name("table.body", b -> b.body().name())
                .word("table.country", b -> words.nameOf(b.membership().country()))
                .word("table.standing", b -> b.membership().status())
                .word("table.change", b -> words.text("table.change." + b.change().name()))
                .day("table.since", b -> Optional.of(b.membership().period().from()))
                .day("table.until", b -> b.membership().period().to())
                .word("table.led_by", b -> b.body().leader().map(words::nameOf).orElse(""))
                .word("table.kind", b -> b.body().kind());
    }

    @Override
    public String layer() {
        return "membership";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        List<Row> rows = now.belongings().stream()
                .map(b -> new Row(b.body().id(), b.body().name(), columns.of(b), b.body().sources())).toList();
        return new Table(layer(), words.text("table.membership"), Optional.of(now.moment()), columns.all(), rows);
    }

    @Override
    public boolean holds(String id) {
        return atlas.organisations().stream().anyMatch(o -> o.id().equals(id));
    }
}
