package oxus.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import oxus.model.Fact;
import oxus.model.Period.Presence;
import oxus.model.Spell;
import oxus.model.Status;

/**
 * What a fact is on one day.
 *
 * @param spell    the stretch of its life that the day falls in
 * @param presence {@link Presence#POSSIBLE} while the spell's ends leave the day open
 */
public record Standing<F extends Fact>(F fact, Spell spell, Presence presence) {

    public Status status() {
        return spell.status();
    }

    public boolean sure() {
        return presence == Presence.SURE;
    }

    /**
     * Where {@code fact} stands on {@code day}: the latest spell that covers the day for sure, else the latest that may.
     * Nothing before its life begins, after it ends, and in the gaps that the sources leave.
     */
    static <F extends Fact> Optional<Standing<F>> of(F fact, List<Spell> spells, LocalDate day) {
        Optional<Standing<F>> possible = Optional.empty();
        for (int i = spells.size() - 1; i >= 0; i--) {
            Spell spell = spells.get(i);
            Presence presence = spell.period().on(day);
            if (presence == Presence.SURE) {
                return Optional.of(new Standing<>(fact, spell, presence));
            }
            if (presence == Presence.POSSIBLE && possible.isEmpty()) {
                possible = Optional.of(new Standing<>(fact, spell, presence));
            }
        }
        return possible;
    }
}
