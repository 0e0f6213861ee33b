package oxus.files.check;

import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;

/** The base map has the enclaves of the Fergana valley and has Baikonur in Kazakhstan. */
public final class Enclaves implements Rule {

    /**
     * A spot that belongs to a country.
     *
     * @param name what to look for on a map
     */
    record Spot(String name, String country, double lonDeg, double latDeg) {
    }

    private static final List<Spot> SPOTS = List.of(
            new Spot("Sokh", "uzb", 71.1, 39.97),
            // Natural Earth draws it too far to the south-west: the town itself, at 71.81, 39.98, falls outside.
            new Spot("Shohimardon", "uzb", 71.74, 39.94),
            new Spot("Vorukh", "tjk", 70.58, 39.84),
            new Spot("Sarvan", "tjk", 70.60, 40.98),
            new Spot("Baikonur", "kaz", 63.3, 45.95));

    @Override
    public List<DataFault> breaches(Reading reading) {
        Ground ground = new Ground(reading.atlas().base());
        return SPOTS.stream()
                .filter(spot -> !ground.contains(spot.country, spot.lonDeg, spot.latDeg))
                .map(spot -> DataFault.inFile("geodata/countries.shp", spot.name + " at [" + spot.lonDeg + ", "
                        + spot.latDeg + "] is not in " + spot.country + ground.countryAt(spot.lonDeg, spot.latDeg)
                        .map(c -> " but in " + c).orElse("")))
                .toList();
    }
}
