package oxus.files.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

import oxus.model.BaseMap;
import oxus.model.Country;

/** The countries of the base map, asked what lies where. */
final class Ground {

    private final Map<String, Land> lands = new HashMap<>();

    private record Land(Country country, IndexedPointInAreaLocator locator) {

        boolean contains(double lonDeg, double latDeg) {
            return country.shape().getEnvelopeInternal().contains(lonDeg, latDeg)
                    && locator.locate(new Coordinate(lonDeg, latDeg)) != Location.EXTERIOR;
        }
    }

    Ground(BaseMap base) {
        for (Country country : base.countries()) {
            lands.put(country.id(), new Land(country, new IndexedPointInAreaLocator(country.shape())));
        }
    }


    boolean has(String country) {
        return lands.containsKey(country);
    }

    boolean contains(String country, double lonDeg, double latDeg) {
        return has(country) && lands.get(country).contains(lonDeg, latDeg);
    }

    /** How far a point is from a country of the map; 0 inside it. */
    double outsideKm(String country, double lonDeg, double latDeg) {
        return contains(country, lonDeg, latDeg) ? 0
                : Earth.distanceToEdgeKm(lonDeg, latDeg, lands.get(country).country().shape());
    }

    /** The country that a point lies in; nothing at sea and off the map. */
    Optional<String> countryAt(double lonDeg, double latDeg) {
        return lands.values().stream().filter(l -> l.contains(lonDeg, latDeg)).map(l -> l.country().id()).findFirst();
    }
}
