package oxus.scene;

import java.util.List;
import java.util.Optional;

import oxus.style.FeatureStyle;

/**
 * A layer as it stands on one map.
 *
 * @param opacity 0 to 1
 * @param marks   bottom first
 * @param misfits what of it found no room on the page
 */
public record DrawnLayer(Layer layer, double opacity, List<Mark> marks, List<Misfit> misfits) {

    static final FeatureStyle UNSEEN = new FeatureStyle(Optional.empty(), Optional.empty(), Optional.empty());

    /** A layer that found room for everything. */
    public DrawnLayer(Layer layer, double opacity, List<Mark> marks) {
        this(layer, opacity, marks, List.of());
    }

    /** The layer's areas alone, with nothing in them: what is not drawn here, but must be kept clear. */
    public DrawnLayer unseen() {
        return new DrawnLayer(layer, 1, marks.stream().filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast)
                .<Mark>map(area -> new Mark.Area(area.subject(), area.space(), area.shape(), UNSEEN)).toList());
    }
}
