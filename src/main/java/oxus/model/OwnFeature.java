package oxus.model;

import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;

/**
 * A thing out of a user's own file.
 *
 * @param number counted from 1 in the order of the file; what the file makes of several shapes comes as several features of
 *               one number
 * @param name   what it is called
 * @param shape  Point, MultiPoint, MultiLineString or MultiPolygon in degrees, WGS 84, longitude first; outer rings run
 *               clockwise, holes the other way
 * @param period when it is there; nothing when the file does not date it
 * @param values as the file has them, one for each of its columns; empty for a blank
 */
public record OwnFeature(int number, String name, Geometry shape, Optional<Period> period, List<String> values) {
}
