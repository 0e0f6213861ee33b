package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Activity;
import oxus.model.Actor;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Country;
import oxus.model.EssayClaim;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.FuzzyDate;
import oxus.model.Organisation;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.scene.MapRequest;
import oxus.time.Measure;
import oxus.time.Moment;
import oxus.time.Timeline;

/**
 * What the statement of an essay asks of the map.
 *
 * @param year    to go to, when it names one that the atlas has, or speaks of something dated
 * @param layers  ids of those that show what it speaks of
 * @param measure id of the measure that colours the countries, when it speaks of figures
 * @param ringed  ids of the facts and countries to mark
 */
record ClaimView(Optional<Integer> year, List<String> layers, Optional<String> measure, List<String> ringed) {

    /** @param now what the map shows; its year and its colouring stay when they fit */
    static ClaimView of(EssayClaim claim, Timeline timeline, MapRequest now) {
        Atlas atlas = timeline.atlas();
        List<Fact> facts = claim.speaksOf().stream().flatMap(id -> atlas.fact(id).stream())
                .flatMap(fact -> drawnAs(fact, atlas)).distinct().toList();
        Optional<String> measure = measure(claim, timeline, now.indicator());
        List<String> ringed = new ArrayList<>(facts.stream().map(Fact::id).toList());
        if (measure.isPresent() || ringed.isEmpty()) {
            ringed.addAll(countries(claim, atlas));
        }
        List<String> layers = new ArrayList<>(facts.stream().map(ClaimView::layer).distinct().toList());
        measure.ifPresent(colouring -> layers.add("debt"));
        if (!ringed.isEmpty()) {
            layers.add("rings");
        }
        int shown = now.moment().last().getYear();
        return new ClaimView(year(claim, timeline, shown).or(() -> yearOf(facts, timeline)), List.copyOf(layers), measure,
                List.copyOf(ringed));
    }

    /** The request with all this; the viewpoint stays. */
    MapRequest on(MapRequest now) {
        List<String> on = Stream.concat(now.layers().stream(), layers.stream()).distinct().toList();
        MapRequest next = now.showing(on).ringing(ringed).coloured(measure.orElse(now.indicator()));
        return year.map(y -> next.at(Moment.year(y))).orElse(next);
    }

    /** The last year that it is about, so that what it counts up has been counted; the year shown when it is among them. */
    private static Optional<Integer> year(EssayClaim claim, Timeline timeline, int shown) {
        Optional<Integer> dated = claim.date().map(FuzzyDate::year);
        Optional<Integer> first = claim.from().or(() -> dated).or(claim::to);
        Optional<Integer> last = claim.to().or(() -> dated).or(claim::from);
        if (last.isEmpty() || last.get() < timeline.firstYear() || first.get() > timeline.lastYear()) {
            return Optional.empty();
        }
        boolean fits = first.get() <= shown && shown <= last.get();
        return Optional.of(fits ? shown : Math.min(last.get(), timeline.lastYear()));
    }

    private static Optional<Integer> yearOf(List<Fact> facts, Timeline timeline) {
        return facts.stream().flatMap(ClaimView::dated)
                .filter(year -> year >= timeline.firstYear() && year <= timeline.lastYear()).findFirst();
    }

    private static Stream<Integer> dated(Fact fact) {
        return fact instanceof Event event ? Stream.of(event.date().year())
                : fact instanceof Activity activity ? Stream.of(activity.period().from().year()) : Stream.empty();
    }

    /** Troops and exercises that no source gives a place are marked by the event that they were. */
    private static Stream<Fact> drawnAs(Fact fact, Atlas atlas) {
        if (fact instanceof Activity activity && activity.place().isEmpty() && activity.onlyCountry().isEmpty()) {
            return activity.event().flatMap(atlas::fact).stream();
        }
        return Stream.of(fact);
    }

    private static String layer(Fact fact) {
        if (fact instanceof Facility) {
            return "facilities";
        } else if (fact instanceof Route route) {
            return route.kind() == RouteKind.RAILWAY ? "railways" : "pipelines";
        } else if (fact instanceof Corridor) {
            return "corridors";
        } else if (fact instanceof Organisation) {
            return "membership";
        } else if (fact instanceof Activity) {
            return "activities";
        }
        return "events";
    }

    /** The measure that counts what the claim counts, for the power that it names first. */
    private static Optional<String> measure(EssayClaim claim, Timeline timeline, String shown) {
        List<Measure> counting = timeline.measures().all().stream().filter(m -> !m.isDifference())
                .filter(m -> claim.speaksOf().contains(m.series().get(0).indicator())).toList();
        List<String> powers = claim.actors().stream().map(id -> creditor(id, timeline.atlas())).filter(p -> !p.isEmpty()).toList();
        List<Measure> meant = counting.stream().filter(m -> powers.isEmpty() || powers.contains(m.creditor())).toList();
        return meant.stream().filter(m -> m.id().equals(shown)).findFirst()
                .or(() -> powers.stream().flatMap(power -> meant.stream().filter(m -> m.creditor().equals(power))).findFirst())
                .or(() -> meant.stream().findFirst())
                .map(Measure::id);
    }

    private static String creditor(String actor, Atlas atlas) {
        Side side = Optional.ofNullable(atlas.actors().get(actor)).map(Actor::side).orElse(Side.OTHER);
        return side == Side.CHINA ? "china" : side == Side.RUSSIA ? "russia" : "";
    }

    /** The republics that it is about, unless it is about all of them: a mark around everything marks nothing. */
    private static List<String> countries(EssayClaim claim, Atlas atlas) {
        List<String> republics = atlas.base().countries().stream().filter(Country::republic).map(Country::id).toList();
        return claim.countries().containsAll(republics) ? List.of()
                : claim.countries().stream().filter(republics::contains).toList();
    }
}
