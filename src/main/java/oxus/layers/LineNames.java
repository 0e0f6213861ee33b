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
