package oxus.time;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import oxus.model.Event;
import oxus.model.Side;

/**
 * What a timeline shows of the events that a selection leaves.
 *
 * @param ticks   one for each event, in order of their dates
 * @param perYear how many events of each year of the atlas the filter leaves and the lens lights; an event that may have
 *                happened in one of several years counts in each, as it is listed in each
 */
public record Ticks(List<Tick> ticks, SortedMap<Integer, Integer> perYear) {

    /**
     * An event on a timeline.
     *
     * @param side the lane: Russia's, China's, both, or others between them
     * @param lit  false when the lens leaves it faint
     */
    public record Tick(Event event, Side side, boolean lit) {

        /** Whether its date leaves more open than the day inside a year. */
        public boolean soft() {
            return event.date().uncertain();
        }
    }

    static Ticks of(Timeline timeline, Selection selection) {
        List<Tick> ticks = timeline.events(Moment.window(timeline.firstYear(), timeline.lastYear()))
                .filter(event -> selection.keeps(Aspects.ofEvent(event, timeline.atlas())))
                .map(event -> tick(event, timeline, selection.lens())).toList();
        SortedMap<Integer, Integer> perYear = new TreeMap<>();
        for (int year = timeline.firstYear(); year <= timeline.lastYear(); year++) {
            perYear.put(year, 0);
        }
        for (Tick tick : ticks) {
            for (int year = tick.event().date().year(); tick.lit() && year <= tick.event().date().last().getYear(); year++) {
                perYear.computeIfPresent(year, (key, count) -> count + 1);
            }
        }
        return new Ticks(ticks, Collections.unmodifiableSortedMap(perYear));
    }

    private static Tick tick(Event event, Timeline timeline, Lens lens) {
        Side side = Aspects.ofEvent(event, timeline.atlas()).side();
        return new Tick(event, side, Sight.lights(lens, side));
    }
}
