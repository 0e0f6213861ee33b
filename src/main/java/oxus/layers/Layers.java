package oxus.layers;

import java.util.List;

import oxus.scene.Layer;

/** The contents page: every layer of the atlas, in drawing order, bottom first. */
public final class Layers {

    private Layers() {
    }

    public static List<Layer> inDrawingOrder() {
        return List.of();
    }
}
