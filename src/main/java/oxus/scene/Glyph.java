package oxus.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of symbols, each in a box of side 1 around the origin; y grows down. */
public enum Glyph {
    CIRCLE(new Path2D.Double(new Ellipse2D.Double(-0.5, -0.5, 1, 1))),
    SQUARE(polygon(-0.45, -0.45, 0.45, -0.45, 0.45, 0.45, -0.45, 0.45)),
    DIAMOND(polygon(0, -0.56, 0.56, 0, 0, 0.56, -0.56, 0)),
    TRIANGLE(polygon(0, -0.55, 0.56, 0.42, -0.56, 0.42)),
    STAR(star()),
    UNDERLINED(underlined()),
    ARROW(polygon(0.5, 0, -0.4, -0.5, -0.12, 0, -0.4, 0.5)),
    FLAG_ROUND(flag(rounded())),
    FLAG_SQUARE(flag(polygon(-0.3, -0.5, 0.5, -0.5, 0.5, 0.12, -0.3, 0.12))),
    FLAG_DIAMOND(flag(polygon(-0.36, -0.19, 0.08, -0.55, 0.52, -0.19, 0.08, 0.17))),
    FLAG_TRIANGLE(flag(polygon(-0.3, -0.54, 0.58, -0.18, -0.3, 0.18)));

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

    /** A cloth on a staff. */
    private static Path2D flag(Shape cloth) {
        Area flag = new Area(cloth);
        flag.add(new Area(new Rectangle2D.Double(-0.42, -0.5, 0.14, 1)));
        return new Path2D.Double(flag);
    }

    private static Area rounded() {
        Area cloth = new Area(new Rectangle2D.Double(-0.3, -0.5, 0.46, 0.62));
        cloth.add(new Area(new Ellipse2D.Double(-0.18, -0.5, 0.68, 0.62)));
        return cloth;
    }

    /** A disc with a bar under it. */
    private static Path2D underlined() {
        Area both = new Area(new Ellipse2D.Double(-0.36, -0.5, 0.72, 0.72));
        both.add(new Area(new Rectangle2D.Double(-0.44, 0.34, 0.88, 0.16)));
        return new Path2D.Double(both);
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
