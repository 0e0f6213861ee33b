package oxus.app;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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
