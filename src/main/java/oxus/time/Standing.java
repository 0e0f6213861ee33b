package oxus.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import oxus.model.Fact;
import oxus.model.Period.Presence;
import oxus.model.Spell;
import oxus.model.Status;

/**
 * What a fact is in one moment.
 *
 * @param spell    the stretch of its life that the moment's last day falls in; of a span of years that it did not outlast,
 *                 the last stretch in it
 * @param presence {@link Presence#POSSIBLE} while the spell's ends leave that open
 * @param status   the spell's own; for what ended within a span {@link Status#CLOSED}, or {@link Status#SHELVED} when it
 *                 had only been intended
 */
public record Standing<F extends Fact>(F fact, Spell spell, Presence presence, Status status) {

    private Standing(F fact, Spell spell, Presence presence) {
        this(fact, spell, presence, spell.status());
    }

    public boolean sure() {
        return presence == Presence.SURE;
    }

    /** The same as what is past. */
    Standing<F> over() {
        return new Standing<>(fact, spell, presence, past(status));
    }

    /** Where {@code fact} stands in a moment; nothing when no source speaks of it then. */
    static <F extends Fact> Optional<Standing<F>> of(F fact, List<Spell> spells, Moment moment) {
        Optional<Standing<F>> atTheEnd = on(fact, spells, moment.last());
        return atTheEnd.isPresent() || !moment.spans() ? atTheEnd : ended(fact, spells, moment);
    }

    /**
     * Where {@code fact} stands on {@code day}: the latest spell that covers the day for sure, else the latest that may.
     * Nothing before its life begins, after it ends, and in the gaps that the sources leave.
     */
    private static <F extends Fact> Optional<Standing<F>> on(F fact, List<Spell> spells, LocalDate day) {
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

    /** The last spell that a span of years saw, as what is past. */
    private static <F extends Fact> Optional<Standing<F>> ended(F fact, List<Spell> spells, Moment span) {
        for (int i = spells.size() - 1; i >= 0; i--) {
            Spell spell = spells.get(i);
            Presence presence = spell.period().during(span.first(), span.last());
            if (presence != Presence.ABSENT) {
                return Optional.of(new Standing<>(fact, spell, presence, past(spell.status())));
            }
        }
        return Optional.empty();
    }

    private static Status past(Status before) {
        return before.past() ? before : before.ahead() ? Status.SHELVED : Status.CLOSED;
    }
}
