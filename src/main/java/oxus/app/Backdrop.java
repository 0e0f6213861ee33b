package oxus.app;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

import oxus.paint.PicturePainter;
import oxus.projection.Projections;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.DrawnLayer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Viewpoint;
import oxus.style.BundledFonts;
import oxus.style.Theme;

/**
 * A wide and coarse picture of the bare ground beneath the maps. It shows where the hand pulls a map aside or farther
 * away before the next frame is painted, so that no edge is ever blank. Painted once for a theme and a projection.
 */
final class Backdrop {

    private static final double WIDTH_PX = 1600;
    private static final double HEIGHT_PX = 1100;
    private static final double METRES_PER_PX = 6_500;

    private final PicturePainter painter;
    private final PixelFrame frame = new PixelFrame();
    private final ReadOnlyObjectWrapper<Image> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private Optional<MapRequest> shown = Optional.empty();

    Backdrop(BundledFonts fonts) {
        painter = new PicturePainter(fonts);
    }

    /** What must be the same for one backdrop to serve. */
    record Kind(Theme theme, Projections projection) {
    }

    /** The picture; null before the first, as views of images have it. */
    ReadOnlyObjectProperty<Image> picture() {
        return picture.getReadOnlyProperty();
    }

    /** The request for the backdrop of a map. */
    static MapRequest behind(MapRequest map, Composer composer) {
        Viewpoint middle = new Viewpoint(map.viewpoint().x(), map.viewpoint().y(), METRES_PER_PX);
        List<String> ground = composer.layers().stream().filter(layer -> layer.group() == Layer.Group.GROUND)
                .map(Layer::id).filter(map::shows).toList();
        return map.sized(WIDTH_PX, HEIGHT_PX, 1).from(middle).showing(ground).against(Comparison.none());
    }

    /** Paints a scene without its words, which would come out large and blurred; on a background thread. */
    void paint(MapScene scene) {
        MapScene wordless = new MapScene(scene.widthPx(), scene.heightPx(), scene.scale(), scene.background(),
                scene.toPage(), scene.layers().stream().map(drawn -> new DrawnLayer(drawn.layer(), drawn.opacity(),
                        drawn.marks().stream().filter(mark -> !(mark instanceof Mark.Text)).toList())).toList());
        frame.paint(scene.deviceWidth(), scene.deviceHeight(), image -> painter.paint(wordless, image));
    }

    /** Brings what was painted for a request to the screen; on the FX thread. */
    void show(MapRequest wide) {
        picture.set(frame.show());
        shown = Optional.of(wide);
    }

    /** Its pixels; one before it is painted. */
    PixelFrame pixels() {
        return frame;
    }

    /** Where it lies on a map; nothing before it is painted. */
    Optional<Placement> placement(MapRequest wanted) {
        return shown.map(wide -> Placement.of(wide, wanted));
    }
}
