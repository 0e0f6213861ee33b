package oxus.scene;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A page with one map, or with several beside or over each other.
 *
 * @param widthPx    of the page, in logical pixels
 * @param heightPx   of the page, in logical pixels
 * @param scale      device pixels per logical pixel
 * @param background what shows between the maps
 * @param panes      the maps, and last, where there are several, what they share: title, legend, sources
 */
public record Plate(double widthPx, double heightPx, double scale, Color background, List<Pane> panes) {

    /**
     * A scene with its place on the page.
     *
     * @param xPx  of its upper left corner, in logical pixels; a whole device pixel
     * @param yPx  likewise
     * @param part what of the page shows it, in logical pixels: all of the scene's place, or one side of a bar
     */
    public record Pane(double xPx, double yPx, MapScene scene, Rectangle2D part) {

        /** A scene that is seen whole. */
        public Pane(double xPx, double yPx, MapScene scene) {
            this(xPx, yPx, scene, new Rectangle2D.Double(xPx, yPx, scene.widthPx(), scene.heightPx()));
        }
    }

    public int deviceWidth() {
        return Math.max(1, (int) Math.round(widthPx * scale));
    }

    public int deviceHeight() {
        return Math.max(1, (int) Math.round(heightPx * scale));
    }

    /** The map under a point of the page, in logical pixels; nothing between the maps and on what they share. */
    public Optional<Pane> mapAt(double xPx, double yPx) {
        return maps().stream().filter(pane -> pane.part().contains(xPx, yPx)).findFirst();
    }

    /** The maps, without what several of them share. */
    public List<Pane> maps() {
        return panes.subList(0, Math.max(1, panes.size() - 1));
    }

    /** The furniture that found no room: a file of this page would have something cut off. */
    public List<Misfit> misfits() {
        return panes.stream().flatMap(pane -> pane.scene().layers().stream()).flatMap(drawn -> drawn.misfits().stream()).distinct()
                .toList();
    }

    /** A page with one map. */
    public static Plate of(MapScene scene) {
        return new Plate(scene.widthPx(), scene.heightPx(), scene.scale(), scene.background(),
                List.of(new Pane(0, 0, scene)));
    }
}
