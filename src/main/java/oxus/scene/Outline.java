package oxus.scene;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A path with its bounds, which are asked for more often than the path. Never changed; safe for several threads. */
public final class Outline {

    private final Path2D path;
    private final Rectangle2D bounds;
    /** Made when somebody first asks; two threads that ask at once make the same. */
    private volatile Optional<Trails> trails = Optional.empty();

    Outline(Path2D path, Rectangle2D bounds) {
        this.path = path;
        this.bounds = bounds;
    }

    /** @param path that nobody changes any more */
    public static Outline of(Path2D path) {
        return new Outline(path, path.getBounds2D());
    }

    public static Outline of(Shape shape) {
        return of(new Path2D.Double(shape));
    }

    public Path2D path() {
        return path;
    }

    public Rectangle2D bounds() {
        return bounds;
    }

    /** The path as vertices for quick drawing; nothing when it has bows. */
    public Optional<Trails> trails() {
        Optional<Trails> made = trails;
        if (made.isEmpty()) {
            made = Trails.of(path);
            trails = made;
        }
        return made;
    }
}
