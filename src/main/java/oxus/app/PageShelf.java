package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import oxus.scene.MapRequest;

/**
 * Painted maps that are not on the screen: the one before, and the one that is foreseen. Belongs to the FX thread. Pictures
 * are painted over again rather than made anew; each holds as many pixels as the screen.
 */
final class PageShelf {

    private static final int MOST = 2;

    /** A painted map. */
    record Page(MapPicture picture, MapView.Shown shown) {
    }

    /** What is painted, that which was on the screen last first. */
    private final List<Page> pages = new ArrayList<>();
    /** The picture that is being painted. */
    private Optional<MapPicture> easel = Optional.empty();
    private Optional<MapRequest> awaited = Optional.empty();

    /** The painted map that answers a request. */
    Optional<Page> of(MapRequest request) {
        return pages.stream().filter(page -> page.shown().request().equals(request)).findFirst();
    }

    /**
     * A picture to paint a map into; while there is room a new one, else what has been here longest.
     *
     * @param request what it will answer: whatever else was being painted is no longer wanted
     */
    MapPicture empty(Supplier<MapPicture> made, MapRequest request) {
        awaited = Optional.of(request);
        MapPicture free = easel.orElseGet(() -> pages.size() < MOST ? made.get() : pages.remove(pages.size() - 1).picture());
        easel = Optional.of(free);
        return free;
    }

    boolean isWaitingFor(MapRequest request) {
        return awaited.equals(Optional.of(request));
    }

    /** The picture that was being painted is. */
    void fill(MapView.Shown shown) {
        easel.ifPresent(painted -> pages.add(new Page(painted, shown)));
        easel = Optional.empty();
        awaited = Optional.empty();
    }

    /** Gives all pictures away. */
    List<MapPicture> clear() {
        List<MapPicture> all = Stream.concat(pages.stream().map(Page::picture), easel.stream()).toList();
        pages.clear();
        easel = Optional.empty();
        awaited = Optional.empty();
        return all;
    }

    /** Takes a map out for one that was on the screen. */
    void exchange(Page out, Page in) {
        pages.remove(out);
        pages.add(0, in);
    }
}
