package oxus.projection;

import java.util.Locale;

/**
 * A point of the globe.
 *
 * @param lon longitude in degrees, east positive, WGS 84
 * @param lat latitude in degrees, north positive, WGS 84
 */
public record Degrees(double lon, double lat) {

    /** Latitude first, as it is read in every language of the region: {@code 41.3111°N 69.2797°E}; to some ten metres. */
    public String text() {
        return String.format(Locale.ROOT, "%.4f°%s %.4f°%s", Math.abs(lat), lat < 0 ? "S" : "N", Math.abs(lon),
                lon < 0 ? "W" : "E");
    }
}
