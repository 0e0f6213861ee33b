package oxus.app;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import oxus.layers.Opening;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/**
 * How a request sits on the window's page. A view of the whole region stays one on every page; any other keeps its middle
 * and no less of the ground.
 */
final class Framing {

    private final Composer composer;
    private Optional<Viewpoint> whole = Optional.empty();

    Framing(Composer composer) {
        this.composer = composer;
    }

    /** The request seen from where its map, or each of its maps, shows the whole region. */
    MapRequest seenWhole(MapRequest page) {
        MapRequest seen = Opening.seenWhole(page, composer);
        whole = Optional.of(seen.viewpoint());
        return seen;
    }

    /** What several maps leave for each other changes with their legend: the view of the whole region is then not what it was. */
    boolean atHome(MapRequest page) {
        return whole.equals(Optional.of(page.viewpoint()))
                || !(page.comparison() instanceof Comparison.Beside) && page.equals(Opening.seenWhole(page, composer));
    }

    /** Another view on the page of now. */
    MapRequest onPageOf(MapRequest now, MapRequest view) {
        MapRequest paged = view.paged(now.widthPx(), now.heightPx(), now.scale());
        return atHome(view) ? seenWhole(paged) : paged;
    }

    /** A request on the page of one of its maps. */
    MapRequest onOneMap(MapRequest page) {
        Rectangle2D place = composer.places(page).get(0);
        return page.sized(place.getWidth(), place.getHeight(), page.scale());
    }

    /** From where a request that may compare in another way than the one before shows what that showed. */
    Viewpoint seen(MapRequest before, MapRequest next) {
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
