package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * A way for goods over several lines and countries: a scheme on a map rather than a track on the ground.
 *
 * @param mode        such as {@code rail} or {@code multimodal}
 * @param since       when it began to be spoken of as one
 * @param transitDays how many days goods take, as sources say
 * @param spells      its life, in order
 * @param places      in order from start to end, at least two; they point the way
 * @param essays      ids of the essays that speak of it
 */
public record Corridor(String id, String name, String mode, Optional<FuzzyDate> since, List<Route.Figure> figures,
                       List<Claim<Quantity>> transitDays, List<Spell> spells, List<Waypoint> places,
                       Optional<String> note, List<String> essays, List<String> sources) implements Fact {
}
