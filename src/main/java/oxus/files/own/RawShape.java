package oxus.files.own;

import java.util.List;

/**
 * A shape as a file has it, x and y in turn, in the file's own coordinates.
 *
 * @param parts of points and lines each a list of its own; of areas the rings of each, the outer one first
 */
record RawShape(Kind kind, List<List<double[]>> parts) {

    enum Kind { POINTS, LINES, AREAS }

    static RawShape point(double x, double y) {
        return new RawShape(Kind.POINTS, List.of(List.of(new double[] {x, y})));
    }
}
