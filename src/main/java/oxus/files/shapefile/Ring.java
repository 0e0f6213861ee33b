package oxus.files.shapefile;

import java.util.Arrays;
import java.util.Optional;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

/** A closed ring of a polygon, while it is being put together with others. */
final class Ring {

    /** From the sixty-fifth question on, a ring of many vertices is worth an index: the sea has four thousand islands. */
    private static final int QUESTIONS_WITHOUT_INDEX = 64;
    private static final int VERTICES_WITHOUT_INDEX = 256;

    private final Vertices layout;
    private final double[] packed;
    private final double signedArea;
    private final Envelope bounds;
    private final int byteOfPart;
    private Optional<IndexedPointInAreaLocator> index = Optional.empty();
    private int questions;

    private Ring(Vertices layout, double[] packed, double signedArea, Envelope bounds, int byteOfPart) {
        this.layout = layout;
        this.packed = packed;
        this.signedArea = signedArea;
        this.bounds = bounds;
        this.byteOfPart = byteOfPart;
    }

    /** The ring of a part, closed if it was not; empty, with a fault, when it has too few corners. */
    static Optional<Ring> closing(Spot spot, PartedShape shape, int part, double[] ordinates) {
        Vertices layout = shape.vertices();
        int dimension = layout.dimension();
        int byteOfPart = shape.byteOf(part);
        double[] packed = ordinates;
        int last = packed.length - dimension;
        if (last > 0 && (packed[0] != packed[last] || packed[1] != packed[last + 1])) {
            packed = Arrays.copyOf(packed, packed.length + dimension);
            System.arraycopy(packed, 0, packed, last + dimension, dimension);
            spot.fault(byteOfPart, "ring " + (part + 1) + " is not closed; closed");
        }
        if (packed.length < 4 * dimension) {
            spot.fault(byteOfPart, "ring " + (part + 1) + " has fewer than three corners; left out");
            return Optional.empty();
        }
        Envelope bounds = layout.sequence(packed).expandEnvelope(new Envelope());
        return Optional.of(new Ring(layout, packed, signedArea(packed, dimension), bounds, byteOfPart));
    }

    /** Twice the area, negative when the ring runs clockwise. */
    private static double signedArea(double[] packed, int dimension) {
        double x0 = packed[0];
        double y0 = packed[1];
        double sum = 0;
        double beforeX = 0;
        double beforeY = 0;
        for (int at = dimension; at < packed.length; at += dimension) {
            double x = packed[at] - x0;
            double y = packed[at + 1] - y0;
            sum += beforeX * y - x * beforeY;
            beforeX = x;
            beforeY = y;
        }
        return sum;
    }

    boolean clockwise() {
        return signedArea < 0;
    }

    /** Twice the enclosed area, only good for comparison. */
    double area() {
        return Math.abs(signedArea);
    }

    int byteOfPart() {
        return byteOfPart;
    }

    LinearRing toLinearRing(GeometryFactory geometries) {
        return geometries.createLinearRing(layout.sequence(packed));
    }

    /**
     * Whether the other ring lies inside this one, if the two do not cross. Told by the first of its vertices that is not on
     * this ring's line; a ring all of whose vertices are on the line counts as inside.
     */
    boolean holds(Ring other, GeometryFactory geometries) {
        if (other == this || !bounds.contains(other.bounds)) {
            return false;
        }
        for (int at = 0; at < other.packed.length; at += other.layout.dimension()) {
            int location = locate(other.packed[at], other.packed[at + 1], geometries);
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
        }
        return true;
    }

    private int locate(double x, double y, GeometryFactory geometries) {
        questions++;
        if (index.isEmpty() && questions > QUESTIONS_WITHOUT_INDEX && packed.length > VERTICES_WITHOUT_INDEX * layout.dimension()) {
            index = Optional.of(new IndexedPointInAreaLocator(toLinearRing(geometries)));
        }
        return index.isPresent() ? index.get().locate(new Coordinate(x, y)) : locateByWalking(x, y);
    }

    /** Counts the edges that a ray to the right crosses. */
    private int locateByWalking(double x, double y) {
        int dimension = layout.dimension();
        boolean inside = false;
        double x1 = packed[0];
        double y1 = packed[1];
        for (int at = dimension; at < packed.length; at += dimension) {
            double x2 = packed[at];
            double y2 = packed[at + 1];
            if ((y1 > y) != (y2 > y)) {
                double side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
                if (side == 0) {
                    return Location.BOUNDARY;
                }
                if (side > 0 == y2 > y1) {
                    inside = !inside;
                }
            } else if (y == y1 && (x == x1 || y == y2 && x1 > x != x2 > x)) {
                return Location.BOUNDARY;
            }
            x1 = x2;
            y1 = y2;
        }
        return inside ? Location.INTERIOR : Location.EXTERIOR;
    }
}
