package oxus.time;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.FacilityKind;
import oxus.model.RouteKind;
import oxus.model.Status;
import oxus.model.Topic;

/**
 * What each choice of a filter would leave of a moment: how many things of a kind there are when that kind alone is chosen
 * among the kinds and everything else stays as it is.
 *
 * @param left how many things the filter leaves as it is
 */
public record Facets(int left, Map<String, Integer> kinds, Map<Status, Integer> statuses,
                     Map<Certainty, Integer> certainties, Map<Topic, Integer> themes, Map<String, Integer> countries) {

    static Facets of(List<Aspects> things, Selection now, Atlas atlas) {
        Filter filter = now.filter();
        List<String> kinds = Stream.of(Arrays.stream(FacilityKind.values()).map(FacilityKind::word),
                Arrays.stream(RouteKind.values()).map(RouteKind::word), Stream.of(Aspects.CORRIDOR, Aspects.EVENT),
                atlas.activities().stream().map(a -> a.kind())).flatMap(s -> s).distinct().toList();
        List<String> countries = atlas.base().countries().stream().map(c -> c.id()).toList();
        return new Facets((int) things.stream().filter(now::keeps).count(),
                counted(kinds, things, now.keeping(filter.kinds(Set.of())), a -> List.of(a.kind())),
                counted(List.of(Status.values()), things, now.keeping(filter.statuses(Set.of())),
                        a -> listed(a.status(), Status.values())),
                counted(List.of(Certainty.values()), things, now.keeping(filter.certainties(Set.of())),
                        a -> listed(a.certainty(), Certainty.values())),
                counted(List.of(Topic.values()), things, now.keeping(filter.themes(Set.of())), a -> List.of(a.theme())),
                counted(countries, things, now.keeping(filter.countries(Set.of())),
                        a -> a.countries().isEmpty() ? countries : a.countries().stream().distinct().toList()));
    }

    /** What has no such aspect is left whatever is chosen. */
    private static <E> List<E> listed(Optional<E> aspect, E[] vocabulary) {
        return aspect.map(List::of).orElseGet(() -> List.of(vocabulary));
    }

    private static <E> Map<E, Integer> counted(List<E> choices, List<Aspects> things, Selection others,
                                               Function<Aspects, List<E>> aspect) {
        Map<E, Integer> counts = new LinkedHashMap<>();
        choices.forEach(choice -> counts.put(choice, 0));
        things.stream().filter(others::keeps).flatMap(thing -> aspect.apply(thing).stream())
                .forEach(choice -> counts.computeIfPresent(choice, (key, count) -> count + 1));
        return Collections.unmodifiableMap(counts);
    }
}
