package oxus.files.check;

import java.util.ArrayList;
import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;
import oxus.model.Organisation;
import oxus.model.Period;
import oxus.model.Spell;

/**
 * A thing has one status at a time: its spells stand in order and none runs into another for sure. Nor is a country
 * twice in one organisation. Spells that touch, and uncertain ends that only may overlap, are as they should be.
 */
public final class SpellsApart implements Rule {

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        reading.atlas().facilities().forEach(f -> spells(reading, f.id(), f.spells(), breaches));
        reading.atlas().routes().forEach(r -> spells(reading, r.id(), r.spells(), breaches));
        reading.atlas().corridors().forEach(c -> spells(reading, c.id(), c.spells(), breaches));
        reading.atlas().organisations().forEach(o -> memberships(reading, o, breaches));
        return breaches;
    }

    private static void spells(Reading reading, String id, List<Spell> spells, List<DataFault> breaches) {
        for (int i = 1; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            if (spell.period().from().first().isBefore(spells.get(i - 1).period().from().first())) {
                breaches.add(reading.places().fault(spell, id + ": " + words(spell) + " stands after "
                        + words(spells.get(i - 1)) + " and begins before it"));
            }
            for (Spell earlier : spells.subList(0, i)) {
                if (earlier.period().overlapsForSure(spell.period())) {
                    breaches.add(reading.places().fault(spell,
                            id + ": " + words(spell) + " overlaps " + words(earlier)));
                }
            }
        }
    }

    private static void memberships(Reading reading, Organisation o, List<DataFault> breaches) {
        List<Organisation.Membership> members = o.memberships();
        for (int i = 1; i < members.size(); i++) {
            Organisation.Membership later = members.get(i);
            for (Organisation.Membership earlier : members.subList(0, i)) {
                if (earlier.country().equals(later.country()) && earlier.period().overlapsForSure(later.period())) {
                    breaches.add(reading.places().fault(later, o.id() + ": " + later.country() + " "
                            + later.status() + " " + words(later.period()) + " overlaps " + earlier.status() + " "
                            + words(earlier.period())));
                }
            }
        }
    }

    private static String words(Spell spell) {
        return spell.status().word() + " " + words(spell.period());
    }

    private static String words(Period period) {
        return "from " + period.from().text() + period.to().map(to -> " to " + to.text()).orElse("");
    }
}
