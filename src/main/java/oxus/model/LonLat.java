package oxus.model;

/** A place on the globe. */
public record LonLat(double lonDeg, double latDeg) {
}
