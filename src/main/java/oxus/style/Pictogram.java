package oxus.style;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The small drawings that stand inside a symbol and say what a place is for: drawn for this atlas, each in a box of side 1
 * around the origin, y growing down, of few and heavy parts so that they can be read on a symbol of 12 pixels.
 */
public enum Pictogram {
    AIRCRAFT(polygon(0, -0.5, 0.09, -0.36, 0.09, -0.14, 0.5, 0.12, 0.5, 0.26, 0.09, 0.14, 0.09, 0.31, 0.24, 0.42, 0.24, 0.5,
            -0.24, 0.5, -0.24, 0.42, -0.09, 0.31, -0.09, 0.14, -0.5, 0.26, -0.5, 0.12, -0.09, -0.14, -0.09, -0.36)),
    BARRACKS(joined(polygon(-0.5, 0, 0, -0.42, 0.5, 0), new Rectangle2D.Double(-0.4, 0, 0.24, 0.42),
            new Rectangle2D.Double(0.16, 0, 0.24, 0.42), new Rectangle2D.Double(-0.2, 0, 0.4, 0.13))),
    CHEVRONS(joined(chevron(-0.34), chevron(0.06))),
    POST(new Rectangle2D.Double(-0.17, -0.42, 0.34, 0.84)),
    TARGET(joined(ring(0.48, 0.15), disc(0, 0, 0.16))),
    ANCHOR(joined(ring(0, -0.36, 0.14, 0.1), new Rectangle2D.Double(-0.07, -0.26, 0.14, 0.74),
            new Rectangle2D.Double(-0.26, -0.16, 0.52, 0.12), drawn(new Arc2D.Double(-0.4, -0.34, 0.8, 0.76, 190, 160, Arc2D.OPEN), 0.14))),
    DISH(joined(disc(-0.3, 0.3, 0.15), drawn(new Arc2D.Double(-0.78, -0.18, 0.96, 0.96, 0, 90, Arc2D.OPEN), 0.14),
            drawn(new Arc2D.Double(-1.08, -0.48, 1.56, 1.56, 0, 90, Arc2D.OPEN), 0.14))),
    ROCKET(joined(polygon(0, -0.54, 0.17, -0.24, 0.17, 0.26, -0.17, 0.26, -0.17, -0.24),
            polygon(0.17, 0.02, 0.4, 0.4, 0.17, 0.26), polygon(-0.17, 0.02, -0.4, 0.4, -0.17, 0.26),
            polygon(-0.1, 0.32, 0.1, 0.32, 0, 0.56))),
    MAST(joined(polygon(0, -0.2, 0.24, 0.5, 0.1, 0.5, 0, 0.16, -0.1, 0.5, -0.24, 0.5), disc(0, -0.26, 0.12),
            drawn(new Arc2D.Double(-0.4, -0.66, 0.8, 0.8, -50, 100, Arc2D.OPEN), 0.13),
            drawn(new Arc2D.Double(-0.4, -0.66, 0.8, 0.8, 130, 100, Arc2D.OPEN), 0.13))),
    WAVE(drawn(open(-0.5, 0.02, -0.26, 0.02, -0.12, -0.28, 0.12, 0.28, 0.26, 0.02, 0.5, 0.02), 0.15)),
    CRATE(joined(frame(0.42, 0.13), drawn(new Line2D.Double(-0.36, -0.36, 0.36, 0.36), 0.13),
            drawn(new Line2D.Double(-0.36, 0.36, 0.36, -0.36), 0.13)));

    private final Path2D unit;

    Pictogram(Shape unit) {
        this.unit = new Path2D.Double(unit);
    }

    /** The drawing, set into a plane by a transform of its unit box. */
    public Path2D placed(AffineTransform place) {
        return new Path2D.Double(unit, place);
    }

    private static Path2D polygon(double... xy) {
        Path2D path = open(xy);
        path.closePath();
        return path;
    }

    private static Path2D open(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    /** One form, so that no hole opens where parts overlap. */
    private static Shape joined(Shape... parts) {
        Area all = new Area();
        for (Shape part : parts) {
            all.add(new Area(part));
        }
        return all;
    }

    private static Shape drawn(Shape line, double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(line);
    }

    private static Path2D chevron(double top) {
        return polygon(-0.44, top + 0.24, 0, top, 0.44, top + 0.24, 0.44, top + 0.42, 0, top + 0.18, -0.44, top + 0.42);
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape ring(double radius, double width) {
        return ring(0, 0, radius, width);
    }

    private static Shape ring(double x, double y, double radius, double width) {
        Area ring = new Area(disc(x, y, radius));
        ring.subtract(new Area(disc(x, y, radius - width)));
        return ring;
    }

    private static Shape frame(double half, double width) {
        Area frame = new Area(new Rectangle2D.Double(-half, -half, 2 * half, 2 * half));
        frame.subtract(new Area(new Rectangle2D.Double(-half + width, -half + width, 2 * (half - width), 2 * (half - width))));
        return frame;
    }
}
