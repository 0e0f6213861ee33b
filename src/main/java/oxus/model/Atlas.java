package oxus.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything the atlas knows, read once and never changed.
 *
 * @param actors     by id
 * @param sources    by id
 * @param indicators by id
 * @param activities troops and exercises
 * @param background figures of the great powers themselves
 * @param names      how places are called beyond their English name of today
 * @param checkedTo  by facts file, such as {@code facilities}: the date up to which it was checked
 */
public record Atlas(BaseMap base, Map<String, Actor> actors, Map<String, Source> sources, List<Facility> facilities,
                    List<Route> routes, Map<String, Indicator> indicators, List<Observation> observations,
                    List<Organisation> organisations, List<Event> events, List<Corridor> corridors,
                    List<Activity> activities, List<Background> background, Essays essays,
                    Names names, Map<String, String> checkedTo) {

    /** An atlas whose places have their English names of today only. */
    public Atlas(BaseMap base, Map<String, Actor> actors, Map<String, Source> sources, List<Facility> facilities,
                 List<Route> routes, Map<String, Indicator> indicators, List<Observation> observations,
                 List<Organisation> organisations, List<Event> events, List<Corridor> corridors,
                 List<Activity> activities, List<Background> background, Essays essays, Map<String, String> checkedTo) {
        this(base, actors, sources, facilities, routes, indicators, observations, organisations, events, corridors,
                activities, background, essays, Names.none(), checkedTo);
    }

    /** An atlas of the map's own facts, without essays and what belongs to them. */
    public Atlas(BaseMap base, Map<String, Actor> actors, Map<String, Source> sources, List<Facility> facilities,
                 List<Route> routes, Map<String, Indicator> indicators, List<Observation> observations,
                 List<Organisation> organisations, List<Event> events, List<Corridor> corridors) {
        this(base, actors, sources, facilities, routes, indicators, observations, organisations, events, corridors,
                List.of(), List.of(), Essays.none(), Map.of());
    }

    /** An atlas without corridors either. */
    public Atlas(BaseMap base, Map<String, Actor> actors, Map<String, Source> sources, List<Facility> facilities,
                 List<Route> routes, Map<String, Indicator> indicators, List<Observation> observations,
                 List<Organisation> organisations, List<Event> events) {
        this(base, actors, sources, facilities, routes, indicators, observations, organisations, events, List.of());
    }

    /** The side that an actor stands on; {@link Side#OTHER} for whom the atlas does not know. */
    public Side sideOf(String actor) {
        return Optional.ofNullable(actors.get(actor)).map(Actor::side).orElse(Side.OTHER);
    }

    /** The printed name of an actor or a country, or the id itself when neither knows it. */
    public String nameOf(String id) {
        return Optional.ofNullable(actors.get(id)).map(Actor::name)
                .or(() -> base.countries().stream().filter(c -> c.id().equals(id)).map(Country::name).findFirst())
                .orElse(id);
    }

    /** Every fact that can be pointed at on the map or in a list. */
    public Stream<Fact> facts() {
        return Stream.of(facilities, routes, corridors, organisations, activities, events).flatMap(List::stream);
    }

    /** The fact of an id, whatever its kind. */
    public Optional<Fact> fact(String id) {
        return facts().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
