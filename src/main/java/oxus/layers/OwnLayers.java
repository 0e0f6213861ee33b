package oxus.layers;

import java.util.List;

import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
import oxus.scene.Sheet;

/** The place among the layers at which the files of the user's own are drawn, each as a layer of its own. */
final class OwnLayers implements Layer {

    @Override
    public String id() {
        return "own";
    }

    @Override
    public String title() {
        return "Own data";
    }

    @Override
    public Group group() {
        return Group.OWN;
    }

    /** There is none before somebody brings one. */
    @Override
    public boolean opensOn() {
        return false;
    }

    @Override
    public List<Layer> on(MapRequest request) {
        return request.own().stream().<Layer>map(OwnData::new).toList();
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return List.of();
    }
}
