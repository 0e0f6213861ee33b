package oxus.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Organisation;
import oxus.model.Organisation.Membership;
import oxus.model.Period.Presence;
import oxus.time.Moment;
import oxus.time.Snapshot;

/** Who belongs to which body in the moment, who joins and who leaves: of all bodies and all countries. */
final class MembershipRows implements LayerRows {

    private record Belonging(Organisation body, Membership membership, Change change) {
    }

    /** What a membership does in the moment. */
    private enum Change { STAYS, JOINS, LEAVES, ABSENT }

    private final Atlas atlas;
    private final TableWords words;
    private final Columns<Belonging> columns;

    MembershipRows(Atlas atlas, TableWords words) {
        this.atlas = atlas;
        this.words = words;
        columns = new Columns<Belonging>(words)
                .name("table.body", b -> b.body.name())
                .word("table.country", b -> words.nameOf(b.membership.country()))
                .word("table.standing", b -> b.membership.status())
                .word("table.change", b -> words.text("table.change." + b.change.name()))
                .day("table.since", b -> Optional.of(b.membership.period().from()))
                .day("table.until", b -> b.membership.period().to())
                .word("table.led_by", b -> b.body.leader().map(words::nameOf).orElse(""))
                .word("table.kind", b -> b.body.kind());
    }

    @Override
    public String layer() {
        return "membership";
    }

    @Override
    public Table at(Snapshot now, String measure) {
        List<Row> rows = new ArrayList<>();
        for (Organisation body : atlas.organisations()) {
            for (Membership membership : body.memberships()) {
                Belonging belonging = new Belonging(body, membership, change(membership, now.moment()));
                if (belonging.change != Change.ABSENT) {
                    rows.add(new Row(body.id(), body.name(), columns.of(belonging), body.sources()));
                }
            }
        }
        return new Table(layer(), words.text("table.membership"), Optional.of(now.moment()), columns.all(), rows);
    }

    @Override
    public boolean holds(String id) {
        return atlas.organisations().stream().anyMatch(o -> o.id().equals(id));
    }

    private static Change change(Membership membership, Moment moment) {
        LocalDate before = moment.first().minusDays(1);
        boolean was = membership.period().on(before) != Presence.ABSENT;
        boolean is = membership.period().on(moment.last()) != Presence.ABSENT;
        return is ? was ? Change.STAYS : Change.JOINS : was ? Change.LEAVES : Change.ABSENT;
    }
}
