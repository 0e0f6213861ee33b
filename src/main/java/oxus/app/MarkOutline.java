package oxus.app;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

import oxus.scene.DrawnLayer;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Space;

/** The outlines of what stands on a map about one subject, as nodes to be laid over the picture. */
final class MarkOutline {

    static final double RING_GAP_PX = 4;

    /** Lines are followed this far beyond the page, so that their ends never show. */
    private static final double BEYOND_PX = 40;

    private final MapScene scene;
    private final Rectangle2D page;

    MarkOutline(MapScene scene) {
        this.scene = scene;
        page = new Rectangle2D.Double(-BEYOND_PX, -BEYOND_PX, scene.widthPx() + 2 * BEYOND_PX,
                scene.heightPx() + 2 * BEYOND_PX);
    }

    /** Rings around symbols, and the courses of lines and borders within the page; empty when nothing is drawn of it. */
    List<Shape> of(String subject) {
        List<Shape> shapes = new ArrayList<>();
        for (DrawnLayer drawn : scene.layers()) {
            for (Mark mark : drawn.marks()) {
                if (mark.space() == Space.MAP && mark.subject().filter(s -> s.id().equals(subject)).isPresent()) {
                    add(mark, shapes);
                } else if (mark instanceof Mark.Crowd crowd && mark.space() == Space.MAP) {
                    crowd.of(subject).forEach(one -> add(one, shapes));
                }
            }
        }
        return shapes;
    }

    /** What {@link #of} would outline, to be compared: the shapes that are drawn, and places and sizes of symbols. */
    List<Object> traces(String subject) {
        List<Object> traces = new ArrayList<>();
        for (DrawnLayer drawn : scene.layers()) {
            for (Mark mark : drawn.marks()) {
                if (mark.space() == Space.MAP && mark.subject().filter(s -> s.id().equals(subject)).isPresent()) {
                    traces.add(mark instanceof Mark.Area area ? area.shape() : mark instanceof Mark.Stroke stroke ? stroke.shape()
                            : mark instanceof Mark.Symbol symbol ? List.of(symbol.x(), symbol.y(), symbol.sizePx()) : mark);
                }
            }
        }
        return traces;
    }

    /** The course of a line, once and without its stations; of anything else the rings around its symbols. */
    List<Shape> trace(String subject) {
        List<Mark> marks = scene.layers().stream().flatMap(drawn -> drawn.marks().stream())
                .filter(mark -> mark.space() == Space.MAP && mark.subject().filter(s -> s.id().equals(subject)).isPresent())
                .toList();
        List<Outline> courses = marks.stream().filter(Mark.Stroke.class::isInstance)
                .map(mark -> ((Mark.Stroke) mark).shape()).distinct().toList();
        if (!courses.isEmpty()) {
            return courses.stream().<Shape>map(this::path).toList();
        }
        return marks.stream().filter(Mark.Symbol.class::isInstance).map(Mark.Symbol.class::cast)
                .map(symbol -> ring(symbol.x(), symbol.y(), symbol.sizePx())).toList();
    }

    /** A ring around a point of the map. */
    Shape ring(double x, double y, double sizePx) {
        Point2D at = scene.toPage().transform(new Point2D.Double(x, y), null);
        return new Circle(at.getX(), at.getY(), sizePx / 2 + RING_GAP_PX);
    }

    /** A line through points of the map. */
    Shape course(List<Point2D> points) {
        Path2D line = new Path2D.Double();
        line.moveTo(points.get(0).getX(), points.get(0).getY());
        points.forEach(point -> line.lineTo(point.getX(), point.getY()));
        return path(Outline.of(line));
    }

    private void add(Mark mark, List<Shape> shapes) {
        if (mark instanceof Mark.Symbol symbol) {
            shapes.add(ring(symbol.x(), symbol.y(), symbol.sizePx()));
        } else if (mark instanceof Mark.Stroke stroke) {
            shapes.add(path(stroke.shape()));
        } else if (mark instanceof Mark.Area area) {
            shapes.add(path(area.shape()));
        }
    }

    private Path path(Outline outline) {
        Path path = new Path();
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        boolean down = false;
        for (PathIterator it = outline.path().getPathIterator(new AffineTransform(scene.toPage())); !it.isDone();
                it.next()) {
            int segment = it.currentSegment(c);
            if (segment == PathIterator.SEG_MOVETO) {
                startX = c[0];
                startY = c[1];
                down = false;
            } else {
                double toX = segment == PathIterator.SEG_CLOSE ? startX : c[0];
                double toY = segment == PathIterator.SEG_CLOSE ? startY : c[1];
                if (page.intersectsLine(x, y, toX, toY)) {
                    if (!down) {
                        path.getElements().add(new MoveTo(x, y));
                    }
                    path.getElements().add(new LineTo(toX, toY));
                    down = true;
                } else {
                    down = false;
                }
            }
            x = segment == PathIterator.SEG_CLOSE ? startX : c[0];
            y = segment == PathIterator.SEG_CLOSE ? startY : c[1];
        }
        return path;
    }
}
