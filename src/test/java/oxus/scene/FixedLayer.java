package oxus.scene;

import java.util.List;

/** A layer that always has the same marks. */
public record FixedLayer(String id, Group group, List<Mark> fixed) implements Layer {

    public FixedLayer(String id, List<Mark> fixed) {
        this(id, Group.FACTS, fixed);
    }

    @Override
    public String title() {
        return id;
    }

    @Override
    public List<Mark> marks(Sheet sheet) {
        return fixed;
    }
}
