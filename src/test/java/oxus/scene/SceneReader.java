package oxus.scene;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.style.BundledFonts;

/** Reads off a scene what a test wants to know of it. */
public final class SceneReader {

    private static final BundledFonts FONTS = new BundledFonts();

    private SceneReader() {
    }

    /** Ids of the layers that are drawn, bottom first. */
    public static List<String> layers(MapScene scene) {
        return scene.layers().stream().map(drawn -> drawn.layer().id()).toList();
    }

    /** The marks of one layer, bottom first; none when it is not drawn. */
    public static List<Mark> marks(MapScene scene, String layer) {
        return scene.layers().stream().filter(drawn -> drawn.layer().id().equals(layer))
                .flatMap(drawn -> drawn.marks().stream()).toList();
    }

    /** The marks of one layer that are about a subject. */
    public static List<Mark> marks(MapScene scene, String layer, String subject) {
        return marks(scene, layer).stream().filter(mark -> mark.subject().map(Subject::id).equals(Optional.of(subject)))
                .toList();
    }

    /** Ids of what a layer's marks are about, each once, bottom first. */
    public static List<String> subjects(MapScene scene, String layer) {
        return marks(scene, layer).stream().flatMap(mark -> mark.subject().stream()).map(Subject::id).distinct().toList();
    }

    /** All words of a layer in the order in which they are drawn, each row for itself. */
    public static List<String> words(MapScene scene, String layer) {
        return of(Mark.Text.class, marks(scene, layer)).map(Mark.Text::words).toList();
    }

    public static <M extends Mark> Stream<M> of(Class<M> kind, List<Mark> marks) {
        return marks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The largest area of a piece of furniture: what it stands on. */
    public static Optional<Rectangle2D> panel(MapScene scene, String layer) {
        return of(Mark.Area.class, marks(scene, layer)).filter(area -> area.space() == Space.PAGE)
                .map(area -> area.shape().bounds())
                .max((a, b) -> Double.compare(a.getWidth() * a.getHeight(), b.getWidth() * b.getHeight()));
    }

    /** What a mark of page space covers, in logical pixels. */
    public static Rectangle2D pageBox(Mark mark) {
        if (mark instanceof Mark.Area area) {
            return area.shape().bounds();
        }
        if (mark instanceof Mark.Stroke stroke) {
            return stroke.shape().bounds();
        }
        if (mark instanceof Mark.Symbol symbol) {
            return symbol.glyph().at(symbol.x(), symbol.y(), symbol.sizePx()).getBounds2D();
        }
        if (mark instanceof Mark.Key key) {
            return key.shape().bounds();
        }
        Mark.Text text = (Mark.Text) mark;
        double width = FONTS.widthPx(text.words(), text.style());
        double left = text.place() == Mark.Place.Baseline.START ? text.x()
                : text.place() == Mark.Place.Baseline.END ? text.x() - width : text.x() - width / 2;
        double cap = FONTS.capHeightPx(text.style());
        return new Rectangle2D.Double(left, text.y() - cap, width, cap);
    }

    /** A scene's layers and marks written out in full, so that two scenes can be compared. */
    public static List<String> inWords(MapScene scene) {
        List<String> lines = new ArrayList<>();
        for (DrawnLayer drawn : scene.layers()) {
            lines.add(drawn.layer().id() + " at " + drawn.opacity());
            drawn.marks().forEach(mark -> lines.add(inWords(mark)));
        }
        return lines;
    }

    /** A mark written out in full. */
    public static String inWords(Mark mark) {
        if (mark instanceof Mark.Area area) {
            return "area " + area.subject() + area.space() + area.style() + path(area.shape().path());
        }
        if (mark instanceof Mark.Stroke stroke) {
            return "stroke " + stroke.subject() + stroke.space() + stroke.style() + path(stroke.shape().path());
        }
        if (mark instanceof Mark.Text text && text.place() instanceof Mark.Place.Within within) {
            return "text " + text.subject() + text.space() + text.x() + " " + text.y() + text.words() + text.style()
                    + text.priority() + within.others() + path(within.ground().path());
        }
        if (mark instanceof Mark.Key key) {
            return "key " + key.space() + key.layer() + key.row() + key.about() + path(key.shape().path());
        }
        return mark.toString();
    }

    /** The vertices of a path with their kinds, in metres or pixels. */
    public static List<String> path(Path2D path) {
        List<String> steps = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            StringBuilder step = new StringBuilder("MLQCZ".substring(kind, kind + 1));
            for (int i = 0; i < numbers; i++) {
                step.append(' ').append(Math.round(c[i] * 1000) / 1000.0);
            }
            steps.add(step.toString());
        }
        return steps;
    }

    /** The vertices of a path as points, without its closing steps. */
    public static List<double[]> vertices(Path2D path) {
        List<double[]> vertices = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            if (it.currentSegment(c) != PathIterator.SEG_CLOSE) {
                vertices.add(new double[] {c[0], c[1]});
            }
        }
        return vertices;
    }
}
