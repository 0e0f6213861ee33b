package oxus.files.shapefile;

/**
 * The edges of a ring sorted into horizontal bands, so that asking on which side of the ring a point lies looks at a few
 * edges and not at all of them. Costs about as much as asking twice without it; the sea has thousands of islands to ask for.
 */
final class RingBands {

    private static final int EDGES_IN_A_BAND = 8;

    /** Edges that cross many bands stand in each: steep coasts are allowed to take this much more room, then bands get wider. */
    private static final int MOST_ENTRIES_FOR_AN_EDGE = 4;

    private final double minY;
    private final double bandsPerUnit;
    /** Where each band's edges begin in {@link #edges}; one more for the end. */
    private final int[] starts;
    /** Offsets of the first ordinate of each edge. */
    private final int[] edges;

    private RingBands(double minY, double bandsPerUnit, int[] starts, int[] edges) {
        this.minY = minY;
        this.bandsPerUnit = bandsPerUnit;
        this.starts = starts;
        this.edges = edges;
    }

    /** @param packed ordinates of a closed ring whose y runs from {@code minY} to {@code maxY} */
    static RingBands of(double[] packed, int dimension, double minY, double maxY) {
        int edgeCount = packed.length / dimension - 1;
        for (int bands = Math.max(1, edgeCount / EDGES_IN_A_BAND);; bands = bands / 2) {
            // A ring of no height, or of next to none, would divide by zero: one band then.
            double bandsPerUnit = bands / (maxY - minY);
            if (bands == 1 || Double.isInfinite(bandsPerUnit)) {
                bands = 1;
                bandsPerUnit = 0;
            }
            RingBands sorted = new RingBands(minY, bandsPerUnit, new int[bands + 1], new int[0]);
            long entries = sorted.countEntries(packed, dimension);
            if (bands == 1 || entries <= (long) MOST_ENTRIES_FOR_AN_EDGE * edgeCount) {
                return sorted.filled(packed, dimension, (int) entries);
            }
        }
    }

    private long countEntries(double[] packed, int dimension) {
        long entries = 0;
        for (int at = 0; at < packed.length - dimension; at += dimension) {
            int first = lowBand(packed, at, dimension);
            int last = highBand(packed, at, dimension);
            entries += last - first + 1;
            for (int band = first; band <= last; band++) {
                starts[band + 1]++;
            }
        }
        return entries;
    }

    private RingBands filled(double[] packed, int dimension, int entries) {
        for (int band = 1; band < starts.length; band++) {
            starts[band] += starts[band - 1];
        }
        int[] next = starts.clone();
        int[] sorted = new int[entries];
        for (int at = 0; at < packed.length - dimension; at += dimension) {
            int last = highBand(packed, at, dimension);
            for (int band = lowBand(packed, at, dimension); band <= last; band++) {
                sorted[next[band]++] = at;
            }
        }
        return new RingBands(minY, bandsPerUnit, starts, sorted);
    }

    private int lowBand(double[] packed, int at, int dimension) {
        return band(Math.min(packed[at + 1], packed[at + dimension + 1]));
    }

    private int highBand(double[] packed, int at, int dimension) {
        return band(Math.max(packed[at + 1], packed[at + dimension + 1]));
    }

    /** The band of a height; heights outside the ring belong to the nearest. */
    int band(double y) {
        return (int) Math.max(0, Math.min(starts.length - 2, (y - minY) * bandsPerUnit));
    }

    int first(int band) {
        return starts[band];
    }

    int end(int band) {
        return starts[band + 1];
    }

    /** Offset of the first ordinate of an edge; the other end follows it in the ring. */
    int edge(int entry) {
        return edges[entry];
    }
}
