package oxus.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shapes of symbols, each in a box of side 1 around the origin; y grows down. */
public enum Glyph {
    CIRCLE(new Path2D.Double(new Ellipse2D.Double(-0.5, -0.5, 1, 1))),
    SQUARE(polygon(-0.45, -0.45, 0.45, -0.45, 0.45, 0.45, -0.45, 0.45)),
    DIAMOND(polygon(0, -0.56, 0.56, 0, 0, 0.56, -0.56, 0)),
    TRIANGLE(polygon(0, -0.55, 0.56, 0.42, -0.56, 0.42)),
    STAR(star());

    private final Path2D unit;

    Glyph(Path2D unit) {
        this.unit = unit;
    }

    /** The glyph around a point, {@code size} logical pixels across. */
    public Path2D at(double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        return new Path2D.Double(unit, place);
    }

    private static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D star() {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 0.6 : 0.25;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            xy[2 * i] = radius * Math.cos(angle);
            xy[2 * i + 1] = radius * Math.sin(angle);
        }
        return polygon(xy);
    }
}
