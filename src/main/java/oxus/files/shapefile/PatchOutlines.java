package oxus.files.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The surfaces of a MultiPatch, seen from above (pages 19 to 22): a map needs their outlines. Strips and fans of triangles
 * become the line around them, rings become polygons with holes as their types say, not by their winding.
 */
final class PatchOutlines {

    private static final int TRIANGLE_STRIP = 0;
    private static final int TRIANGLE_FAN = 1;
    private static final int INNER_RING = 3;
    private static final int FIRST_RING = 4;
    private static final int RING = 5;

    private final RingNesting nesting;
    private final List<Polygon> polygons = new ArrayList<>();
    private final List<Ring> open = new ArrayList<>();
    private boolean firstRingLeads;

    PatchOutlines(Spot spot, GeometryFactory geometries) {
        this.nesting = new RingNesting(spot, geometries);
    }

    /** The line around one part. */
    static double[] outline(int patchType, double[] packed, int dimension) {
        return switch (patchType) {
            case TRIANGLE_STRIP -> aroundStrip(packed, dimension);
            case TRIANGLE_FAN -> closed(packed, dimension);
            default -> packed;
        };
    }

    /** A strip zigzags between its two edges: out along the even vertices, back along the odd ones. */
    private static double[] aroundStrip(double[] packed, int dimension) {
        int count = packed.length / dimension;
        double[] around = new double[packed.length];
        int to = 0;
        for (int vertex = 0; vertex < count; vertex += 2, to += dimension) {
            System.arraycopy(packed, vertex * dimension, around, to, dimension);
        }
        for (int vertex = count - 1 - count % 2; vertex > 0; vertex -= 2, to += dimension) {
            System.arraycopy(packed, vertex * dimension, around, to, dimension);
        }
        return closed(around, dimension);
    }

    private static double[] closed(double[] packed, int dimension) {
        double[] ring = Arrays.copyOf(packed, packed.length == 0 ? 0 : packed.length + dimension);
        System.arraycopy(packed, 0, ring, packed.length, packed.length == 0 ? 0 : dimension);
        return ring;
    }

    /** Takes the next part. Inner rings, and rings behind a first ring, are holes of the ring that opened the patch. */
    void add(int patchType, Ring ring) {
        boolean hole = !open.isEmpty() && (patchType == INNER_RING || patchType == RING && firstRingLeads);
        if (!hole) {
            closePatch();
            firstRingLeads = patchType == FIRST_RING;
        }
        open.add(ring);
    }

    List<Polygon> polygons() {
        closePatch();
        return polygons;
    }

    private void closePatch() {
        if (!open.isEmpty()) {
            polygons.add(nesting.polygon(open.get(0), List.copyOf(open.subList(1, open.size()))));
            open.clear();
        }
    }
}
