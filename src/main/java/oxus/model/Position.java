package oxus.model;

import java.util.Optional;

/**
 * Where something is, and how well that is known.
 *
 * @param lonDeg     longitude in degrees, east positive, WGS 84
 * @param latDeg     latitude in degrees, north positive, WGS 84
 * @param accuracyKm the true place lies within this distance
 * @param note       what was plotted, such as {@code city centre}
 */
public record Position(double lonDeg, double latDeg, double accuracyKm, Optional<String> note) {

    /** From this inaccuracy on a position is a label for an area, not a site (convention of the researched data). */
    public static final double AREA_ACCURACY_KM = 60;

    public boolean isArea() {
        return accuracyKm >= AREA_ACCURACY_KM;
    }
}
