package oxus.time;

import java.time.LocalDate;
import java.util.Optional;

import oxus.model.Organisation;
import oxus.model.Organisation.Membership;
import oxus.model.Period;
import oxus.model.Period.Presence;

/**
 * A country's belonging to a body on some day of a moment.
 *
 * @param change what it does in the moment
 */
public record Belonging(Organisation body, Membership membership, Change change) {

    /** What a membership does in a moment, against the day before it. */
    public enum Change { STAYS, JOINS, LEAVES }

    static Optional<Belonging> of(Organisation body, Membership membership, Moment moment) {
        return change(membership.period(), moment).map(change -> new Belonging(body, membership, change));
    }

    private static Optional<Change> change(Period period, Moment moment) {
        LocalDate before = moment.first().minusDays(1);
        boolean was = period.on(before) != Presence.ABSENT;
        boolean is = period.on(moment.last()) != Presence.ABSENT;
        if (is) {
            // Everything joins in a moment that begins with the atlas; to say so of all would say nothing.
            return Optional.of(was || moment instanceof Moment.Cumulative ? Change.STAYS : Change.JOINS);
        }
        boolean passing = moment.spans() && period.during(moment.first(), moment.last()) != Presence.ABSENT;
        return was || passing ? Optional.of(Change.LEAVES) : Optional.empty();
    }
}
