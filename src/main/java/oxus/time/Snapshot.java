package oxus.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.Atlas;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Observation;
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

    /** The newest drawn figure not later than the moment, or nothing. */
    public Optional<CarriedValue> value(String indicator, String country) {
        int year = moment.last().getYear();
        Map.Entry<Integer, Observation> newest = timeline.series(indicator, country).floorEntry(year);
        return Optional.ofNullable(newest).map(e -> new CarriedValue(e.getValue(), year - e.getKey()));
    }
}
