package oxus.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A path with its bounds, which are asked for more often than the path.
 *
 * @param path never changed once it is here
 */
public record Outline(Path2D path, Rectangle2D bounds) {

    public static Outline of(Path2D path) {
        return new Outline(path, path.getBounds2D());
    }

    public static Outline of(java.awt.Shape shape) {
        return of(new Path2D.Double(shape));
    }
}
