package oxus.files.shapefile;

import java.util.ArrayList;
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

    private final Spot spot;
    private final GeometryFactory geometries;

    RingNesting(Spot spot, GeometryFactory geometries) {
        this.spot = spot;
        this.geometries = geometries;
    }

    /** The polygons of a shape, in the order of their outer rings in the file. */
    List<Polygon> polygons(List<Ring> rings) {
        if (rings.size() == 1 && rings.get(0).clockwise()) {
            return List.of(polygon(rings.get(0), List.of()));
        }
        try {
            return byWinding(rings);
        } catch (RingSearch.TooEntangled e) {
            spot.fault(rings.get(0).byteOfPart(), "its " + rings.size() + " rings are too entangled to be put together; each taken as outer");
            return polygons(rings, Map.of());
        }
    }

    private List<Polygon> byWinding(List<Ring> rings) throws RingSearch.TooEntangled {
        List<Ring> shells = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        for (Ring ring : rings) {
            (ring.clockwise() ? shells : holes).add(ring);
        }
        RingSearch search = new RingSearch(shells);
        Map<Ring, List<Ring>> holesOf = new IdentityHashMap<>();
        for (Ring hole : holes) {
            Optional<Ring> shell = search.smallestAround(hole);
            if (shell.isEmpty()) {
                spot.fault(hole.byteOfPart(), "a counter-clockwise ring lies in no outer ring; rings taken by how they lie in each other");
                return byDepth(rings);
            }
            holesOf.computeIfAbsent(shell.get(), s -> new ArrayList<>()).add(hole);
        }
        // Who winds all rings alike has not heard of the rule. With one proper hole in the shape the others are believed too.
        if (holes.isEmpty()) {
            for (Ring ring : shells) {
                if (search.smallestAround(ring).isPresent()) {
                    spot.fault(ring.byteOfPart(), "a clockwise ring lies inside another; rings taken by how they lie in each other");
                    return byDepth(rings);
                }
            }
        }
        return polygons(shells, holesOf);
    }

    /** Outer rings are those that lie in none, in two, in four others. */
    private List<Polygon> byDepth(List<Ring> rings) throws RingSearch.TooEntangled {
        RingSearch search = new RingSearch(rings);
        Map<Ring, Integer> depths = new IdentityHashMap<>();
        Map<Ring, Optional<Ring>> arounds = new IdentityHashMap<>();
        // From the largest down: the smallest ring around each has its depth already.
        List<Ring> bySize = search.smallestFirst();
        for (int i = bySize.size() - 1; i >= 0; i--) {
            Ring ring = bySize.get(i);
            Optional<Ring> around = search.smallestAround(ring);
            arounds.put(ring, around);
            depths.put(ring, around.map(outer -> depths.get(outer) + 1).orElse(0));
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
}
