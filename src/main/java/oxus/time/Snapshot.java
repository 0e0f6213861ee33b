package oxus.time;

import java.util.List;
import java.util.Optional;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Route;

/**
 * What the atlas knows about one moment.
 *
 * @param facilities those that stand, are intended or are past in the moment
 * @param routes     likewise
 * @param corridors  likewise
 * @param events     those dated in the moment, in order
 * @param belongings who belonged to which body on some day of the moment, body by body
 */
public record Snapshot(Timeline timeline, Moment moment, List<Standing<Facility>> facilities,
                       List<Standing<Route>> routes, List<Standing<Corridor>> corridors, List<Event> events,
                       List<Belonging> belongings) {

    public Atlas atlas() {
        return timeline.atlas();
    }

    /** Troops and exercises that there may have been on some day of the moment. */
    public List<Activity> activities() {
        return atlas().activities().stream().filter(this::during).toList();
    }

    /** The newest drawn figure not later than the moment, or nothing. */
    public Optional<CarriedValue> value(Measure measure, String country) {
        return timeline.value(measure, country, moment);
    }

    /** The same for a measure by its id; nothing when the atlas does not have it. */
    public Optional<CarriedValue> value(String measure, String country) {
        return timeline.measures().byId(measure).flatMap(m -> value(m, country));
    }

    /** The last day of an exercise is a day of it, which its period leaves out. */
    private boolean during(Activity activity) {
        boolean begun = !activity.period().from().mayBegin().isAfter(moment.last());
        return begun && activity.period().to().filter(end -> end.last().isBefore(moment.first())).isEmpty();
    }
}
