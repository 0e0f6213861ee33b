package oxus.files.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Puts rings together to polygons. The specification tells outer rings from holes by their winding, clockwise and counter-
 * clockwise, and does not say which hole belongs to which outer ring (page 8): each goes to the smallest that holds it.
 *
 * <p>Where the winding leads nowhere (a hole that lies in no outer ring, a ring inside another that both run clockwise) the
 * rings are told apart by how deep they lie in each other, and the record is reported. Rings that cross themselves or each
 * other are kept as they are; finding them out costs more than all the reading.
 */
final class RingNesting {

    /** Depth is found by comparing each ring with each. */
    private static final int MOST_RINGS_TO_COMPARE = 10_000;

    private final Spot spot;
    private final GeometryFactory geometries;

    RingNesting(Spot spot, GeometryFactory geometries) {
        this.spot = spot;
        this.geometries = geometries;
    }

    /** The polygons of a shape, in the order of their outer rings in the file. */
    List<Polygon> byWinding(List<Ring> rings) {
        if (rings.size() == 1 && rings.get(0).clockwise()) {
            return List.of(polygon(rings.get(0), List.of()));
        }
        List<Ring> shells = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        for (Ring ring : rings) {
            (ring.clockwise() ? shells : holes).add(ring);
        }
        Map<Ring, List<Ring>> holesOf = new IdentityHashMap<>();
        Ring[] bySize = bySize(shells);
        for (Ring hole : holes) {
            Optional<Ring> shell = smallestAround(hole, bySize);
            if (shell.isEmpty()) {
                spot.fault(hole.byteOfPart(), "a counter-clockwise ring lies in no outer ring; rings taken by how they lie in each other");
                return byDepth(rings);
            }
            holesOf.computeIfAbsent(shell.get(), s -> new ArrayList<>()).add(hole);
        }
        // Who winds all rings alike has not heard of the rule. With one proper hole in the shape the others are believed too.
        if (holes.isEmpty() && shells.size() <= MOST_RINGS_TO_COMPARE) {
            for (Ring ring : shells) {
                if (smallestAround(ring, bySize).isPresent()) {
                    spot.fault(ring.byteOfPart(), "a clockwise ring lies inside another; rings taken by how they lie in each other");
                    return byDepth(rings);
                }
            }
        }
        return polygons(shells, holesOf);
    }

    /** Outer rings are those that lie in none, in two, in four others. */
    private List<Polygon> byDepth(List<Ring> rings) {
        if (rings.size() > MOST_RINGS_TO_COMPARE) {
            return polygons(rings, Map.of());
        }
        Ring[] bySize = bySize(rings);
        Map<Ring, Integer> depths = new IdentityHashMap<>();
        Map<Ring, Optional<Ring>> arounds = new IdentityHashMap<>();
        // From the largest down: the smallest ring around each has its depth already.
        for (int i = bySize.length - 1; i >= 0; i--) {
            Optional<Ring> around = smallestAround(bySize[i], bySize);
            arounds.put(bySize[i], around);
            depths.put(bySize[i], around.map(outer -> depths.getOrDefault(outer, 0) + 1).orElse(0));
        }
        List<Ring> shells = new ArrayList<>();
        Map<Ring, List<Ring>> holesOf = new IdentityHashMap<>();
        for (Ring ring : rings) {
            if (depths.get(ring) % 2 == 0) {
                shells.add(ring);
            } else {
                holesOf.computeIfAbsent(arounds.get(ring).orElseThrow(), s -> new ArrayList<>()).add(ring);
            }
        }
        return polygons(shells, holesOf);
    }

    private List<Polygon> polygons(List<Ring> shells, Map<Ring, List<Ring>> holesOf) {
        List<Polygon> polygons = new ArrayList<>(shells.size());
        for (Ring shell : shells) {
            polygons.add(polygon(shell, holesOf.getOrDefault(shell, List.of())));
        }
        return polygons;
    }

    Polygon polygon(Ring shell, List<Ring> holes) {
        LinearRing[] inner = new LinearRing[holes.size()];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = holes.get(i).toLinearRing(geometries);
        }
        return geometries.createPolygon(shell.toLinearRing(geometries), inner);
    }

    private static Ring[] bySize(List<Ring> rings) {
        Ring[] sorted = rings.toArray(Ring[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Ring::area));
        return sorted;
    }

    /** @param bySize smallest first, so that the first hit is the answer */
    private Optional<Ring> smallestAround(Ring inner, Ring[] bySize) {
        for (int i = firstNotSmaller(inner.area(), bySize); i < bySize.length; i++) {
            if (bySize[i].area() > inner.area() && bySize[i].holds(inner)) {
                return Optional.of(bySize[i]);
            }
        }
        return Optional.empty();
    }

    private static int firstNotSmaller(double area, Ring[] bySize) {
        int low = 0;
        int high = bySize.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bySize[middle].area() < area) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
