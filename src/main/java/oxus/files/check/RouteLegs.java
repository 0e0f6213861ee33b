package oxus.files.check;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

import oxus.files.Reading;
import oxus.model.Country;
import oxus.model.DataFault;
import oxus.model.Route;
import oxus.model.Waypoint;

/**
 * Between two waypoints of a route there is not so much country that its course becomes a guess. A schematic route is
 * exempt: it says of itself that it is one, and is drawn so. So is a leg of which neither end lies in one of the five
 * republics: the atlas is not about Kalmykia or the Amur, and shows such ends of lines only to say where they go. Corridors
 * are schemes and no routes.
 */
public final class RouteLegs implements Rule {

    static final double LONGEST_KM = 400;

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        for (Route route : reading.atlas().routes().stream().filter(r -> !r.schematic()).toList()) {
            for (int i = 1; i < route.waypoints().size(); i++) {
                Waypoint a = route.waypoints().get(i - 1);
                Waypoint b = route.waypoints().get(i);
                double km = Earth.distanceKm(a.position().lonDeg(), a.position().latDeg(),
                        b.position().lonDeg(), b.position().latDeg());
                if (km > LONGEST_KM && (inRepublic(a, reading) || inRepublic(b, reading))) {
                    breaches.add(reading.places().fault(b, route.id() + ": from " + a.name() + " to " + b.name()
                            + " it is " + Math.round(km) + " km without a waypoint, over " + Math.round(LONGEST_KM)));
                }
            }
        }
        return breaches;
    }

    private static boolean inRepublic(Waypoint waypoint, Reading reading) {
        Point at = new GeometryFactory().createPoint(
                new Coordinate(waypoint.position().lonDeg(), waypoint.position().latDeg()));
        return reading.atlas().base().countries().stream().filter(Country::republic)
                .anyMatch(country -> country.shape().intersects(at));
    }
}
