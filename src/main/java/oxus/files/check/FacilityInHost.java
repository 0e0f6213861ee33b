package oxus.files.check;

import java.util.ArrayList;
import java.util.List;

import oxus.files.Reading;
import oxus.model.DataFault;
import oxus.model.Facility;
import oxus.model.Position;

/** A facility stands in its host country, as well as its place is known. */
public final class FacilityInHost implements Rule {

    /** What a coastline or a river border of the base map may be off. */
    static final double MAP_KM = 3;

    @Override
    public List<DataFault> breaches(Reading reading) {
        Ground ground = new Ground(reading.atlas().base());
        List<DataFault> breaches = new ArrayList<>();
        for (Facility f : reading.atlas().facilities()) {
            Position at = f.position();
            if (!ground.has(f.host())) {
                continue;
            }
            double km = ground.outsideKm(f.host(), at.lonDeg(), at.latDeg());
            if (km > at.accuracyKm() + MAP_KM) {
                boolean swapped = ground.contains(f.host(), at.latDeg(), at.lonDeg());
                breaches.add(reading.places().fault(f, f.id() + ": it lies " + Math.round(km) + " km outside "
                        + f.host() + ", which its accuracy of " + Math.round(at.accuracyKm()) + " km does not explain"
                        + (swapped ? "; longitude and latitude look swapped" : "")));
            }
        }
        return breaches;
    }
}
