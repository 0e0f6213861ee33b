package oxus.scene;

import java.util.List;

/**
 * A layer as it stands on one map.
 *
 * @param opacity 0 to 1
 * @param marks   bottom first
 */
public record DrawnLayer(Layer layer, double opacity, List<Mark> marks) {
}
