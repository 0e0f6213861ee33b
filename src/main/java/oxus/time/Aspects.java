package oxus.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.Corridor;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.model.Status;
import oxus.model.Topic;

/**
 * What a thing is, as filters and lenses ask for it.
 *
 * @param id        of the fact
 * @param kind      such as {@code air base}, {@code gas pipeline}, {@code corridor}, {@code event}, {@code exercise}
 * @param status    of what lasts
 * @param certainty of what has one
 * @param theme     the topic of an event; of what lasts, the field that it belongs to
 * @param countries ids of the countries it stands in, crosses or concerns; empty when nothing says
 * @param side      whose it is
 */
public record Aspects(String id, String kind, Optional<Status> status, Optional<Certainty> certainty, Topic theme,
                      List<String> countries, Side side) {

    public static final String CORRIDOR = "corridor";
    public static final String EVENT = "event";

    static Aspects ofFacility(Standing<Facility> standing, Atlas atlas) {
        Facility facility = standing.fact();
        return new Aspects(facility.id(), facility.kind().word(), Optional.of(standing.status()),
                Optional.of(facility.certainty()), Topic.SECURITY, List.of(facility.host()),
                atlas.sideOf(facility.operator()));
    }

    static Aspects ofRoute(Standing<Route> standing) {
        Route route = standing.fact();
        return new Aspects(route.id(), route.kind().word(), Optional.of(standing.status()), Optional.empty(),
                route.kind() == RouteKind.RAILWAY ? Topic.TRANSPORT : Topic.ENERGY, route.countries(), route.side());
    }

    static Aspects ofCorridor(Standing<Corridor> standing) {
        return new Aspects(standing.fact().id(), CORRIDOR, Optional.of(standing.status()), Optional.empty(),
                Topic.TRANSPORT, List.of(), Side.OTHER);
    }

    static Aspects ofEvent(Event event, Atlas atlas) {
        return new Aspects(event.id(), EVENT, Optional.empty(), Optional.of(event.certainty()), event.topic(),
                event.countries(), sideOf(event.actors(), atlas));
    }

    static Aspects ofActivity(Activity activity, Atlas atlas) {
        return new Aspects(activity.id(), activity.kind(), Optional.empty(), Optional.of(activity.certainty()),
                Topic.SECURITY, activity.countries(), sideOf(activity.actors(), atlas));
    }

    boolean atWork() {
        return status.filter(Status::atWork).isPresent();
    }

    /**
     * Of several who act: a power when it acts without the other, both when both do. An organisation acts for the power that
     * leads it.
     *
     * @param actors ids of actors and organisations
     */
    public static Side sideOf(List<String> actors, Atlas atlas) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (String actor : actors) {
            sides.add(atlas.sideOf(actor));
            atlas.organisations().stream().filter(o -> o.id().equals(actor)).flatMap(o -> o.leader().stream())
                    .map(atlas::sideOf).forEach(sides::add);
        }
        boolean russia = sides.contains(Side.RUSSIA);
        boolean china = sides.contains(Side.CHINA);
        if (sides.contains(Side.BOTH) || (russia && china)) {
            return Side.BOTH;
        }
        return russia ? Side.RUSSIA : china ? Side.CHINA : Side.OTHER;
    }
}
