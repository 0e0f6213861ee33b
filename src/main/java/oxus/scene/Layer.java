package oxus.scene;

import java.util.List;
import java.util.Optional;

/** One sheet of the atlas: a stateless way from a moment to marks. */
public interface Layer {

    /** What a layer is for. */
    enum Group {
        /** Land, water, names: what facts are drawn on. */
        GROUND,
        /** What the atlas is about. */
        FACTS,
        /** What the user brought. */
        OWN,
        /** Title, legend, scale bar, sources: what a map must carry. */
        FURNITURE
    }

    /** Short and stable: on the command line, in files, as SVG group. */
    String id();

    /** As printed in the layer panel and in legends. */
    String title();

    Group group();

    /** Whether the opening map shows it; the others wait in the layer panel. */
    default boolean opensOn() {
        return true;
    }

    /** Whether each of several maps on one page has it; what has not is shared by them. */
    default boolean inEachPane() {
        return group() != Group.FURNITURE;
    }

    /** The layers that stand in its place on the map of a request: itself, or one for each of the user's own files. */
    default List<Layer> on(MapRequest request) {
        return List.of(this);
    }

    /** The marks of this layer, bottom first. Furniture may read {@link Sheet#drawn()}: what lies beneath it. */
    List<Mark> marks(Sheet sheet);

    /** The same with what of it found no room on the page. */
    default DrawnLayer drawn(Sheet sheet, double opacity) {
        return new DrawnLayer(this, opacity, marks(sheet));
    }

    /** What this layer takes of a page for several maps beside each other, of which it is given the sheet without maps. */
    default Strips strips(Sheet page) {
        return Strips.none();
    }

    /** What the legend says of this layer on this sheet; only what is there. */
    default List<LegendEntry> legend(Sheet sheet) {
        return List.of();
    }

    /** The facts file that this layer shows, such as {@code facilities}: legends print up to when it was checked. */
    default Optional<String> factsFile() {
        return Optional.empty();
    }

    /** Ids of the sources of what this layer shows within the frame, the weightiest first. */
    default List<String> sources(Sheet sheet) {
        return List.of();
    }

    /** Ids of the sources from which it knows where that lies, for the credits that licences ask for. */
    default List<String> placeSources(Sheet sheet) {
        return List.of();
    }
}
