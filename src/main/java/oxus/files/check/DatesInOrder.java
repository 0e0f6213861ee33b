package oxus.files.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.files.Reading;
import oxus.model.DataFault;
import oxus.model.FuzzyDate;
import oxus.model.Spell;

/** Nothing ends before it begins, however its dates are read. */
public final class DatesInOrder implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        Search search = new Search(reading, breaches);
        reading.atlas().facilities().forEach(f -> {
            f.opened().ifPresent(opened -> search.inOrder(f, f.id(), "opened", opened, "closed", f.closed()));
            spells(search, f.id(), f.spells());
        });
        reading.atlas().routes().forEach(r -> spells(search, r.id(), r.spells()));
        reading.atlas().corridors().forEach(c -> spells(search, c.id(), c.spells()));
        reading.atlas().organisations().forEach(o -> {
            search.inOrder(o, o.id(), "founded", o.founded(), "ended", o.ended());
            o.memberships().forEach(m -> search.inOrder(m, o.id() + ", " + m.country(), "from", m.period().from(),
                    "to", m.period().to()));
        });
        reading.atlas().activities().forEach(a ->
                search.inOrder(a, a.id(), "from", a.period().from(), "to", a.period().to()));
        reading.atlas().events().forEach(e -> search.inOrder(e, e.id(), "date", e.date(), "end", e.end()));
        reading.atlas().essays().claims().forEach(c -> c.from().ifPresent(from -> search.inOrder(c, c.id(), "from",
                FuzzyDate.ofYear(from), "to", c.to().map(FuzzyDate::ofYear))));
        return breaches;
    }

    private static void spells(Search search, String id, List<Spell> spells) {
        spells.forEach(s -> search.inOrder(s, id + ", " + s.status().word(), "from", s.period().from(),
                "to", s.period().to()));
    }

    private record Search(Reading reading, List<DataFault> breaches) {

        void inOrder(Object record, String name, String begins, FuzzyDate begin, String ends, Optional<FuzzyDate> end) {
            end.filter(e -> e.kind() != FuzzyDate.Kind.AFTER && begin.kind() != FuzzyDate.Kind.BEFORE)
                    .filter(e -> begin.first().isAfter(e.last()))
                    .ifPresent(e -> breaches.add(reading.places().fault(record,
                            name + ": " + begins + " " + begin.text() + " is after " + ends + " " + e.text())));
        }
    }
}
