package oxus.layers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import oxus.files.AtlasReader;
import oxus.model.Atlas;
import oxus.scene.Composer;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;

/** Maps of the atlas that comes with the program, read once for all tests. */
public final class RealAtlas {

    public static final Atlas ATLAS = AtlasReader.bundled().atlas();
    public static final Composer COMPOSER = TinyMap.composer(ATLAS);

    private static final Map<MapRequest, MapScene> SCENES = new ConcurrentHashMap<>();

    private RealAtlas() {
    }

    /** The opening map on a page of this size. */
    public static MapRequest request(double widthPx, double heightPx) {
        return Opening.request(TinyMap.PROJECTION, widthPx, heightPx, 1);
    }

    /** The same map with every layer on. */
    public static MapRequest everything(double widthPx, double heightPx) {
        return request(widthPx, heightPx).showing(Layers.inDrawingOrder().stream().map(Layer::id).toList());
    }

    /** The map of a request; one that was asked for before is not composed again. */
    public static MapScene scene(MapRequest request) {
        return SCENES.computeIfAbsent(request, COMPOSER::compose);
    }
}
