package oxus.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Route;
import oxus.model.Side;

/**
 * What the atlas knows about one moment, as far as it was asked for.
 *
 * @param facilities those that stand, are intended or are past in the moment
 * @param routes     likewise
 * @param corridors  likewise
 * @param events     those dated in the moment, in order
 * @param activities troops and exercises that there may have been on some day of the moment
 * @param belongings who belonged to which body on some day of the moment, body by body
 * @param faint      ids of the facts among these that the lens leaves faint; of what changed, also what did not change
 * @param since      the earlier moment, when this is what changed since then: then what opened stands, what closed is past,
 *                   and events and memberships are those of the years between
 */
public record Snapshot(Timeline timeline, Moment moment, Selection selection, List<Standing<Facility>> facilities,
                       List<Standing<Route>> routes, List<Standing<Corridor>> corridors, List<Event> events,
                       List<Activity> activities, List<Belonging> belongings, Set<String> faint, Optional<Moment> since) {

    public Atlas atlas() {
        return timeline.atlas();
    }

    /** Whether the lens leaves a fact as it is; what it does not is drawn faintly and not counted. */
    public boolean lit(String id) {
        return !faint.contains(id);
    }

    /** Whether the lens lights what stands on a side, such as a body led by Russia. */
    public boolean lights(Side side) {
        return Sight.lights(selection.lens(), side);
    }

    /** Of a month, how many events of its year are dated to no month, so that none can have them; 0 of any other moment. */
    public int withoutMonth() {
        if (!(moment instanceof Moment.Month)) {
            return 0;
        }
        return (int) timeline.events(Moment.year(moment.lastYear())).filter(event -> !event.date().isKnownToTheMonth())
                .map(event -> Aspects.ofEvent(event, atlas()))
                .filter(event -> selection.keeps(event) && lights(event.side())).count();
    }

    /** Whether the filter keeps a country's figures. */
    public boolean keepsCountry(String country) {
        return selection.filter().keepsCountry(country);
    }

    /** The newest drawn figure not later than the moment, or nothing. */
    public Optional<CarriedValue> value(Measure measure, String country) {
        return timeline.value(measure, country, moment);
    }

    /** How a figure changed since the earlier moment; nothing when it is not known twice, or nothing newer is known. */
    public Optional<FigureChange> change(Measure measure, String country) {
        Optional<CarriedValue> later = value(measure, country);
        return since.flatMap(moment -> timeline.value(measure, country, moment))
                .flatMap(earlier -> later.filter(l -> l.year() > earlier.year()).map(l -> new FigureChange(earlier, l)));
    }

    /** The same for a measure by its id; nothing when the atlas does not have it. */
    public Optional<CarriedValue> value(String measure, String country) {
        return timeline.measures().byId(measure).flatMap(m -> value(m, country));
    }
}
