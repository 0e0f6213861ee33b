package oxus.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import oxus.model.Atlas;
import oxus.model.Event;
import oxus.model.Observation;

/** The atlas in order of time: asked for a {@link Moment}, it answers with a {@link Snapshot}. */
public final class Timeline {

    /** The atlas begins where the five republics do. */
    public static final int FIRST_YEAR = 1991;

    private final Atlas atlas;
    private final Map<String, Map<String, NavigableMap<Integer, Observation>>> series = new HashMap<>();
    private final int lastYear;

    public Timeline(Atlas atlas) {
        this.atlas = atlas;
        atlas.observations().stream().filter(Observation::drawn).forEach(o -> series
                .computeIfAbsent(o.indicator(), key -> new HashMap<>())
                .computeIfAbsent(o.country(), key -> new TreeMap<>())
                .put(o.year(), o));
        int lastEvent = atlas.events().stream().mapToInt(e -> e.date().year()).max().orElse(FIRST_YEAR);
        int lastFigure = atlas.observations().stream().mapToInt(Observation::year).max().orElse(FIRST_YEAR);
        lastYear = Math.max(FIRST_YEAR, Math.max(lastEvent, lastFigure));
    }

    public Atlas atlas() {
        return atlas;
    }

    public int firstYear() {
        return FIRST_YEAR;
    }

    /** The last year that any event or figure is for. */
    public int lastYear() {
        return lastYear;
    }

    /** The drawn figures of one indicator for one country, by year; empty when there are none. */
    public NavigableMap<Integer, Observation> series(String indicator, String country) {
        return series.getOrDefault(indicator, Map.of()).getOrDefault(country, new TreeMap<>());
    }

    /** All drawn figures of one indicator over all countries and years: what fixed legend classes are made from. */
    public List<Observation> allOf(String indicator) {
        return series.getOrDefault(indicator, Map.of()).values().stream().flatMap(byYear -> byYear.values().stream())
                .toList();
    }

    public Snapshot at(Moment moment) {
        var facilities = new ArrayList<Standing<oxus.model.Facility>>();
        atlas.facilities().forEach(f -> Standing.of(f, f.spells(), moment.last()).ifPresent(facilities::add));
        var routes = new ArrayList<Standing<oxus.model.Route>>();
        atlas.routes().forEach(r -> Standing.of(r, r.spells(), moment.last()).ifPresent(routes::add));
        List<Event> events = atlas.events().stream()
                .filter(e -> !e.date().first().isAfter(moment.last()) && !lastDay(e).isBefore(moment.first()))
                .sorted(Comparator.comparing(e -> e.date().first()))
                .toList();
        return new Snapshot(this, moment, List.copyOf(facilities), List.copyOf(routes), events);
    }

    /** An event that lasted stays in the year it began: a list of a year is what began in it. */
    private static java.time.LocalDate lastDay(Event event) {
        return event.date().last();
    }
}
