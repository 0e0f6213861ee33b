package oxus.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Route;
import oxus.model.Side;
import oxus.model.Spell;
import oxus.model.Status;

/**
 * The life of a thing that lasts, as a bar on a timeline.
 *
 * @param stretches in order
 */
public record Lifespan(String id, String name, Side side, List<Stretch> stretches) {

    /**
     * A part of the bar in one status. It is soft between the first and the last day that an uncertain end allows.
     *
     * @param mayBegin  the first day on which it may have begun
     * @param hasBegun  the day from which it has begun for sure; nothing when no day is sure
     * @param mayEnd    the first day on which it may be over; nothing when no end is known
     * @param hasEnded  the day from which it is over for sure; nothing when no day is
     */
    public record Stretch(Status status, LocalDate mayBegin, Optional<LocalDate> hasBegun, Optional<LocalDate> mayEnd,
                          Optional<LocalDate> hasEnded) {

        private static Stretch of(Spell spell) {
            Optional<FuzzyDate> end = spell.period().to();
            return new Stretch(spell.status(), spell.period().from().mayBegin(), spell.period().from().hasBegun(),
                    end.map(FuzzyDate::mayBegin), end.flatMap(FuzzyDate::hasBegun));
        }
    }

    /** The life of a fact; nothing for one that does not last, such as an event. */
    public static Optional<Lifespan> of(Fact fact, Atlas atlas) {
        if (fact instanceof Facility facility) {
            return Optional.of(of(fact, atlas.sideOf(facility.operator()), facility.spells()));
        }
        if (fact instanceof Route route) {
            return Optional.of(of(fact, route.side(), route.spells()));
        }
        return fact instanceof Corridor corridor ? Optional.of(of(fact, Side.OTHER, corridor.spells())) : Optional.empty();
    }

    private static Lifespan of(Fact fact, Side side, List<Spell> spells) {
        return new Lifespan(fact.id(), fact.name(), side, spells.stream().map(Stretch::of).toList());
    }
}
