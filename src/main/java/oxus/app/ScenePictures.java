package oxus.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.image.Image;

import oxus.layers.Scenes;
import oxus.model.LectureScene;
import oxus.scene.MapRequest;

/** The small pictures of scenes, painted when they are first seen and kept while there is room. */
final class ScenePictures {

    static final double WIDTH = 112;
    static final double HEIGHT = 63;

    private static final int MOST = 200;

    private final AtlasState state;
    private final Thumbnails thumbnails;
    private final MapRequest opening;
    private final Map<LectureScene, Image> painted = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LectureScene, Image> eldest) {
            return size() > MOST;
        }
    };

    ScenePictures(AtlasState state, Thumbnails thumbnails) {
        this.state = state;
        this.thumbnails = thumbnails;
        opening = Thumbnails.page(state.blank());
    }

    /** @param taker takes the picture on the FX thread, at once when it is there */
    void of(LectureScene scene, Consumer<Image> taker) {
        Optional.ofNullable(painted.get(scene)).ifPresentOrElse(taker, () ->
                thumbnails.paint(() -> Scenes.map(scene, scene.last(), opening, state.composer()).request(), WIDTH, image -> {
                    painted.put(scene, image);
                    taker.accept(image);
                }));
    }
}
