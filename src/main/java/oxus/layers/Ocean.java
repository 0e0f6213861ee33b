package oxus.layers;

import java.util.List;

import oxus.scene.Layer;
import oxus.scene.Mark;
import oxus.scene.Sheet;

/** The water around the land. The page is filled with it before anything is drawn, so it has no marks of its own. */
final class Ocean implements Layer {

    @Override
    public String id() {
        return "ocean";
    }

    @Override
    public String title() {
        return "Sea";
    }

    @Override
    public Group group() {
        return Group.GROUND;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return List.of();
    }
}
