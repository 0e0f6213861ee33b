package oxus.files.shapefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;

/**
 * Finds the smallest of many rings that holds another: goes through them by size and stops at the first. Boxes stand in
 * arrays, where thirty thousand of them are passed in some microseconds; a tree of boxes is slower for the few rings of a
 * country, and for rings that all lie in each other.
 */
final class RingSearch {

    /** Some seconds, counted in boxes compared. Natural Earth's seas take a hundredth of it; only shapes made to be slow take more. */
    private static final long MOST_WORK = 2_000_000_000;
    private static final int WORK_FOR_AN_EDGE = 8;
    private static final int WORK_FOR_A_QUESTION = 20;

    private final Ring[] smallestFirst;
    private final double[] areas;
    private final double[] minX;
    private final double[] minY;
    private final double[] maxX;
    private final double[] maxY;
    private long work;

    RingSearch(List<Ring> rings) {
        smallestFirst = rings.toArray(Ring[]::new);
        Arrays.sort(smallestFirst, (a, b) -> Double.compare(a.area(), b.area()));
        int count = smallestFirst.length;
        areas = new double[count];
        minX = new double[count];
        minY = new double[count];
        maxX = new double[count];
        maxY = new double[count];
        for (int i = 0; i < count; i++) {
            Envelope bounds = smallestFirst[i].bounds();
            areas[i] = smallestFirst[i].area();
            minX[i] = bounds.getMinX();
            minY[i] = bounds.getMinY();
            maxX[i] = bounds.getMaxX();
            maxY[i] = bounds.getMaxY();
        }
    }

    List<Ring> smallestFirst() {
        return List.of(smallestFirst);
    }

    /** @throws TooEntangled when this and the earlier answers took more work than any map does */
    Optional<Ring> smallestAround(Ring inner) throws TooEntangled {
        if (work > MOST_WORK) {
            throw new TooEntangled();
        }
        Envelope bounds = inner.bounds();
        double left = bounds.getMinX();
        double bottom = bounds.getMinY();
        double right = bounds.getMaxX();
        double top = bounds.getMaxY();
        int first = firstLargerThan(inner.area());
        work += areas.length - first;
        for (int i = first; i < areas.length; i++) {
            if (minX[i] <= left && maxX[i] >= right && minY[i] <= bottom && maxY[i] >= top && holds(smallestFirst[i], inner)) {
                // What lies behind the hit was not looked at.
                work -= areas.length - i;
                return Optional.of(smallestFirst[i]);
            }
        }
        return Optional.empty();
    }

    private int firstLargerThan(double area) {
        int low = 0;
        int high = areas.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (areas[middle] <= area) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean holds(Ring outer, Ring inner) throws TooEntangled {
        long before = outer.looks();
        boolean holds = outer.holds(inner);
        work += WORK_FOR_A_QUESTION + WORK_FOR_AN_EDGE * (outer.looks() - before);
        if (work > MOST_WORK) {
            throw new TooEntangled();
        }
        return holds;
    }

    /** The rings would take too long to sort out. */
    static final class TooEntangled extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
