package oxus.app;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;

import oxus.paint.PicturePainter;
import oxus.scene.Composer;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Viewpoint;
import oxus.style.BundledFonts;

/**
 * A wide and coarse picture of the bare ground beneath the map. It shows where the hand pulls the map aside or farther
 * away before the next frame is painted, so that no edge is ever blank. Painted once for a theme.
 */
final class Backdrop {

    private static final double WIDTH_PX = 1600;
    private static final double HEIGHT_PX = 1100;
    private static final double METRES_PER_PX = 6_500;

    private final PixelFrame frame;
    private final ImageView picture = new ImageView();
    private final Affine placement = new Affine();

    Backdrop(BundledFonts fonts) {
        frame = new PixelFrame(new PicturePainter(fonts)::paint);
        picture.getTransforms().add(placement);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
    }

    Node node() {
        return picture;
    }

    /** The request for the backdrop of a map. */
    static MapRequest behind(MapRequest map, Composer composer) {
        Viewpoint middle = new Viewpoint(map.viewpoint().x(), map.viewpoint().y(), METRES_PER_PX);
        List<String> ground = composer.layers().stream().filter(layer -> layer.group() == Layer.Group.GROUND)
                .map(Layer::id).filter(map::shows).toList();
        return map.sized(WIDTH_PX, HEIGHT_PX, 1).from(middle).showing(ground);
    }

    /** Paints a scene without its words, which would come out large and blurred; on a background thread. */
    void paint(MapScene scene) {
        frame.paint(new MapScene(scene.widthPx(), scene.heightPx(), scene.scale(), scene.background(), scene.toPage(),
                scene.layers().stream().map(drawn -> new DrawnLayer(drawn.layer(), drawn.opacity(),
                        drawn.marks().stream().filter(mark -> !(mark instanceof Mark.Text)).toList())).toList()));
    }

    /** Brings what was painted to the screen; on the FX thread. */
    void show() {
        picture.setImage(frame.show());
    }

    void place(Placement to) {
        placement.setToTransform(to.scale(), 0, to.rightPx(), 0, to.scale(), to.downPx());
    }
}
