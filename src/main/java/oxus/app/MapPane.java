package oxus.app;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

import oxus.paint.FramePainter;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.style.BundledFonts;

/**
 * One map of the picture on the screen, all but its furniture: the ground with its facts and what is marked on it, which
 * follow the hand between two frames, and beneath them the backdrop.
 */
final class MapPane {

    private final FramePainter painter;
    private final PixelFrame frame = new PixelFrame();
    private Optional<MapRequest> painted = Optional.empty();
    private final Backdrop backdrop;
    private final ImageView behind = new ImageView();
    private final Affine behindPlacement = new Affine();
    private final ImageView ground = new ImageView();
    private final Affine placement = new Affine();
    private final Group turned = new Group();
    private final Group chosen = new Group();
    private final Group pointed = new Group();
    private final Group lit = new Group();
    private final Rectangle clip = new Rectangle();
    private final Group nodes;

    MapPane(BundledFonts fonts, Backdrop backdrop) {
        this.backdrop = backdrop;
        painter = new FramePainter(fonts);
        behind.imageProperty().bind(backdrop.picture());
        behind.getTransforms().add(behindPlacement);
        ground.getStyleClass().setAll("image-view", "ground");
        ground.getTransforms().add(placement);
        Group marks = new Group(turned, lit, chosen, pointed);
        marks.getTransforms().add(placement);
        nodes = new Group(behind, ground, marks);
        nodes.setClip(clip);
    }

    Node node() {
        return nodes;
    }

    /** The pixels of the ground on the screen. */
    PixelFrame pixels() {
        return frame;
    }

    /** Where the outlines of what has just changed are drawn. */
    Group turned() {
        return turned;
    }

    /** Where the outline of what is chosen is drawn. */
    Group chosen() {
        return chosen;
    }

    /** Where the outlines of what a row of the legend speaks of are drawn. */
    Group lit() {
        return lit;
    }

    /** Where the outline of what is pointed at is drawn. */
    Group pointed() {
        return pointed;
    }

    /** Paints the only map of a page; on the background thread. */
    void paint(MapScene scene, MapRequest answered) {
        painted = Optional.of(answered);
        MapScene bare = bare(scene);
        frame.paint(scene.deviceWidth(), scene.deviceHeight(), picture -> painter.paint(bare, picture));
    }

    /**
     * Paints one map of several, while others are painted on other threads; a map that stays as it is while another is of
     * another year is painted already.
     *
     * @param answered the request of this map alone
     */
    void paintBesideOthers(MapScene scene, MapRequest answered) {
        if (!painted.equals(Optional.of(answered))) {
            MapScene bare = bare(scene);
            frame.paint(scene.deviceWidth(), scene.deviceHeight(), picture -> painter.paintBesideOthers(bare, picture));
            painted = Optional.of(answered);
        }
    }

    /** Brings what was painted to its place on the screen; on the FX thread. */
    void show(Plate.Pane pane) {
        MapScene scene = pane.scene();
        ground.setImage(frame.show());
        ground.setFitWidth(scene.deviceWidth() / scene.scale());
        ground.setFitHeight(scene.deviceHeight() / scene.scale());
        nodes.setTranslateX(pane.xPx());
        nodes.setTranslateY(pane.yPx());
    }

    /**
     * Moves the ground to where the hand wants it, and the backdrop around it.
     *
     * @param to     where the painted ground lies on the page that is wanted
     * @param wanted the request of this map's own page
     * @param part   what of that page shows this map, in logical pixels
     */
    void place(Placement to, MapRequest wanted, Rectangle2D part) {
        clip.setX(part.getX());
        clip.setY(part.getY());
        clip.setWidth(part.getWidth());
        clip.setHeight(part.getHeight());
        placement.setToTransform(to.scale(), 0, to.rightPx(), 0, to.scale(), to.downPx());
        // Under a picture that fills the page the backdrop would be drawn for nothing.
        behind.setVisible(!to.exact());
        if (!to.exact()) {
            backdrop.placement(wanted).ifPresent(wide -> behindPlacement.setToTransform(wide.scale(), 0, wide.rightPx(),
                    0, wide.scale(), wide.downPx()));
        }
    }

    /** The scene with its furniture unseen: labels must still keep away from where it stands. */
    private static MapScene bare(MapScene scene) {
        return new MapScene(scene.widthPx(), scene.heightPx(), scene.scale(), scene.background(), scene.toPage(),
                scene.layers().stream().map(drawn -> isFurniture(drawn) ? drawn.unseen() : drawn).toList());
    }

    static boolean isFurniture(DrawnLayer drawn) {
        return drawn.layer().group() == Layer.Group.FURNITURE;
    }
}
