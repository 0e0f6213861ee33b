package oxus.app;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import oxus.model.Side;

/** The shapes that figures have in a chart: those of the map's symbols, so that powers differ without colour, too. */
enum PointShape {
    CIRCLE, SQUARE, DIAMOND, TRIANGLE, RING;

    private static final double RADIUS = 3;
    private static final double RING_RADIUS = 6.5;

    static PointShape of(Side side) {
        return switch (side) {
            case RUSSIA -> CIRCLE;
            case CHINA -> SQUARE;
            case BOTH -> DIAMOND;
            case OTHER -> TRIANGLE;
        };
    }

    /** The shape as a letter, for keys of charts. */
    String sign() {
        return switch (this) {
            case CIRCLE, RING -> "●";
            case SQUARE -> "■";
            case DIAMOND -> "◆";
            case TRIANGLE -> "▲";
        };
    }

    /** Adds the shape around a point. */
    void add(Path path, double x, double y) {
        switch (this) {
            case CIRCLE -> circle(path, x, y, RADIUS);
            case RING -> circle(path, x, y, RING_RADIUS);
            case SQUARE -> polygon(path, x - RADIUS, y - RADIUS, x + RADIUS, y - RADIUS, x + RADIUS, y + RADIUS,
                    x - RADIUS, y + RADIUS);
            case DIAMOND -> polygon(path, x, y - RADIUS - 1, x + RADIUS + 1, y, x, y + RADIUS + 1, x - RADIUS - 1, y);
            case TRIANGLE -> polygon(path, x, y - RADIUS - 1, x + RADIUS + 1, y + RADIUS, x - RADIUS - 1, y + RADIUS);
        }
    }

    private static void circle(Path path, double x, double y, double radius) {
        path.getElements().addAll(new MoveTo(x - radius, y), new ArcTo(radius, radius, 0, x + radius, y, false, true),
                new ArcTo(radius, radius, 0, x - radius, y, false, true), new ClosePath());
    }

    private static void polygon(Path path, double... xy) {
        path.getElements().add(new MoveTo(xy[0], xy[1]));
        for (int i = 2; i < xy.length; i += 2) {
            path.getElements().add(new LineTo(xy[i], xy[i + 1]));
        }
        path.getElements().add(new ClosePath());
    }
}
