package oxus.layers;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/**
 * How a request sits on a page. A view of the whole region stays one on every page; any other keeps its middle
 * and no less of the ground.
 */
public final class Framing {

    private final Composer composer;
    private Optional<Viewpoint> whole = Optional.empty();

    public Framing(Composer composer) {
        this.composer = composer;
    }

    /** The request seen from where its map, or each of its maps, shows the whole region. */
    public MapRequest seenWhole(MapRequest page) {
        MapRequest seen = Opening.seenWhole(page, composer);
        whole = Optional.of(seen.viewpoint());
        return seen;
    }

    /** What several maps leave for each other changes with their legend: the view of the whole region is then not what it was. */
    public boolean atHome(MapRequest page) {
        return whole.equals(Optional.of(page.viewpoint()))
                || !(page.comparison() instanceof Comparison.Beside) && page.equals(Opening.seenWhole(page, composer));
    }

    /** Another view on the page of now. */
    public MapRequest onPageOf(MapRequest now, MapRequest view) {
        MapRequest paged = view.paged(now.widthPx(), now.heightPx(), now.scale());
        return atHome(view) ? seenWhole(paged) : paged;
    }

    /** A request on the page of one of its maps. */
    public MapRequest onOneMap(MapRequest page) {
        Rectangle2D place = composer.places(page).get(0);
        return page.sized(place.getWidth(), place.getHeight(), page.scale());
    }

    /** From where a request that may compare in another way than the one before shows what that showed. */
    public Viewpoint seen(MapRequest before, MapRequest next) {
        if (before.comparison().isArrangedLike(next.comparison())) {
            return before.viewpoint();
        }
        if (atHome(before)) {
            return seenWhole(next).viewpoint();
        }
        MapRequest after = onOneMap(next);
        return onOneMap(before).paged(after.widthPx(), after.heightPx(), after.scale()).viewpoint();
    }
}
