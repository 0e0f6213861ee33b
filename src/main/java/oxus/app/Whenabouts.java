package oxus.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Event;
import oxus.model.Fact;
import oxus.time.Lifespan;
import oxus.time.Moment;
import oxus.time.Snapshot;
import oxus.time.Timeline;

/** Knows when facts can be seen. */
record Whenabouts(Timeline timeline) {

    /** The year nearest to a moment in which a fact is on the map; nothing when it is in the moment, or has no time. */
    Optional<Integer> yearFor(String id, Moment now) {
        return timeline.atlas().fact(id).filter(fact -> !isIn(timeline.at(now), fact)).flatMap(fact -> nearest(fact, now.lastYear()))
                .filter(year -> year >= timeline.firstYear() && year <= timeline.lastYear());
    }

    private static boolean isIn(Snapshot snapshot, Fact fact) {
        return Stream.of(snapshot.facilities().stream().map(standing -> (Fact) standing.fact()),
                snapshot.routes().stream().map(standing -> (Fact) standing.fact()),
                snapshot.corridors().stream().map(standing -> (Fact) standing.fact()),
                snapshot.events().stream(), snapshot.activities().stream()).flatMap(facts -> facts).anyMatch(fact::equals);
    }

    private Optional<Integer> nearest(Fact fact, int year) {
        if (fact instanceof Event event) {
            return Optional.of(event.date().year());
        }
        if (fact instanceof Activity activity) {
            return Optional.of(activity.period().from().year());
        }
        return Lifespan.of(fact, timeline.atlas()).stream().flatMap(life -> life.stretches().stream())
                .map(stretch -> nearest(stretch, year)).min(Comparator.comparingInt(y -> Math.abs(y - year)));
    }

    /** A year shows what there is on its last day. */
    private static int nearest(Lifespan.Stretch stretch, int year) {
        int first = stretch.mayBegin().getYear();
        int last = stretch.hasEnded().or(stretch::mayEnd).map(LocalDate::getYear).map(over -> over - 1).orElse(Integer.MAX_VALUE);
        return Math.max(first, Math.min(year, Math.max(first, last)));
    }
}
