package oxus.time;

import java.util.List;
import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Route;

/**
 * What the atlas knows about one moment.
 *
 * @param facilities those that stand, are intended or are past on the moment's last day
 * @param routes     likewise
 * @param events     those dated in the moment, in order
 */
public record Snapshot(Timeline timeline, Moment moment, List<Standing<Facility>> facilities,
                       List<Standing<Route>> routes, List<Event> events) {

    public Atlas atlas() {
        return timeline.atlas();
    }

    /** The corridors that stand, are intended or are past on the moment's last day. */
    public List<Standing<Corridor>> corridors() {
        return timeline.corridors(moment.last());
    }

    /** The newest drawn figure not later than the moment, or nothing. */
    public Optional<CarriedValue> value(Measure measure, String country) {
        return timeline.value(measure, country, moment.last().getYear());
    }

    /** The same for a measure by its id; nothing when the atlas does not have it. */
    public Optional<CarriedValue> value(String measure, String country) {
        return timeline.measures().byId(measure).flatMap(m -> value(m, country));
    }
}
