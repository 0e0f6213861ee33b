package oxus.app;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import oxus.model.Status;
import oxus.time.Snapshot;
import oxus.time.Standing;

/**
 * What lasts and is another between two moments: ids of facilities, routes and corridors. What merely happened is left out,
 * for in every moment other things happen.
 *
 * @param come   what the later moment has and the earlier has not
 * @param turned what has another status
 * @param gone   what the earlier moment has and the later has not
 */
record Turns(Set<String> come, Set<String> turned, Set<String> gone) {

    /** Computed from the two alone, whatever lay between. What the lens leaves faint is left out. */
    static Turns between(Snapshot before, Snapshot after) {
        Map<String, Status> was = new HashMap<>();
        standings(before).forEach(standing -> was.put(standing.fact().id(), standing.status()));
        Set<String> come = new LinkedHashSet<>();
        Set<String> turned = new LinkedHashSet<>();
        standings(after).forEach(standing -> {
            Status status = was.remove(standing.fact().id());
            if (status == null) {
                come.add(standing.fact().id());
            } else if (status != standing.status()) {
                turned.add(standing.fact().id());
            }
        });
        Set<String> gone = new LinkedHashSet<>(was.keySet());
        come.removeIf(id -> !after.lit(id));
        turned.removeIf(id -> !after.lit(id));
        gone.removeIf(id -> !before.lit(id));
        return new Turns(Set.copyOf(come), Set.copyOf(turned), Set.copyOf(gone));
    }

    private static Stream<Standing<?>> standings(Snapshot now) {
        return Stream.<List<? extends Standing<?>>>of(now.facilities(), now.routes(), now.corridors()).flatMap(List::stream);
    }
}
