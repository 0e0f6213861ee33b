package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * An organisation, initiative, project or facility that the essays name, and its place in the atlas.
 *
 * @param shownIn         the layers and views that show it
 * @param speaksOf        ids of the facts that are it
 * @param notDrawnBecause why it has no place on the map, when it has none
 * @param claims          ids of the {@link EssayClaim}s that name it
 */
public record NamedSystem(String name, String kind, List<String> essays, List<String> shownIn, List<String> speaksOf,
                          Optional<String> notDrawnBecause, List<String> claims) {
}
