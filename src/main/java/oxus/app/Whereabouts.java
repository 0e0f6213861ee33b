package oxus.app;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Envelope;

import oxus.model.Activity;
import oxus.model.Atlas;
import oxus.model.Corridor;
import oxus.model.Country;
import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Fact;
import oxus.model.Organisation;
import oxus.model.Period.Presence;
import oxus.model.Position;
import oxus.model.Route;
import oxus.model.Waypoint;
import oxus.projection.Projection;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/** Knows where facts and countries lie, and from where they can be seen. */
record Whereabouts(Atlas atlas, Projection projection) {

    /** What lies nearer to the page's edge than this is brought nearer to its middle. */
    private static final double MARGIN_PX = 48;

    /**
     * The viewpoint from which these are seen; that of the request when they are, or have no place. What stands on the
     * ground must all be seen; of events, troops and organisations, which may be far away, one is enough.
     */
    Viewpoint seeing(List<String> ids, MapRequest request) {
        double width = Math.max(1, request.widthPx() - 2 * MARGIN_PX);
        double height = Math.max(1, request.heightPx() - 2 * MARGIN_PX);
        Rectangle2D page = request.viewpoint().ground(width, height);
        List<Rectangle2D> standing = places(ids.stream().filter(id -> !mayBeAnywhere(id)));
        List<Rectangle2D> other = places(ids.stream().filter(this::mayBeAnywhere));
        if (!standing.isEmpty() ? standing.stream().allMatch(place -> touches(page, place))
                : other.isEmpty() || other.stream().anyMatch(place -> touches(page, place))) {
            return request.viewpoint();
        }
        Rectangle2D all = (standing.isEmpty() ? other : standing).stream().reduce(Rectangle2D::createUnion).orElseThrow();
        double fitting = Math.max(all.getWidth() / width, all.getHeight() / height);
        return new Viewpoint(all.getCenterX(), all.getCenterY(), Math.min(Viewpoint.FARTHEST_METRES_PER_PX,
                Math.max(request.viewpoint().metresPerPx(), fitting)));
    }

    /** The viewpoint of a request, or the same over a thing's place when that is off the page. */
    Viewpoint showing(String id, MapRequest request) {
        List<Point2D> places = standing(id);
        Rectangle2D page = request.viewpoint().ground(Math.max(1, request.widthPx() - 2 * MARGIN_PX),
                Math.max(1, request.heightPx() - 2 * MARGIN_PX));
        if (places.isEmpty() || places.stream().anyMatch(page::contains)) {
            return request.viewpoint();
        }
        Point2D middle = places.get(places.size() / 2);
        return new Viewpoint(middle.getX(), middle.getY(), request.viewpoint().metresPerPx());
    }

    /** Where a thing can be seen: at one point, or at those along its line, in metres of the projection. */
    private List<Point2D> standing(String fact) {
        String country = activity(fact).flatMap(Activity::onlyCountry).orElse(fact);
        Stream<Point2D> middle = countries(List.of(country)).map(c -> c.shape().getEnvelopeInternal().centre())
                .map(c -> inMetres(c.x, c.y));
        return Stream.of(place(fact).stream(), course(fact).stream(), middle).flatMap(places -> places).toList();
    }

    /** Where a facility stands, an event happened or troops were, in metres of the projection. */
    Optional<Point2D> place(String id) {
        return atlas.fact(id).flatMap(fact -> fact instanceof Facility facility ? Optional.of(facility.position())
                : fact instanceof Event event ? event.place()
                : fact instanceof Activity activity ? activity.place() : Optional.empty()).map(this::inMetres);
    }

    /** Where a town lies, in metres of the projection. */
    Optional<Point2D> town(String id) {
        return atlas.base().towns().stream().filter(t -> t.id().equals(id)).findFirst()
                .map(t -> inMetres(t.place().getX(), t.place().getY()));
    }

    /** The places along a route or a corridor, in metres of the projection; none for anything else. */
    List<Point2D> course(String id) {
        return atlas.fact(id).map(fact -> fact instanceof Route route ? route.waypoints()
                : fact instanceof Corridor corridor ? corridor.places() : List.<Waypoint>of()).orElse(List.of()).stream()
                .map(Waypoint::position).map(this::inMetres).toList();
    }

    /** Ids of the republics that belong to an organisation on a day, or that troops and exercises were in. */
    List<String> republics(String id, LocalDate day) {
        Stream<String> members = atlas.organisations().stream().filter(o -> o.id().equals(id))
                .flatMap(o -> o.memberships().stream()).filter(m -> m.period().on(day) != Presence.ABSENT)
                .map(Organisation.Membership::country);
        List<String> concerned = Stream.concat(members, activity(id).stream().flatMap(a -> a.countries().stream())).toList();
        return countries(concerned).filter(Country::republic).map(Country::id).toList();
    }

    private Optional<Activity> activity(String id) {
        return atlas.fact(id).filter(Activity.class::isInstance).map(Activity.class::cast);
    }

    private Point2D inMetres(Position at) {
        return inMetres(at.lonDeg(), at.latDeg());
    }

    private Point2D inMetres(double lonDeg, double latDeg) {
        double[] xy = {lonDeg, latDeg};
        projection.forward(xy);
        return new Point2D.Double(xy[0], xy[1]);
    }

    private boolean mayBeAnywhere(String id) {
        return atlas.fact(id).filter(fact -> fact instanceof Event || fact instanceof Activity
                || fact instanceof Organisation).isPresent();
    }

    private List<Rectangle2D> places(Stream<String> ids) {
        return ids.flatMap(id -> of(id).stream()).toList();
    }

    /** The ground that a fact or a country covers, in metres of the projection; nothing for what has no place. */
    Optional<Rectangle2D> of(String id) {
        return atlas.fact(id).map(fact -> around(positions(fact)))
                .orElseGet(() -> around(countries(List.of(id)).flatMap(Whereabouts::corners)));
    }

    private Stream<Country> countries(List<String> ids) {
        return atlas.base().countries().stream().filter(country -> ids.contains(country.id()));
    }

    private Stream<double[]> positions(Fact fact) {
        Stream<Position> positions = Stream.empty();
        if (fact instanceof Organisation organisation) {
            return countries(organisation.memberships().stream().map(Organisation.Membership::country).toList())
                    .filter(Country::republic).flatMap(Whereabouts::corners);
        }
        if (fact instanceof Facility facility) {
            positions = Stream.of(facility.position());
        } else if (fact instanceof Event event) {
            positions = event.place().stream();
        } else if (fact instanceof Activity activity) {
            if (activity.onlyCountry().isPresent()) {
                return countries(activity.countries()).flatMap(Whereabouts::corners);
            }
            positions = activity.place().stream();
        } else if (fact instanceof Route route) {
            positions = route.waypoints().stream().map(Waypoint::position);
        } else if (fact instanceof Corridor corridor) {
            positions = corridor.places().stream().map(Waypoint::position);
        }
        return positions.map(at -> new double[] {at.lonDeg(), at.latDeg()});
    }

    private static Stream<double[]> corners(Country country) {
        Envelope box = country.shape().getEnvelopeInternal();
        return Stream.of(new double[] {box.getMinX(), box.getMinY()}, new double[] {box.getMaxX(), box.getMinY()},
                new double[] {box.getMaxX(), box.getMaxY()}, new double[] {box.getMinX(), box.getMaxY()});
    }

    private Optional<Rectangle2D> around(Stream<double[]> degrees) {
        return degrees.map(lonLat -> {
            projection.forward(lonLat);
            return (Rectangle2D) new Rectangle2D.Double(lonLat[0], lonLat[1], 0, 0);
        }).reduce(Rectangle2D::createUnion);
    }

    /** Whether a part is on the page; unlike the library's intersection for points and upright lines, too. */
    private static boolean touches(Rectangle2D page, Rectangle2D place) {
        Point2D nearest = new Point2D.Double(Math.max(place.getMinX(), Math.min(page.getCenterX(), place.getMaxX())),
                Math.max(place.getMinY(), Math.min(page.getCenterY(), place.getMaxY())));
        return page.contains(nearest);
    }
}
