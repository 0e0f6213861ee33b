package oxus.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import oxus.model.Atlas;
import oxus.model.Country;
import oxus.model.Side;
import oxus.model.Topic;

/** Where Russia and China are both at work, field by field and republic by republic. */
final class Crossing {

    private record Ground(Topic field, String country) {
    }

    private final Map<Ground, Set<Side>> sides = new HashMap<>();

    /** @param things what stands in a moment */
    Crossing(List<Aspects> things, Atlas atlas) {
        List<String> republics = atlas.base().countries().stream().filter(Country::republic).map(Country::id).toList();
        for (Aspects thing : things) {
            if (thing.atWork() && thing.side() != Side.OTHER) {
                thing.countries().stream().filter(republics::contains).forEach(country -> sides.computeIfAbsent(
                        new Ground(thing.theme(), country), key -> EnumSet.noneOf(Side.class)).add(thing.side()));
            }
        }
    }

    /** Whether a thing is shared by both, or is one's beside what the other has of its kind. */
    boolean holds(Aspects thing) {
        boolean beside = thing.atWork() && thing.side() != Side.OTHER
                && thing.countries().stream().anyMatch(country -> isIn(new Ground(thing.theme(), country)));
        return thing.side() == Side.BOTH || beside;
    }

    private boolean isIn(Ground ground) {
        Set<Side> there = sides.getOrDefault(ground, Set.of());
        return there.contains(Side.BOTH) || there.containsAll(List.of(Side.RUSSIA, Side.CHINA));
    }
}
