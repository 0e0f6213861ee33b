package oxus.time;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import oxus.model.Certainty;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;

/**
 * What of the atlas is kept: of each aspect those that are named, or everything when none is. A thing that has no such
 * aspect, such as the status of an event, is left alone by it. Country figures and memberships have countries only.
 *
 * @param kinds       such as {@code air base}, {@code railway}, {@code event}; see {@link Aspects#kind()}
 * @param statuses    in the moment
 * @param certainties how well a thing is established
 * @param themes      fields and topics
 * @param countries   ids of the countries it stands in, crosses or concerns
 * @param sides       whose it is
 */
public record Filter(Set<String> kinds, Set<Status> statuses, Set<Certainty> certainties, Set<Topic> themes,
                     Set<String> countries, Set<Side> sides) {

    private static final Filter EVERYTHING = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Filter {
        // In order, so that equal filters are written alike.
        kinds = ordered(kinds);
        statuses = ordered(statuses);
        certainties = ordered(certainties);
        themes = ordered(themes);
        countries = ordered(countries);
        sides = ordered(sides);
    }

    public static Filter everything() {
        return EVERYTHING;
    }

    public Filter kinds(Collection<String> others) {
        return new Filter(Set.copyOf(others), statuses, certainties, themes, countries, sides);
    }

    public Filter statuses(Collection<Status> others) {
        return new Filter(kinds, Set.copyOf(others), certainties, themes, countries, sides);
    }

    public Filter certainties(Collection<Certainty> others) {
        return new Filter(kinds, statuses, Set.copyOf(others), themes, countries, sides);
    }

    public Filter themes(Collection<Topic> others) {
        return new Filter(kinds, statuses, certainties, Set.copyOf(others), countries, sides);
    }

    public Filter countries(Collection<String> others) {
        return new Filter(kinds, statuses, certainties, themes, Set.copyOf(others), sides);
    }

    public Filter sides(Collection<Side> others) {
        return new Filter(kinds, statuses, certainties, themes, countries, Set.copyOf(others));
    }

    public boolean keeps(Aspects thing) {
        return among(kinds, thing.kind()) && amongKnown(statuses, thing.status())
                && amongKnown(certainties, thing.certainty()) && among(themes, thing.theme()) && keepsAny(thing.countries()) && among(sides, thing.side());
    }

    /** Whether a country's figures and memberships are kept. */
    public boolean keepsCountry(String country) {
        return among(countries, country);
    }

    private boolean keepsAny(Collection<String> ids) {
        return countries.isEmpty() || ids.isEmpty() || ids.stream().anyMatch(countries::contains);
    }

    private static <E> boolean amongKnown(Set<E> kept, Optional<E> aspect) {
        return aspect.isEmpty() || among(kept, aspect.get());
    }

    private static <E> boolean among(Set<E> kept, E aspect) {
        return kept.isEmpty() || kept.contains(aspect);
    }

    private static <E extends Comparable<E>> Set<E> ordered(Set<E> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
