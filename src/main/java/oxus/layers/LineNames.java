package oxus.layers;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import oxus.scene.Mark;
import oxus.scene.Outline;
import oxus.scene.Sheet;
import oxus.scene.Space;
import oxus.style.TextStyle;

/** The names of lines: along them where they run smoothly, repeated where they are long. */
final class LineNames {

    private static final double BESIDE_SPACING_PX = 480;
    private static final int ROW_LETTERS = 22;
    private static final double INSIDE_PX = 60;

    private LineNames() {
    }

    /**
     * Names along a line; none where no stretch of it is smooth enough.
     *
     * @param id    of the line
     * @param gapPx how far above it they stand
     */
    static List<Mark.Text> along(Outline line, String id, String name, TextStyle style, double gapPx, double priority,
                                 Sheet sheet) {
        List<Mark.Text> names = new ArrayList<>();
        String words = Labels.wrapped(name, ROW_LETTERS);
        for (List<List<Point2D>> ways : Stretches.of(line, id, name, style, sheet)) {
            Point2D at = ways.get(0).get(ways.get(0).size() / 2);
            if (sheet.shows(at, 2 * Labels.BEYOND_PX)) {
                names.add(new Mark.Text(Optional.empty(), Space.MAP, at.getX(), at.getY(), words, style,
                        new Mark.Place.Along(ways, gapPx), priority));
            }
        }
        return names;
    }

    /** One name only, along the first stretch of a course that the page shows, or else beside a point of it. */
    static Optional<Mark.Text> once(Course course, String id, String name, TextStyle style, double gapPx, double priority,
                                    Sheet sheet) {
        List<List<Point2D>> ways = Stretches.of(course.outline(), id, name, style, sheet).stream().flatMap(List::stream)
                .filter(way -> sheet.shows(way.get(way.size() / 2), -INSIDE_PX)).toList();
        Optional<Point2D> at = ways.stream().findFirst().map(way -> way.get(way.size() / 2))
                .or(() -> course.beads(Math.min(course.length(), sheet.metres(BESIDE_SPACING_PX))).stream()
                        .filter(bead -> sheet.shows(bead, -INSIDE_PX)).findFirst());
        return at.map(point -> new Mark.Text(Optional.empty(), Space.MAP, point.getX(), point.getY(),
                Labels.wrapped(name, ROW_LETTERS), style, new Mark.Place.Along(ways, gapPx), priority));
    }

    /** Names along a course, or where it bends too much everywhere beside some points of it. */
    static List<Mark.Text> of(Course course, String id, String name, TextStyle style, double gapPx, double priority,
                              Sheet sheet) {
        List<Mark.Text> along = along(course.outline(), id, name, style, gapPx, priority, sheet);
        if (!along.isEmpty()) {
            return along;
        }
        List<Mark.Text> names = new ArrayList<>();
        for (Point2D at : course.beads(Math.min(course.length(), sheet.metres(BESIDE_SPACING_PX)))) {
            if (sheet.shows(at, Labels.BEYOND_PX)) {
                names.add(new Mark.Text(Optional.empty(), Space.MAP, at.getX(), at.getY(), Labels.wrapped(name, ROW_LETTERS),
                        style, new Mark.Place.Beside(gapPx), priority));
            }
        }
        return names;
    }
}
