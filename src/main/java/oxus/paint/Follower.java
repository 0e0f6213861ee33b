package oxus.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Whoever follows a path point by point, its bows as short straights. */
interface Follower {

    /** No straight piece of a bow is longer than about this, in pixels. */
    double PIECE_PX = 2.5;

    void start(double x, double y);

    void to(double x, double y);

    /** Back to the start of this part of the path. */
    void close();

    /** The part ends where it is. */
    void end();

    /** Follows a shape in pixels. */
    default void along(Shape shape, AffineTransform toPixels) {
        double xx = toPixels.getScaleX();
        double xy = toPixels.getShearX();
        double x0 = toPixels.getTranslateX();
        double yx = toPixels.getShearY();
        double yy = toPixels.getScaleY();
        double y0 = toPixels.getTranslateY();
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        double startX = 0;
        double startY = 0;
        boolean open = false;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2
                    : kind == PathIterator.SEG_CLOSE ? 0 : 1;
            for (int i = 0; i < 2 * points; i += 2) {
                double x = at[i];
                at[i] = xx * x + xy * at[i + 1] + x0;
                at[i + 1] = yx * x + yy * at[i + 1] + y0;
            }
            if (kind == PathIterator.SEG_CLOSE) {
                close();
                open = false;
                lastX = startX;
                lastY = startY;
                continue;
            }
            if (kind == PathIterator.SEG_MOVETO) {
                if (open) {
                    end();
                }
                startX = at[0];
                startY = at[1];
                start(at[0], at[1]);
            } else {
                if (!open) {
                    start(lastX, lastY);
                }
                if (kind == PathIterator.SEG_LINETO) {
                    to(at[0], at[1]);
                } else {
                    bow(lastX, lastY, at, points);
                }
            }
            open = true;
            lastX = at[2 * points - 2];
            lastY = at[2 * points - 1];
        }
        if (open) {
            end();
        }
    }

    /** A Bézier curve of the second or third order, in even steps. */
    private void bow(double x0, double y0, double[] at, int order) {
        double length = Math.hypot(at[0] - x0, at[1] - y0);
        for (int i = 2; i < 2 * order; i += 2) {
            length += Math.hypot(at[i] - at[i - 2], at[i + 1] - at[i - 1]);
        }
        int pieces = (int) Math.max(4, Math.min(64, Math.ceil(length / PIECE_PX)));
        for (int piece = 1; piece <= pieces; piece++) {
            double t = (double) piece / pieces;
            double u = 1 - t;
            if (order == 2) {
                to(u * u * x0 + 2 * u * t * at[0] + t * t * at[2], u * u * y0 + 2 * u * t * at[1] + t * t * at[3]);
            } else {
                double a = u * u * u;
                double b = 3 * u * u * t;
                double c = 3 * u * t * t;
                double d = t * t * t;
                to(a * x0 + b * at[0] + c * at[2] + d * at[4], a * y0 + b * at[1] + c * at[3] + d * at[5]);
            }
        }
    }
}
