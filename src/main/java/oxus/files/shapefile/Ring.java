package oxus.files.shapefile;

import java.util.Arrays;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

/** A closed ring of a polygon, while it is being put together with others. */
final class Ring {

    /** Sorting the edges pays from the third question on. */
    private static final int QUESTIONS_WITHOUT_BANDS = 2;

    /** Two rings that share so many vertices share their line. */
    private static final int MOST_VERTICES_TO_TRY = 100;

    private static final int CROSSED = -2;
    private static final int MISSED = -3;

    private final Vertices layout;
    private final double[] packed;
    private final double signedArea;
    private final Envelope bounds;
    private final int byteOfPart;
    private Optional<RingBands> bands = Optional.empty();
    private int questions;
    private long looks;

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

    Envelope bounds() {
        return bounds;
    }

    int byteOfPart() {
        return byteOfPart;
    }

    LinearRing toLinearRing(GeometryFactory geometries) {
        return geometries.createLinearRing(layout.sequence(packed));
    }

    /** How many edges were looked at so far to answer questions. */
    long looks() {
        return looks;
    }

    /**
     * Whether the other ring lies inside this one, if the two do not cross. Told by the first of its vertices that is not on
     * this ring's line; a ring of which all vertices tried are on the line counts as inside.
     */
    boolean holds(Ring other) {
        if (other == this || !bounds.contains(other.bounds)) {
            return false;
        }
        int dimension = other.layout.dimension();
        int end = Math.min(other.packed.length, MOST_VERTICES_TO_TRY * dimension);
        for (int at = 0; at < end; at += dimension) {
            int location = locate(other.packed[at], other.packed[at + 1]);
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
        }
        return true;
    }

    /** Counts the edges that a ray to the right crosses. */
    private int locate(double x, double y) {
        questions++;
        boolean inside = false;
        if (questions <= QUESTIONS_WITHOUT_BANDS) {
            int last = packed.length - layout.dimension();
            looks += last / layout.dimension();
            for (int at = 0; at < last; at += layout.dimension()) {
                int crossing = crossing(at, x, y);
                if (crossing == Location.BOUNDARY) {
                    return Location.BOUNDARY;
                }
                inside ^= crossing == CROSSED;
            }
        } else {
            if (bands.isEmpty()) {
                bands = Optional.of(RingBands.of(packed, layout.dimension(), bounds.getMinY(), bounds.getMaxY()));
            }
            RingBands sorted = bands.get();
            int band = sorted.band(y);
            looks += sorted.end(band) - sorted.first(band);
            for (int entry = sorted.first(band); entry < sorted.end(band); entry++) {
                int crossing = crossing(sorted.edge(entry), x, y);
                if (crossing == Location.BOUNDARY) {
                    return Location.BOUNDARY;
                }
                inside ^= crossing == CROSSED;
            }
        }
        return inside ? Location.INTERIOR : Location.EXTERIOR;
    }

    /** Whether a ray from a point to the right crosses the edge whose first ordinate is here, or the point is on it. */
    private int crossing(int at, double x, double y) {
        double x1 = packed[at];
        double y1 = packed[at + 1];
        double x2 = packed[at + layout.dimension()];
        double y2 = packed[at + layout.dimension() + 1];
        if ((y1 > y) != (y2 > y)) {
            double side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
            return side == 0 ? Location.BOUNDARY : side > 0 == y2 > y1 ? CROSSED : MISSED;
        }
        boolean onIt = y == y1 && (x == x1 || y == y2 && x1 > x != x2 > x);
        return onIt ? Location.BOUNDARY : MISSED;
    }
}
