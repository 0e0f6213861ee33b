package oxus.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.FuzzyDate;
import oxus.model.Indicator;
import oxus.model.Observation;
import oxus.model.Period.Presence;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Spell;
import oxus.model.Status;

/**
 * What of the atlas can be asked: only what its sources leave no doubt of. Where sources give different figures for the same
 * year, all of them count; where they differ about a date or a place, it is not asked.
 */
final class Pool {

    /** Whoever points at a base cannot be told right or wrong where it is known no better than this. */
    private static final double COARSEST_KM = 25;
    /** Lesser events nobody can be asked to date. */
    private static final int LEAST_IMPORTANCE = 2;
    /** A shorter series shows nothing. */
    private static final int SHORTEST_SERIES = 5;
    private static final Set<Certainty> CERTAIN = Set.of(Certainty.CONFIRMED, Certainty.OFFICIAL);
    private static final Set<String> FIGURES = Set.of("china_share_external_public_debt", "russia_share_external_public_debt");

    private final Atlas atlas;

    Pool(Atlas atlas) {
        this.atlas = atlas;
    }

    /** @param lastYear of the atlas */
    List<Task.Place> places(int firstYear, int lastYear) {
        return atlas.facilities().stream().filter(Pool::isSited)
                .flatMap(facility -> IntStream.iterate(lastYear, year -> year >= firstYear, year -> year - 1)
                        .filter(year -> works(facility.spells(), year)).boxed().findFirst().stream()
                        .map(year -> new Task.Place(facility, year))).toList();
    }

    private static boolean isSited(Facility facility) {
        return CERTAIN.contains(facility.certainty()) && !facility.position().isArea()
                && facility.position().accuracyKm() <= COARSEST_KM;
    }

    private static boolean works(List<Spell> spells, int year) {
        return spells.stream().filter(spell -> spell.status() == Status.OPERATING).anyMatch(spell ->
                spell.period().on(LocalDate.of(year, 12, 31)) == Presence.SURE);
    }

    List<Task.Date> dates() {
        return atlas.events().stream().filter(event -> CERTAIN.contains(event.certainty()))
                .filter(event -> event.importance() >= LEAST_IMPORTANCE && exactYear(event.date()).isPresent() && !saysItsYear(event))
                .map(Task.Date::new).toList();
    }

    private static boolean saysItsYear(Event event) {
        return event.name().contains(Integer.toString(event.date().year()));
    }

    private static Optional<Integer> exactYear(FuzzyDate date) {
        return Optional.of(date).filter(d -> !d.uncertain() && d.first().getYear() == d.last().getYear()).map(FuzzyDate::year);
    }

    /** Pipelines with the years from which they worked. */
    List<Task.Opened> pipelines() {
        return atlas.routes().stream().filter(route -> route.kind() != RouteKind.RAILWAY)
                .flatMap(route -> opened(route).stream()).toList();
    }

    private static Optional<Task.Opened> opened(Route route) {
        return route.spells().stream().filter(spell -> spell.status() == Status.OPERATING).findFirst()
                .filter(spell -> spell.begun().stream().map(Claim::value).map(Pool::exactYear).distinct().count() <= 1)
                .flatMap(spell -> exactYear(spell.period().from()))
                .filter(year -> !route.name().contains(Integer.toString(year)))
                .map(year -> new Task.Opened(route, year));
    }

    List<Task.Figure> figures() {
        List<Task.Figure> figures = new ArrayList<>();
        for (Observation drawn : atlas.observations()) {
            if (drawn.drawn() && FIGURES.contains(drawn.indicator()) && isRepublic(drawn.country())) {
                List<Observation> all = atlas.observations().stream().filter(other -> isAbout(other, drawn) && other.year() == drawn.year()).toList();
                boolean sure = all.stream().allMatch(o -> o.doubt().isEmpty() && o.certainty() != Certainty.DISPUTED
                        && o.certainty() != Certainty.DENIED);
                long series = atlas.observations().stream().filter(other -> other.drawn() && isAbout(other, drawn)).count();
                if (sure && series >= SHORTEST_SERIES) {
                    figures.add(new Task.Figure(drawn, all.stream().map(Observation::value).distinct().toList(), unit(drawn),
                            Stream.concat(Stream.of(drawn), all.stream()).map(Observation::source).distinct().toList()));
                }
            }
        }
        return figures;
    }

    private String unit(Observation figure) {
        return Optional.ofNullable(atlas.indicators().get(figure.indicator())).map(Indicator::unit).orElse("");
    }

    private boolean isRepublic(String country) {
        return atlas.base().countries().stream().anyMatch(known -> known.id().equals(country) && known.republic());
    }

    private static boolean isAbout(Observation one, Observation other) {
        return one.indicator().equals(other.indicator()) && one.country().equals(other.country())
                && Objects.equals(one.partner(), other.partner());
    }
}
