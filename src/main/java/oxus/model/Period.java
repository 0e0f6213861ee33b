package oxus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of time with ends as well as they are known. A missing end means "still there as far as the sources go".
 *
 * @param from when it begins
 * @param to   when it ends; the end day itself no longer belongs to the period
 */
public record Period(FuzzyDate from, Optional<FuzzyDate> to) {

    /** Whether a thing is there on a day. */
    public enum Presence { ABSENT, POSSIBLE, SURE }

    /**
     * Whether this period covers a day. Between the first and the last day that an uncertain end allows, the answer is
     * {@link Presence#POSSIBLE}. A change dated by its year has happened by the year's last day, so on that day "to 2004"
     * is over and "from 2004" has begun.
     */
    public Presence on(LocalDate day) {
        if (day.isBefore(from.mayBegin())) {
            return Presence.ABSENT;
        }
        Presence begun = from.hasBegun().filter(sure -> !day.isBefore(sure)).isPresent()
                ? Presence.SURE : Presence.POSSIBLE;
        if (to.isEmpty()) {
            return begun;
        }
        FuzzyDate end = to.get();
        if (end.hasBegun().filter(over -> !day.isBefore(over)).isPresent()) {
            return Presence.ABSENT;
        }
        return day.isBefore(end.mayBegin()) ? begun : Presence.POSSIBLE;
    }

    /** Whether this period covers some day of those from {@code first} to {@code last}, read as {@link #on} reads a day. */
    public Presence during(LocalDate first, LocalDate last) {
        boolean notYet = last.isBefore(from.mayBegin());
        boolean over = to.flatMap(FuzzyDate::hasBegun).filter(sure -> !first.isBefore(sure)).isPresent();
        if (notYet || over) {
            return Presence.ABSENT;
        }
        Optional<LocalDate> sureFrom = from.hasBegun().map(begun -> begun.isBefore(first) ? first : begun);
        boolean sure = sureFrom.filter(day -> on(day) == Presence.SURE && !day.isAfter(last)).isPresent();
        return sure ? Presence.SURE : Presence.POSSIBLE;
    }

    /** True when some day lies in both periods however their uncertain ends are read. */
    public boolean overlapsForSure(Period other) {
        return beginsForSureBefore(other.to) && other.beginsForSureBefore(to);
    }

    private boolean beginsForSureBefore(Optional<FuzzyDate> end) {
        return end.isEmpty() || from.last().isBefore(end.get().first());
    }
}
