package oxus.files.shapefile;

import java.nio.ByteBuffer;

import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * The vertices of one shape, as they lie in its record: first all x and y, then all heights, then all measures (page 16).
 * Cuts out the piece of one part as the packed ordinates of JTS: x y, x y m, x y z or x y z m.
 *
 * @param record  the record's content, little-endian
 * @param count   vertices of the shape; all offsets are checked to lie inside the record
 * @param xyAt    byte of the first x
 * @param heightAt  byte of the first height, or {@link #ABSENT}
 * @param measureAt byte of the first measure, or {@link #ABSENT}
 */
record Vertices(ByteBuffer record, int count, int xyAt, int heightAt, int measureAt) {

    static final int ABSENT = -1;

    /** "Any floating point number smaller than -10^38 is considered to represent a no data value" (page 2); no map needs the other end. */
    private static final double NO_DATA = 1e38;

    int dimension() {
        return 2 + (heightAt == ABSENT ? 0 : 1) + measures();
    }

    int measures() {
        return measureAt == ABSENT ? 0 : 1;
    }

    /** The ordinates of the vertices from {@code first} on. */
    double[] cut(int first, int vertices) {
        double[] xy = new double[2 * vertices];
        // One bulk copy: this line is where the time goes when an atlas starts.
        record.slice(xyAt + 16 * first, 16 * vertices).order(record.order()).asDoubleBuffer().get(xy);
        int dimension = dimension();
        if (dimension == 2) {
            return xy;
        }
        double[] packed = new double[dimension * vertices];
        for (int i = 0; i < vertices; i++) {
            int at = i * dimension;
            packed[at] = xy[2 * i];
            packed[at + 1] = xy[2 * i + 1];
            if (heightAt != ABSENT) {
                packed[at + 2] = valueOrNaN(record.getDouble(heightAt + 8 * (first + i)));
            }
            if (measureAt != ABSENT) {
                packed[at + dimension - 1] = valueOrNaN(record.getDouble(measureAt + 8 * (first + i)));
            }
        }
        return packed;
    }

    PackedCoordinateSequence sequence(double[] packed) {
        return new PackedCoordinateSequence.Double(packed, dimension(), measures());
    }

    /** How many of these vertices have an x or y that is no number, or too large to be meant. */
    int unusable(double[] packed) {
        int dimension = dimension();
        int unusable = 0;
        for (int at = 0; at < packed.length; at += dimension) {
            if (!usable(packed[at], packed[at + 1])) {
                unusable++;
            }
        }
        return unusable;
    }

    /** The same ordinates without the vertices that {@link #unusable} counts. */
    double[] usable(double[] packed) {
        int dimension = dimension();
        double[] kept = new double[packed.length - unusable(packed) * dimension];
        int to = 0;
        for (int at = 0; at < packed.length; at += dimension) {
            if (usable(packed[at], packed[at + 1])) {
                System.arraycopy(packed, at, kept, to, dimension);
                to += dimension;
            }
        }
        return kept;
    }

    private static boolean usable(double x, double y) {
        return Math.abs(x) < NO_DATA && Math.abs(y) < NO_DATA;
    }

    private static double valueOrNaN(double value) {
        return Math.abs(value) < NO_DATA ? value : Double.NaN;
    }
}
