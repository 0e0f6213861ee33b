package oxus.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import oxus.model.Event;
import oxus.model.FuzzyDate;
import oxus.time.Moment;
import oxus.time.Ticks;

/** The events that a lens lights, one after the other. */
final class EventSteps {

    private final List<Event> events;

    EventSteps(Ticks ticks) {
        events = ticks.ticks().stream().filter(Ticks.Tick::lit).map(Ticks.Tick::event).toList();
    }

    /**
     * The next event after the chosen one, else the first of the moment or after it; backwards the one before the chosen,
     * else the last before the moment. Of a span its last year counts.
     *
     * @param chosen    id of what is chosen; counts when it is an event of the moment
     * @param direction above 0 onwards, below 0 back
     */
    Optional<Event> from(Moment moment, Optional<String> chosen, int direction) {
        Optional<Event> at = events.stream().filter(event -> chosen.equals(Optional.of(event.id())))
                .filter(event -> !first(event).isAfter(moment.last()) && !event.date().last().isBefore(moment.first()))
                .findFirst();
        if (at.isPresent()) {
            int next = events.indexOf(at.get()) + Integer.signum(direction);
            return next < 0 || next >= events.size() ? Optional.empty() : Optional.of(events.get(next));
        }
        LocalDate now = moment.spans() ? LocalDate.of(moment.lastYear(), 1, 1) : moment.first();
        return direction > 0 ? events.stream().filter(event -> !first(event).isBefore(now)).findFirst()
                : events.stream().filter(event -> first(event).isBefore(now)).reduce((one, later) -> later);
    }

    /** The moment, of the kind that it is, which has something dated; itself when it has. */
    static Moment toward(FuzzyDate date, Moment now) {
        if (now instanceof Moment.Month) {
            boolean within = !date.first().isAfter(now.last()) && !date.last().isBefore(now.first());
            return within ? now : Moment.month(date.first().getYear(), date.first().getMonthValue());
        }
        boolean within = now.spans() && !date.first().isBefore(now.first()) && !date.first().isAfter(now.last());
        return within ? now : now.endingIn(date.year());
    }

    private static LocalDate first(Event event) {
        return event.date().first();
    }
}
