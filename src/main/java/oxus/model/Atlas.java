package oxus.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the atlas knows, read once and never changed.
 *
 * @param actors     by id
 * @param sources    by id
 * @param indicators by id
 */
public record Atlas(BaseMap base, Map<String, Actor> actors, Map<String, Source> sources, List<Facility> facilities,
                    List<Route> routes, Map<String, Indicator> indicators, List<Observation> observations,
                    List<Organisation> organisations, List<Event> events, List<Corridor> corridors) {

    /** An atlas without corridors. */
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
}
