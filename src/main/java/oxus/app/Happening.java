package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Event;
import oxus.scene.Subject;
import oxus.time.Snapshot;

/**
 * A row of the list of what happened: an event, or troops and exercises that there were in the moment.
 *
 * @param when       in words
 * @param place      in words
 * @param importance 1 (of note) to 3 (a turning point)
 * @param lasting    the kind of troops or exercises; absent for an event
 */
record Happening(Subject subject, String when, Optional<String> place, int importance, Optional<String> lasting) {

    /** The events of the moment, then troops and exercises that are not such an event themselves. */
    static List<Happening> of(Snapshot now, CardWords words) {
        List<String> events = now.events().stream().map(Event::id).toList();
        return Stream.concat(now.events().stream().map(event -> of(event, words)),
                now.activities().stream()
                        .filter(activity -> activity.event().filter(events::contains).isEmpty())
                        .map(activity -> of(activity, words))).toList();
    }

    private static Happening of(Event event, CardWords words) {
        return new Happening(new Subject(event.id(), event.name()), words.date(event.date()), event.placeName(),
                event.importance(), Optional.empty());
    }

    private static Happening of(Activity activity, CardWords words) {
        return new Happening(new Subject(activity.id(), activity.name()), words.period(activity.period()),
                activity.placeName(), 1, Optional.of(words.wording().text("activity." + activity.kind())));
    }
}
