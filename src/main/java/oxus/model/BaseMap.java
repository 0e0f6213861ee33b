package oxus.model;

import java.util.List;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * The ground that facts are drawn on. All geometry is in degrees, WGS 84, longitude first.
 *
 * @param countries in detail, cut around the region
 * @param overview  coarse and wide, for the locator and for what lies beyond the detailed countries
 */
public record BaseMap(List<Country> countries, List<Country> overview, List<ProvinceLine> provinceLines,
                      List<Boundary> boundaries, List<Water> lakes, List<Water> rivers, List<Town> towns) {

    /** The box that the detailed countries are cut to, in degrees, as geodata/build.sh has it; beyond it there is the overview. */
    public static final Envelope DETAILED = new Envelope(12, 124, 20, 68);

    /** A line between two first-order divisions of one country. */
    public record ProvinceLine(String country, Geometry line) {
    }

    /**
     * A line between countries.
     *
     * @param disputed true unless Natural Earth classes the line as an international boundary that both sides accept
     */
    public record Boundary(String kind, boolean disputed, Geometry line) {
    }

    /**
     * A lake, a sea or a river.
     *
     * @param rank Natural Earth's scale rank: the smaller, the sooner it is shown
     */
    public record Water(String name, int rank, Geometry shape) {
    }

    /**
     * A populated place.
     *
     * @param aliases    other names and spellings, for searching
     * @param rank       Natural Earth's scale rank: the smaller, the sooner it is shown
     * @param population inhabitants, as the source has them; 0 when it does not say
     */
    public record Town(String id, String name, List<String> aliases, String country, int rank, long population,
                       boolean capital, Point place) {
    }
}
