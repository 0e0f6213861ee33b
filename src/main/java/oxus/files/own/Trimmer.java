package oxus.files.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * Makes of the shapes of a file what a map needs of them: in degrees, cut to the area that is wanted, without detail that
 * cannot be seen, rings the right way round.
 */
final class Trimmer {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    /** Beyond the picture's rim, so that the line along which areas are cut is never seen. */
    private static final double MARGIN = 0.05;

    private final Wanted wanted;
    private final Envelope area;
    private final Reprojection toDegrees;

    Trimmer(Wanted wanted, Reprojection toDegrees) {
        this.wanted = wanted;
        this.toDegrees = toDegrees;
        area = wanted.area().copy();
        area.expandBy(MARGIN * Math.max(area.getWidth(), area.getHeight()));
    }

    /** What is left of a shape, or why nothing is. */
    record Trimmed(Optional<Geometry> shape, Fate fate) {

        static Trimmed lost(Fate fate) {
            return new Trimmed(Optional.empty(), fate);
        }
    }

    /** What became of a shape. */
    enum Fate {
        KEPT,
        /** It lies outside of the area. */
        BEYOND,
        /** It lies outside, but would lie inside if its longitudes were its latitudes. */
        SWAPPED,
        /** Its coordinates are no place on the globe. */
        NO_PLACE,
        /** It has too few points to be drawn. */
        EMPTY
    }

    Trimmed trim(RawShape raw) {
        List<List<double[]>> parts = new ArrayList<>();
        Envelope box = new Envelope();
        for (List<double[]> part : raw.parts()) {
            List<double[]> degrees = new ArrayList<>(part.size());
            for (double[] xy : part) {
                double[] lonLat = toDegrees.apply(xy);
                for (int i = 0; i < lonLat.length; i += 2) {
                    box.expandToInclude(lonLat[i], lonLat[i + 1]);
                    // Not a number is in no range.
                    if (!(Math.abs(lonLat[i]) <= 180.001) || !(Math.abs(lonLat[i + 1]) <= 90.001)) {
                        return Trimmed.lost(swapped(box) ? Fate.SWAPPED : Fate.NO_PLACE);
                    }
                }
                degrees.add(lonLat);
            }
            parts.add(degrees);
        }
        if (box.isNull()) {
            return Trimmed.lost(Fate.EMPTY);
        }
        if (!box.intersects(wanted.area())) {
            return Trimmed.lost(swapped(box) ? Fate.SWAPPED : Fate.BEYOND);
        }
        Optional<Geometry> shape = switch (raw.kind()) {
            case POINTS -> points(parts);
            case LINES -> lines(parts, box);
            case AREAS -> areas(parts, box);
        };
        return new Trimmed(shape, shape.isPresent() ? Fate.KEPT : Fate.EMPTY);
    }

    private boolean swapped(Envelope box) {
        return new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX()).intersects(wanted.area());
    }

    private static Optional<Geometry> points(List<List<double[]>> parts) {
        List<double[]> all = parts.stream().flatMap(List::stream).toList();
        if (all.size() == 1 && all.get(0).length == 2) {
            return Optional.of(GEOMETRIES.createPoint(sequence(all.get(0))));
        }
        double[] together = all.stream().flatMapToDouble(Arrays::stream).toArray();
        return Optional.of(GEOMETRIES.createMultiPoint(sequence(together)));
    }

    private Optional<Geometry> lines(List<List<double[]>> parts, Envelope box) {
        List<LineString> lines = new ArrayList<>();
        for (List<double[]> part : parts) {
            for (double[] line : part) {
                double[] thinned = thinned(line);
                if (thinned.length < 4) {
                    thinned = line.length >= 4 ? new double[] {line[0], line[1], line[line.length - 2], line[line.length - 1]} : thinned;
                }
                if (thinned.length >= 4) {
                    limited(thinned, box).forEach(piece -> lines.add(GEOMETRIES.createLineString(sequence(piece))));
                }
            }
        }
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(GEOMETRIES.createMultiLineString(GeometryFactory.toLineStringArray(lines)));
    }

    private Optional<Geometry> areas(List<List<double[]>> parts, Envelope box) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<double[]> rings : parts) {
            List<LinearRing> drawn = new ArrayList<>();
            for (int n = 0; n < rings.size(); n++) {
                double[] ring = closed(rings.get(n));
                double[] thinned = thinned(ring);
                if (thinned.length < 8) {
                    if (n > 0) {
                        continue;
                    }
                    // Too small to be seen as an area; it is still there.
                    thinned = boxOf(ring);
                }
                double[] cut = area.covers(box) ? thinned : clipped(thinned);
                if (cut.length >= 8) {
                    drawn.add(GEOMETRIES.createLinearRing(sequence(turned(cut, n == 0))));
                } else if (n == 0) {
                    break;
                }
            }
            if (!drawn.isEmpty()) {
                polygons.add(GEOMETRIES.createPolygon(drawn.get(0),
                        drawn.subList(1, drawn.size()).toArray(LinearRing[]::new)));
            }
        }
        return polygons.isEmpty() ? Optional.empty()
                : Optional.of(GEOMETRIES.createMultiPolygon(GeometryFactory.toPolygonArray(polygons)));
    }

    /**
     * Vertices laid on a grid as fine as can be seen; those that fall together are one. It depends on nothing but the vertex,
     * so neighbours keep one shared line.
     */
    private double[] thinned(double[] xy) {
        double cell = wanted.finestDeg();
        double[] kept = new double[xy.length];
        int to = 0;
        for (int i = 0; i < xy.length; i += 2) {
            double x = Math.rint(xy[i] / cell) * cell;
            double y = Math.rint(xy[i + 1] / cell) * cell;
            if (to == 0 || kept[to - 2] != x || kept[to - 1] != y) {
                kept[to++] = x;
                kept[to++] = y;
            }
        }
        return to == kept.length ? kept : Arrays.copyOf(kept, to);
    }

    private List<double[]> limited(double[] line, Envelope box) {
        return area.covers(box) ? List.of(line)
                : new LineLimiter(area).limit(coordinates(line)).stream().map(Trimmer::flat).filter(piece -> piece.length >= 4).toList();
    }

    private double[] clipped(double[] ring) {
        return closed(flat(new RingClipper(area).clip(coordinates(ring))));
    }

    private static double[] closed(double[] ring) {
        int last = ring.length - 2;
        if (last <= 0 || ring[0] == ring[last] && ring[1] == ring[last + 1]) {
            return ring;
        }
        double[] closed = Arrays.copyOf(ring, ring.length + 2);
        closed[last + 2] = ring[0];
        closed[last + 3] = ring[1];
        return closed;
    }

    /** The ring running clockwise, or the other way. */
    private static double[] turned(double[] ring, boolean clockwise) {
        double twiceArea = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twiceArea += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        if (twiceArea < 0 == clockwise) {
            return ring;
        }
        double[] back = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            back[i] = ring[ring.length - 2 - i];
            back[i + 1] = ring[ring.length - 1 - i];
        }
        return back;
    }

    private static double[] boxOf(double[] ring) {
        Envelope box = sequence(ring).expandEnvelope(new Envelope());
        return new double[] {box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY(),
            box.getMaxX(), box.getMinY(), box.getMinX(), box.getMinY()};
    }

    private static Coordinate[] coordinates(double[] xy) {
        Coordinate[] all = new Coordinate[xy.length / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return all;
    }

    private static double[] flat(Coordinate[] coordinates) {
        double[] xy = new double[2 * coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            xy[2 * i] = coordinates[i].x;
            xy[2 * i + 1] = coordinates[i].y;
        }
        return xy;
    }

    private static PackedCoordinateSequence sequence(double[] xy) {
        return new PackedCoordinateSequence.Double(xy, 2, 0);
    }
}
