package oxus.paint;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.List;

import oxus.scene.Trails;
import oxus.style.Line;

/**
 * Gives a line its width: follows it on both sides and hands the edges to a {@link Coverage}. The edges of a joint cross so
 * that what overlaps on the inner side is taken off again, and a line is as dark on its bends as along its straights.
 */
final class Pen implements Follower {

    /** On lines thinner than this round joints cannot be told from bevelled ones. */
    private static final double ROUND_FROM_PX = 2;
    /** How far the corners of a round joint or end may lie from the arc, in pixels. */
    private static final double ARC_TOLERANCE_PX = 0.12;
    /** Points nearer than this are one. */
    private static final double SAME_PX = 1e-3;

    private final Coverage coverage;
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int count;

    private double half;
    private boolean roundJoints;
    private boolean roundEnds;
    private double[] dashes = new double[0];

    Pen(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Takes up a line's width, dashes and ends; {@code scale} is that of its logical pixels. */
    void take(Line line, double scale) {
        half = line.widthPx() * scale / 2;
        roundJoints = line.widthPx() >= ROUND_FROM_PX;
        roundEnds = line.cap() == Line.Cap.ROUND;
        List<Double> lengths = line.dashPx();
        dashes = new double[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i) * scale;
        }
        count = 0;
    }

    /** Follows the vertices of a line; what lies off the band is passed over. */
    void over(Trails trails, AffineTransform toPixels) {
        for (int part = 0; part < trails.parts(); part++) {
            int begin = trails.stretchesFrom(part);
            int end = trails.stretchesFrom(part + 1);
            int first = trails.first(part, begin);
            int last = trails.last(part, end - 1);
            count = 0;
            if (dashes.length > 0 || last == first) {
                // Where a dash begins is known only to whoever has come all the way.
                to(trails, first, last, toPixels);
                end();
                continue;
            }
            for (int stretch = begin; stretch < end; stretch++) {
                if (isNear(trails, stretch, toPixels)) {
                    to(trails, trails.first(part, stretch), trails.last(part, stretch), toPixels);
                } else {
                    pieces(0, count - 1);
                    count = 0;
                }
            }
            pieces(0, count - 1);
            ends(trails, first, last, trails.isClosed(part) && last - first > 2, toPixels);
        }
        count = 0;
    }

    private void ends(Trails trails, int first, int last, boolean ring, AffineTransform toPixels) {
        count = 0;
        to(trails, last - 1, last, toPixels);
        if (count < 2 || !isByTheBand(ys[1]) && !isByTheBand(toPixels.getScaleY() * trails.y(first) + toPixels.getTranslateY())) {
            return;
        }
        double endX = sideX(0);
        double endY = sideY(0);
        if (!ring && roundEnds) {
            cap(xs[1], ys[1], endX, endY);
        }
        count = 0;
        to(trails, first, first + 1, toPixels);
        if (count == 2 && ring) {
            seam(xs[0], ys[0], endX, endY, sideX(0), sideY(0));
        } else if (count == 2 && roundEnds) {
            cap(xs[0], ys[0], -sideX(0), -sideY(0));
        }
    }

    private void to(Trails trails, int first, int last, AffineTransform toPixels) {
        for (int i = first; i <= last; i++) {
            to(toPixels.getScaleX() * trails.x(i) + toPixels.getTranslateX(),
                    toPixels.getScaleY() * trails.y(i) + toPixels.getTranslateY());
        }
    }

    private boolean isNear(Trails trails, int stretch, AffineTransform toPixels) {
        double reach = half + 1;
        double one = toPixels.getScaleY() * trails.minY(stretch) + toPixels.getTranslateY();
        double other = toPixels.getScaleY() * trails.maxY(stretch) + toPixels.getTranslateY();
        return Math.max(one, other) > coverage.top() - reach && Math.min(one, other) < coverage.bottom() + reach
                && toPixels.getScaleX() * trails.maxX(stretch) + toPixels.getTranslateX() > -reach
                && toPixels.getScaleX() * trails.minX(stretch) + toPixels.getTranslateX() < coverage.width() + reach;
    }

    private boolean isByTheBand(double y) {
        return y > coverage.top() - half - 1 && y < coverage.bottom() + half + 1;
    }

    @Override
    public void start(double x, double y) {
        count = 0;
        to(x, y);
    }

    @Override
    public void to(double x, double y) {
        if (count > 0 && Math.abs(xs[count - 1] - x) < SAME_PX && Math.abs(ys[count - 1] - y) < SAME_PX) {
            return;
        }
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count++] = y;
    }

    @Override
    public void end() {
        if (dashes.length > 0) {
            dashed();
        } else {
            open(0, count - 1);
        }
        count = 0;
    }

    @Override
    public void close() {
        if (count > 0) {
            to(xs[0], ys[0]);
        }
        if (dashes.length > 0 || count < 3) {
            end();
            return;
        }
        pieces(0, count - 1);
        // The last point is the first again.
        int last = count - 2;
        if (isNear(0) || isNear(last)) {
            seam(xs[0], ys[0], sideX(last), sideY(last), sideX(0), sideY(0));
        }
        count = 0;
    }

    /** Makes a ring of a stretch that ends where it began: a joint there, and the blunt ends are taken off again. */
    private void seam(double x, double y, double endX, double endY, double startX, double startY) {
        joint(x, y, endX, endY, startX, startY);
        across(x, y, startX, startY);
        across(x, y, -endX, -endY);
    }

    private void dashed() {
        double[] lineX = Arrays.copyOf(xs, count);
        double[] lineY = Arrays.copyOf(ys, count);
        int dash = 0;
        double left = dashes[0];
        boolean drawn = true;
        count = 0;
        if (lineX.length > 0) {
            to(lineX[0], lineY[0]);
        }
        for (int i = 1; i < lineX.length; i++) {
            double length = Math.hypot(lineX[i] - lineX[i - 1], lineY[i] - lineY[i - 1]);
            double done = 0;
            while (length - done > left) {
                done += left;
                double x = lineX[i - 1] + (lineX[i] - lineX[i - 1]) * done / length;
                double y = lineY[i - 1] + (lineY[i] - lineY[i - 1]) * done / length;
                if (drawn) {
                    to(x, y);
                    open(0, count - 1);
                }
                count = 0;
                drawn = !drawn;
                dash = (dash + 1) % dashes.length;
                left = Math.max(dashes[dash], 0.05);
                to(x, y);
            }
            left -= length - done;
            to(lineX[i], lineY[i]);
        }
        if (drawn) {
            open(0, count - 1);
        }
    }

    private void open(int first, int last) {
        if (last < first) {
            return;
        }
        if (last == first) {
            dot(xs[first], ys[first]);
            return;
        }
        pieces(first, last);
        if (roundEnds) {
            if (isByTheBand(ys[first])) {
                cap(xs[first], ys[first], -sideX(first), -sideY(first));
            }
            if (isByTheBand(ys[last])) {
                cap(xs[last], ys[last], sideX(last - 1), sideY(last - 1));
            }
        }
    }

    /** Whether the piece that begins at a point can be seen. */
    private boolean isNear(int i) {
        double reach = half + 1;
        return Math.max(ys[i], ys[i + 1]) > coverage.top() - reach && Math.min(ys[i], ys[i + 1]) < coverage.bottom() + reach
                && Math.max(xs[i], xs[i + 1]) > -reach && Math.min(xs[i], xs[i + 1]) < coverage.width() + reach;
    }

    /** All that can be seen of the way from one point to another, each stretch with blunt ends. */
    private void pieces(int first, int last) {
        int from = first;
        while (from < last) {
            int to = from;
            while (to < last && isNear(to)) {
                to++;
            }
            if (to > from) {
                stretch(from, to);
            }
            from = to + 1;
        }
    }

    private void stretch(int first, int last) {
        double beforeX = sideX(first);
        double beforeY = sideY(first);
        across(xs[first], ys[first], -beforeX, -beforeY);
        for (int i = first; i < last; i++) {
            double x = xs[i];
            double y = ys[i];
            double nx = sideX(i);
            double ny = sideY(i);
            if (i > first) {
                joint(x, y, beforeX, beforeY, nx, ny);
            }
            coverage.edge(x + nx, y + ny, xs[i + 1] + nx, ys[i + 1] + ny);
            coverage.edge(xs[i + 1] - nx, ys[i + 1] - ny, x - nx, y - ny);
            beforeX = nx;
            beforeY = ny;
        }
        across(xs[last], ys[last], beforeX, beforeY);
    }

    /** From a point's one side to its other. */
    private void across(double x, double y, double nx, double ny) {
        coverage.edge(x + nx, y + ny, x - nx, y - ny);
    }

    /** Half a width to the left of the piece that begins at a point: how far to the right. */
    private double sideX(int i) {
        double dx = xs[i + 1] - xs[i];
        double dy = ys[i + 1] - ys[i];
        return -dy * half / Math.sqrt(dx * dx + dy * dy);
    }

    /** The same: how far down. */
    private double sideY(int i) {
        double dx = xs[i + 1] - xs[i];
        double dy = ys[i + 1] - ys[i];
        return dx * half / Math.sqrt(dx * dx + dy * dy);
    }

    /** Leads both sides of the line over a point, from one piece's sides to the next one's. */
    private void joint(double x, double y, double ax, double ay, double bx, double by) {
        double turn = ax * by - ay * bx;
        if (roundJoints && turn < 0) {
            arc(x, y, ax, ay, bx, by);
        } else {
            coverage.edge(x + ax, y + ay, x + bx, y + by);
        }
        if (roundJoints && turn > 0) {
            arc(x, y, -bx, -by, -ax, -ay);
        } else {
            coverage.edge(x - bx, y - by, x - ax, y - ay);
        }
    }

    private void arc(double x, double y, double fromX, double fromY, double toX, double toY) {
        double start = Math.atan2(fromY, fromX);
        bow(x, y, fromX, fromY, toX, toY, start, Math.IEEEremainder(Math.atan2(toY, toX) - start, 2 * Math.PI));
    }

    /** A half circle behind an end; {@code nx}, {@code ny} is the side of the line when it comes in. */
    private void cap(double x, double y, double nx, double ny) {
        bow(x, y, nx, ny, -nx, -ny, Math.atan2(ny, nx), -Math.PI);
        coverage.edge(x - nx, y - ny, x + nx, y + ny);
    }

    private void bow(double x, double y, double fromX, double fromY, double toX, double toY, double start, double sweep) {
        double step = 2 * Math.acos(Math.max(0.3, 1 - ARC_TOLERANCE_PX / half));
        int corners = Math.max(1, (int) Math.ceil(Math.abs(sweep) / step));
        double lastX = x + fromX;
        double lastY = y + fromY;
        for (int i = 1; i <= corners; i++) {
            double angle = start + sweep * i / corners;
            double nextX = i == corners ? x + toX : x + half * Math.cos(angle);
            double nextY = i == corners ? y + toY : y + half * Math.sin(angle);
            coverage.edge(lastX, lastY, nextX, nextY);
            lastX = nextX;
            lastY = nextY;
        }
    }

    private void dot(double x, double y) {
        if (roundEnds) {
            cap(x, y, half, 0);
            cap(x, y, -half, 0);
        }
    }
}
