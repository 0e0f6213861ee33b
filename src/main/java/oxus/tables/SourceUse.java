package oxus.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Background;
import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.FormerName;
import oxus.model.Fact;
import oxus.model.Observation;
import oxus.model.Organisation;
import oxus.model.Route;
import oxus.model.Spell;
import oxus.model.Waypoint;
import oxus.time.Measure;
import oxus.time.Timeline;

/** The atlas read the other way: what rests on each source. */
public final class SourceUse {

    private final Atlas atlas;
    private final Timeline timeline;
    private final Map<String, List<Supported>> bySource = new LinkedHashMap<>();

    public SourceUse(Timeline timeline) {
        this.timeline = timeline;
        this.atlas = timeline.atlas();
        atlas.facts().forEach(this::fact);
        figures();
        atlas.names().former().forEach(this::formerName);
        atlas.background().forEach(this::background);
        atlas.essays().essays().forEach(this::essay);
    }

    /** What rests on a source: facts first, then figures, then what an essay claims. */
    public List<Supported> of(String source) {
        return List.copyOf(bySource.getOrDefault(source, List.of()));
    }

    private void fact(Fact fact) {
        Supported supported = new Supported(fact.name(), Optional.of(fact.id()), firstYear(fact), Optional.empty());
        sourcesOf(fact).distinct().forEach(source -> add(source, supported));
    }

    private void formerName(FormerName name) {
        name.sources().stream().distinct().forEach(source -> add(source, new Supported(
                name.name() + ": a town's name until " + name.until().text(), Optional.empty(),
                Optional.of(name.until().year()), Optional.empty())));
    }

    /** One line for each series of a country, however many years the source has of it. */
    private void figures() {
        record Series(String source, String indicator, Optional<String> partner, String country) {
        }
        Map<Series, List<Integer>> years = new LinkedHashMap<>();
        for (Observation o : atlas.observations()) {
            years.computeIfAbsent(new Series(o.source(), o.indicator(), o.partner(), o.country()),
                    key -> new ArrayList<>()).add(o.year());
        }
        years.forEach((series, all) -> {
            Optional<Measure> measure = measure(series.indicator, series.partner);
            int first = all.stream().mapToInt(Integer::intValue).min().orElseThrow();
            int last = all.stream().mapToInt(Integer::intValue).max().orElseThrow();
            boolean drawn = measure.isPresent() && atlas.base().countries().stream()
                    .anyMatch(country -> country.republic() && country.id().equals(series.country));
            add(series.source, new Supported(atlas.nameOf(series.country) + ": " + label(series.indicator, series.partner)
                    + ", " + (first == last ? Integer.toString(first) : first + "–" + last),
                    drawn ? Optional.of(series.country) : Optional.empty(), Optional.of(last),
                    measure.map(Measure::id)));
        });
    }

    private void background(Background series) {
        for (Background.Line line : series.lines()) {
            line.points().stream().flatMap(point -> point.sources().stream()).distinct().forEach(source -> add(source, new Supported(
                    atlas.nameOf(line.actor()) + ": " + series.label(), Optional.of(series.id()), Optional.empty(),
                    Optional.empty())));
        }
    }

    /** An essay is the source of its own claims. */
    private void essay(Essay essay) {
        for (EssayClaim claim : atlas.essays().claims()) {
            if (claim.essay().equals(essay.id())) {
                add(essay.id(), new Supported(claim.id() + ": " + claim.statement(), Optional.of(claim.id()),
                        Optional.empty(), Optional.empty()));
            }
        }
    }

    private void add(String source, Supported supported) {
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(supported);
    }

    private Optional<Measure> measure(String indicator, Optional<String> partner) {
        return timeline.measures().all().stream().filter(measure -> !measure.isDifference())
                .filter(measure -> measure.series().get(0).indicator().equals(indicator)
                        && (measure.series().get(0).partner().isEmpty()
                        || measure.series().get(0).partner().equals(partner)))
                .findFirst();
    }

    private String label(String indicator, Optional<String> partner) {
        String label = Optional.ofNullable(atlas.indicators().get(indicator)).map(i -> i.label()).orElse(indicator);
        return partner.map(actor -> label + " (" + atlas.nameOf(actor) + ")").orElse(label);
    }

    private static Stream<String> sourcesOf(Fact fact) {
        Stream<String> more = Stream.empty();
        if (fact instanceof Facility facility) {
            more = Stream.concat(facility.personnel().stream().map(Claim::source), beginnings(facility.spells()));
        } else if (fact instanceof Route route) {
            more = Stream.of(route.figures().stream().map(figure -> figure.claim().source()),
                    places(route.waypoints()), beginnings(route.spells())).flatMap(s -> s);
        } else if (fact instanceof Corridor corridor) {
            more = Stream.of(corridor.figures().stream().map(figure -> figure.claim().source()),
                    corridor.transitDays().stream().map(Claim::source), places(corridor.places()),
                    beginnings(corridor.spells())).flatMap(s -> s);
        } else if (fact instanceof Activity activity) {
            more = activity.strength().stream().map(Claim::source);
        }
        return Stream.concat(fact.sources().stream(), more);
    }

    private static Stream<String> beginnings(List<Spell> spells) {
        return spells.stream().flatMap(spell -> spell.begun().stream()).map(Claim::source);
    }

    private static Stream<String> places(List<Waypoint> waypoints) {
        return waypoints.stream().map(Waypoint::source).flatMap(Optional::stream);
    }

    /** The first year in which the fact is surely there. */
    private static Optional<Integer> firstYear(Fact fact) {
        if (fact instanceof Facility facility) {
            return first(facility.spells());
        } else if (fact instanceof Route route) {
            return first(route.spells());
        } else if (fact instanceof Corridor corridor) {
            return first(corridor.spells());
        } else if (fact instanceof Event event) {
            return Optional.of(event.date().year());
        } else if (fact instanceof Activity activity) {
            return Optional.of(activity.period().from().year());
        } else if (fact instanceof Organisation organisation) {
            return Optional.of(organisation.founded().year());
        }
        return Optional.empty();
    }

    private static Optional<Integer> first(List<Spell> spells) {
        return spells.stream().findFirst().map(spell -> spell.period().from().last().getYear());
    }
}
