package oxus.files.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import oxus.files.Reading;
import oxus.model.BaseMap;
import oxus.model.DataFault;
import oxus.model.Route;
import oxus.model.Waypoint;

/**
 * A route's first and last waypoints are the ends that it names: they share a proper name with them, and where the base
 * map has a city of just that name in one of the route's countries, they lie there.
 */
public final class RouteEnds implements Rule {

    /** How far from its city's middle a station, a refinery or a port may lie. */
    static final double CITY_KM = 30;

    /** Names of small places occur more than once, and the base map need not have the one that is meant. */
    private static final long CITY_INHABITANTS = 50_000;

    /** Words that two names may share without meaning the same place. */
    private static final Set<String> COMMON = Set.of("the", "and", "near", "line", "field", "fields", "area", "border",
            "region", "district", "gas", "oil", "port", "station", "refinery", "terminal", "compressor", "junction",
            "plant", "processing", "coast", "end", "start", "then", "joins", "towards", "airport", "east", "west",
            "north", "south");

    @Override
    public List<DataFault> breaches(Reading reading) {
        List<DataFault> breaches = new ArrayList<>();
        for (Route route : reading.atlas().routes()) {
            Waypoint first = route.waypoints().get(0);
            Waypoint last = route.waypoints().get(route.waypoints().size() - 1);
            misnamed(route.id(), "start", route.start(), first)
                    .or(() -> misplaced(reading.atlas().base(), route, first))
                    .ifPresent(what -> breaches.add(reading.places().fault(first, what)));
            misnamed(route.id(), "end", route.end(), last)
                    .or(() -> misplaced(reading.atlas().base(), route, last))
                    .ifPresent(what -> breaches.add(reading.places().fault(last, what)));
        }
        return breaches;
    }

    private static Optional<String> misnamed(String id, String which, String end, Waypoint waypoint) {
        return Collections.disjoint(properWords(end), properWords(waypoint.name()))
                ? Optional.of(id + ": its " + which + " is " + end + ", but the waypoint there is " + waypoint.name())
                : Optional.empty();
    }

    private static Optional<String> misplaced(BaseMap base, Route route, Waypoint waypoint) {
        // Several cities may share a name; one of them must be near.
        OptionalDouble km = base.towns().stream()
                .filter(town -> town.name().equals(waypoint.name()) && town.population() >= CITY_INHABITANTS
                        && route.countries().contains(town.country()))
                .mapToDouble(town -> Earth.distanceKm(town.place().getX(), town.place().getY(),
                        waypoint.position().lonDeg(), waypoint.position().latDeg()))
                .min();
        return km.isPresent() && km.getAsDouble() > waypoint.position().accuracyKm() + CITY_KM
                ? Optional.of(route.id() + ": waypoint " + waypoint.name() + " lies " + Math.round(km.getAsDouble())
                        + " km from the city of that name")
                : Optional.empty();
    }

    /** The words of a name that tell places apart, without accents and capitals. */
    private static Set<String> properWords(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= 3 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
