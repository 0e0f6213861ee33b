package oxus.files.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.files.Reading;
import oxus.model.DataFault;
import oxus.model.Position;
import oxus.model.Route;
import oxus.model.Waypoint;

/**
 * A route keeps to the countries it names, as well as its waypoints are known. Where it is at sea or off the base map it
 * is in no other country either.
 */
public final class RouteInItsCountries implements Rule {

    static final double ASTRAY_KM = 25;
    private static final double STEP_KM = 10;

    @Override
    public List<DataFault> breaches(Reading reading) {
        Ground ground = new Ground(reading.atlas().base());
        List<DataFault> breaches = new ArrayList<>();
        for (Route route : reading.atlas().routes()) {
            if (route.countries().stream().allMatch(ground::has)) {
                breaches.addAll(astray(reading, ground, route));
            }
        }
        return breaches;
    }

    private static List<DataFault> astray(Reading reading, Ground ground, Route route) {
        List<DataFault> breaches = new ArrayList<>();
        for (int i = 1; i < route.waypoints().size(); i++) {
            Waypoint a = route.waypoints().get(i - 1);
            Waypoint b = route.waypoints().get(i);
            farthest(ground, route, a.position(), b.position())
                    .filter(stray -> stray.km > ASTRAY_KM)
                    .ifPresent(stray -> breaches.add(reading.places().fault(b, route.id() + ": between " + a.name()
                            + " and " + b.name() + " it runs " + Math.round(stray.km) + " km deep through "
                            + stray.country + ", which it does not name")));
        }
        return breaches;
    }

    private record Stray(String country, double km) {
    }

    /** The point of a leg that is farthest from all countries the route names. */
    private static Optional<Stray> farthest(Ground ground, Route route, Position a, Position b) {
        Optional<Stray> farthest = Optional.empty();
        int steps = 1 + (int) (Earth.distanceKm(a.lonDeg(), a.latDeg(), b.lonDeg(), b.latDeg()) / STEP_KM);
        for (int s = 0; s <= steps; s++) {
            double lon = a.lonDeg() + (b.lonDeg() - a.lonDeg()) * s / steps;
            double lat = a.latDeg() + (b.latDeg() - a.latDeg()) * s / steps;
            Optional<String> country = ground.countryAt(lon, lat).filter(c -> !route.countries().contains(c));
            if (country.isPresent()) {
                double km = route.countries().stream()
                        .mapToDouble(c -> ground.outsideKm(c, lon, lat)).min().orElse(0);
                if (km > farthest.map(Stray::km).orElse(0.0)) {
                    farthest = Optional.of(new Stray(country.get(), km));
                }
            }
        }
        return farthest;
    }
}
