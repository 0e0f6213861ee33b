package oxus.model;

import org.locationtech.jts.geom.Geometry;

/**
 * A country as the base map has it.
 *
 * @param id       ISO 3166-1 alpha-3 code in lower case
 * @param republic true for the five republics that the atlas is about
 * @param shape    polygons in degrees, WGS 84, longitude first
 */
public record Country(String id, String name, boolean republic, Geometry shape) {
}
