package oxus.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.Optional;

/**
 * The vertices of a path without bows, in stretches whose boxes are known: whoever draws a part of a long coast passes over
 * the rest without looking at each vertex. The last vertex of a stretch is the first of the next; a closed part ends where it
 * began.
 */
public final class Trails {

    private static final int PIECES_A_STRETCH = 24;

    private final double[] xy;
    private final int[] firstVertex;
    private final boolean[] closed;
    private final int[] firstStretch;
    private final double[] boxes;

    private Trails(double[] xy, int[] firstVertex, boolean[] closed) {
        this.xy = xy;
        this.firstVertex = firstVertex;
        this.closed = closed;
        this.firstStretch = new int[closed.length + 1];
        for (int part = 0; part < closed.length; part++) {
            int pieces = Math.max(1, firstVertex[part + 1] - firstVertex[part] - 1);
            firstStretch[part + 1] = firstStretch[part] + (pieces + PIECES_A_STRETCH - 1) / PIECES_A_STRETCH;
        }
        this.boxes = new double[4 * firstStretch[closed.length]];
        for (int part = 0; part < closed.length; part++) {
            for (int stretch = firstStretch[part]; stretch < firstStretch[part + 1]; stretch++) {
                box(stretch, first(part, stretch), last(part, stretch));
            }
        }
    }

    static Optional<Trails> of(Path2D path) {
        Gatherer gatherer = new Gatherer();
        double[] at = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> gatherer.begin(at[0], at[1]);
                case PathIterator.SEG_LINETO -> gatherer.to(at[0], at[1]);
                case PathIterator.SEG_CLOSE -> gatherer.close();
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(gatherer.trails());
    }

    private void box(int stretch, int first, int last) {
        double minX = xy[2 * first];
        double minY = xy[2 * first + 1];
        double maxX = minX;
        double maxY = minY;
        for (int i = first + 1; i <= last; i++) {
            minX = Math.min(minX, xy[2 * i]);
            maxX = Math.max(maxX, xy[2 * i]);
            minY = Math.min(minY, xy[2 * i + 1]);
            maxY = Math.max(maxY, xy[2 * i + 1]);
        }
        boxes[4 * stretch] = minX;
        boxes[4 * stretch + 1] = minY;
        boxes[4 * stretch + 2] = maxX;
        boxes[4 * stretch + 3] = maxY;
    }

    /** How many parts there are. */
    public int parts() {
        return closed.length;
    }

    public boolean isClosed(int part) {
        return closed[part];
    }

    /** The first stretch of a part; that of the part after the last is how many stretches there are. */
    public int stretchesFrom(int part) {
        return firstStretch[part];
    }

    /** The first vertex of a stretch. */
    public int first(int part, int stretch) {
        return firstVertex[part] + (stretch - firstStretch[part]) * PIECES_A_STRETCH;
    }

    /** The last vertex of a stretch. */
    public int last(int part, int stretch) {
        return Math.min(first(part, stretch) + PIECES_A_STRETCH, firstVertex[part + 1] - 1);
    }

    public double x(int vertex) {
        return xy[2 * vertex];
    }

    public double y(int vertex) {
        return xy[2 * vertex + 1];
    }

    public double minX(int stretch) {
        return boxes[4 * stretch];
    }

    public double minY(int stretch) {
        return boxes[4 * stretch + 1];
    }

    public double maxX(int stretch) {
        return boxes[4 * stretch + 2];
    }

    public double maxY(int stretch) {
        return boxes[4 * stretch + 3];
    }

    /** Gathers the vertices of a path, part by part. */
    private static final class Gatherer {

        private double[] xy = new double[64];
        private int[] firsts = new int[4];
        private boolean[] closed = new boolean[4];
        private int vertices;
        private int parts;
        private boolean open;

        void begin(double x, double y) {
            if (parts + 1 >= firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * firsts.length);
                closed = Arrays.copyOf(closed, 2 * closed.length);
            }
            firsts[parts++] = vertices;
            open = true;
            add(x, y);
        }

        void to(double x, double y) {
            if (!open) {
                // After its closing a path goes on from where its part began.
                int from = firsts[parts - 1];
                begin(xy[2 * from], xy[2 * from + 1]);
            }
            if (x != xy[2 * vertices - 2] || y != xy[2 * vertices - 1]) {
                add(x, y);
            }
        }

        void close() {
            if (open) {
                int from = firsts[parts - 1];
                to(xy[2 * from], xy[2 * from + 1]);
                closed[parts - 1] = true;
                open = false;
            }
        }

        private void add(double x, double y) {
            if (2 * vertices + 2 > xy.length) {
                xy = Arrays.copyOf(xy, 2 * xy.length);
            }
            xy[2 * vertices] = x;
            xy[2 * vertices++ + 1] = y;
        }

        Trails trails() {
            int[] all = Arrays.copyOf(firsts, parts + 1);
            all[parts] = vertices;
            return new Trails(Arrays.copyOf(xy, 2 * vertices), all, Arrays.copyOf(closed, parts));
        }
    }
}
