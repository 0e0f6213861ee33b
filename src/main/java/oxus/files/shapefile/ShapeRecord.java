package oxus.files.shapefile;

import java.util.Optional;

import org.locationtech.jts.geom.Geometry;

/**
 * A feature of a shapefile.
 *
 * @param number     counted from 1, in the order of the .shx (or of the .shp without one); the row of the .dbf
 * @param geometry   Point, MultiPoint, MultiLineString or MultiPolygon, the same for all records of a file; x is the
 *                   longitude; empty for a null shape, or when nothing of the shape could be kept
 * @param attributes its row of the .dbf
 */
public record ShapeRecord(int number, Optional<Geometry> geometry, Attributes attributes) {
}
