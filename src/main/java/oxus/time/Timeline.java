package oxus.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Observation;
import oxus.model.Route;
import oxus.model.Spell;

/** The atlas in order of time: asked for a {@link Moment}, it answers with a {@link Snapshot}. */
public final class Timeline {

    /** The atlas begins where the five republics do. */
    public static final int FIRST_YEAR = 1991;

    private final Atlas atlas;
    private final Map<Measure.Series, Map<String, NavigableMap<Integer, Observation>>> series = new HashMap<>();
    private final Measures measures;
    private final int lastYear;

    public Timeline(Atlas atlas) {
        this.atlas = atlas;
        atlas.observations().stream().filter(Observation::drawn).forEach(o -> {
            keep(new Measure.Series(o.indicator(), o.partner()), o);
            keep(new Measure.Series(o.indicator(), Optional.empty()), o);
        });
        measures = new Measures(atlas);
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

    /** What countries can be coloured by. */
    public Measures measures() {
        return measures;
    }

    /** The drawn figures of one series for one country, by year; empty when there are none. */
    public NavigableMap<Integer, Observation> series(Measure.Series which, String country) {
        return Collections.unmodifiableNavigableMap(
                series.getOrDefault(which, Map.of()).getOrDefault(country, new TreeMap<>()));
    }

    /** The drawn figures of an indicator that is kept for one partner only, by year. */
    public NavigableMap<Integer, Observation> series(String indicator, String country) {
        return series(new Measure.Series(indicator, Optional.empty()), country);
    }

    /** The figure of a measure for one country: the newest of a year not later than {@code year}. */
    public Optional<CarriedValue> value(Measure measure, String country, int year) {
        return value(measure, country, Moment.year(year));
    }

    /** The figure of a measure for one country: the newest that is not from the moment's future. */
    Optional<CarriedValue> value(Measure measure, String country, Moment moment) {
        int year = moment.figureYear();
        int begin = moment.firstYear();
        NavigableMap<Integer, Observation> first = series(measure.series().get(0), country);
        if (!measure.isDifference()) {
            return Optional.ofNullable(first.floorEntry(year))
                    .map(e -> new CarriedValue(e.getValue(), Math.max(0, begin - e.getKey())));
        }
        NavigableMap<Integer, Observation> second = series(measure.series().get(1), country);
        // Both of one year, or the difference would be between two times.
        for (Map.Entry<Integer, Observation> entry : first.headMap(year, true).descendingMap().entrySet()) {
            Observation other = second.get(entry.getKey());
            if (other != null) {
                return Optional.of(new CarriedValue(List.of(entry.getValue(), other),
                        entry.getValue().value() - other.value(), Math.max(0, begin - entry.getKey())));
            }
        }
        return Optional.empty();
    }

    /** Every figure that a measure ever has for some countries: what classes that stand still are made from. */
    public List<Double> allOf(Measure measure, List<String> countries) {
        List<Double> values = new ArrayList<>();
        for (String country : countries) {
            for (int year : series(measure.series().get(0), country).keySet()) {
                value(measure, country, year).filter(v -> !v.carried()).map(CarriedValue::value).ifPresent(values::add);
            }
        }
        return values;
    }

    private void keep(Measure.Series which, Observation observation) {
        series.computeIfAbsent(which, key -> new HashMap<>())
                .computeIfAbsent(observation.country(), key -> new TreeMap<>())
                .put(observation.year(), observation);
    }

    /** All that the atlas knows about a moment. */
    public Snapshot at(Moment moment) {
        return at(moment, Selection.everything());
    }

    /** What the atlas knows about a moment, as far as it is asked for. */
    public Snapshot at(Moment moment, Selection selection) {
        Filter filter = selection.filter();
        List<Aspects> seen = new ArrayList<>();
        Predicate<Aspects> kept = thing -> selection.keeps(thing) && seen.add(thing);
        List<Standing<Facility>> facilities = standing(atlas.facilities(), Facility::spells, moment)
                .filter(s -> kept.test(Aspects.ofFacility(s, atlas))).toList();
        List<Standing<Route>> routes = standing(atlas.routes(), Route::spells, moment)
                .filter(s -> kept.test(Aspects.ofRoute(s))).toList();
        List<Standing<Corridor>> corridors = standing(atlas.corridors(), Corridor::spells, moment)
                .filter(s -> kept.test(Aspects.ofCorridor(s))).toList();
        List<Event> events = events(moment).filter(e -> kept.test(Aspects.ofEvent(e, atlas))).toList();
        List<Activity> activities = atlas.activities().stream().filter(a -> during(a, moment))
                .filter(a -> kept.test(Aspects.ofActivity(a, atlas))).toList();
        List<Belonging> belongings = belongings(moment)
                .filter(b -> filter.keepsCountry(b.membership().country())).toList();
        return new Snapshot(this, moment, selection, facilities, routes, corridors, events, activities, belongings,
                Sight.through(selection.lens(), seen, atlas).faint(), Optional.empty());
    }

    /** What changed between two moments, in whichever order they are given: from the last day of one to that of the other. */
    public Snapshot between(Moment one, Moment other, Selection selection) {
        boolean inOrder = one.last().isBefore(other.last());
        Moment earlier = inOrder ? one : other;
        Moment later = inOrder ? other : one;
        Selection withGhosts = selection.with(Ghosts.SHOWN);
        Snapshot before = at(earlier, withGhosts);
        Snapshot now = at(later, withGhosts);
        Set<String> faint = new HashSet<>(before.faint());
        faint.addAll(now.faint());
        Predicate<Standing<?>> shown = s -> selection.ghosts() == Ghosts.SHOWN || !s.status().past();
        List<Standing<Facility>> facilities = changed(before.facilities(), now.facilities(), faint).filter(shown).toList();
        List<Standing<Route>> routes = changed(before.routes(), now.routes(), faint).filter(shown).toList();
        List<Standing<Corridor>> corridors = changed(before.corridors(), now.corridors(), faint).filter(shown).toList();
        Snapshot meanwhile = earlier.lastYear() == later.lastYear() ? now
                : at(Moment.window(earlier.lastYear() + 1, later.lastYear()), selection);
        faint.addAll(meanwhile.faint());
        return new Snapshot(this, later, selection, facilities, routes, corridors, meanwhile.events(),
                meanwhile.activities(), meanwhile.belongings(), Set.copyOf(faint), Optional.of(earlier));
    }

    /** What opened as it stands, what closed as past, and what did neither, which is made faint. */
    private static <F extends Fact> Stream<Standing<F>> changed(List<Standing<F>> before, List<Standing<F>> now,
                                                                Set<String> faint) {
        List<Changed<F>> changed = Changed.between(before, now);
        changed.stream().filter(c -> c.turn() == Changed.Turn.UNCHANGED).forEach(c -> faint.add(c.fact().id()));
        return changed.stream().map(c -> c.turn() == Changed.Turn.CLOSED ? c.standing().over() : c.standing());
    }

    /** What each further choice of a filter would leave of a moment. */
    public Facets facets(Moment moment, Selection selection) {
        return Facets.of(things(moment), selection, atlas);
    }

    /** The events of all years that a selection leaves. */
    public Ticks ticks(Selection selection) {
        return Ticks.of(this, selection);
    }

    /** All that the atlas can show of a moment. */
    private List<Aspects> things(Moment moment) {
        return Stream.of(
                standing(atlas.facilities(), Facility::spells, moment).map(s -> Aspects.ofFacility(s, atlas)),
                standing(atlas.routes(), Route::spells, moment).map(Aspects::ofRoute),
                standing(atlas.corridors(), Corridor::spells, moment).map(Aspects::ofCorridor),
                events(moment).map(e -> Aspects.ofEvent(e, atlas)),
                atlas.activities().stream().filter(a -> during(a, moment)).map(a -> Aspects.ofActivity(a, atlas)))
                .flatMap(s -> s).toList();
    }

    Stream<Event> events(Moment moment) {
        return atlas.events().stream().filter(e -> dated(e, moment)).sorted(Comparator.comparing(e -> e.date().first()));
    }

    private Stream<Belonging> belongings(Moment moment) {
        return atlas.organisations().stream().flatMap(body -> body.memberships().stream()
                .flatMap(membership -> Belonging.of(body, membership, moment).stream()));
    }

    /** Whether all years of a moment are years of the atlas. */
    public boolean covers(Moment moment) {
        return moment.firstYear() >= firstYear() && moment.lastYear() <= lastYear();
    }

    private static <F extends Fact> Stream<Standing<F>> standing(List<F> facts, Function<F, List<Spell>> spells,
                                                                 Moment moment) {
        return facts.stream().flatMap(fact -> Standing.of(fact, spells.apply(fact), moment).stream());
    }

    /** The last day of an exercise is a day of it, which its period leaves out. */
    private static boolean during(Activity activity, Moment moment) {
        boolean begun = !activity.period().from().mayBegin().isAfter(moment.last());
        return begun && activity.period().to().filter(end -> end.last().isBefore(moment.first())).isEmpty();
    }

    /** An event that lasted stays in the year it began: a list of a year is what began in it. */
    private static boolean dated(Event event, Moment moment) {
        FuzzyDate date = event.date();
        boolean within = !date.first().isAfter(moment.last()) && !date.last().isBefore(moment.first());
        return within && (date.isKnownToTheMonth() || !(moment instanceof Moment.Month));
    }
}
