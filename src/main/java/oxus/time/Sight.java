package oxus.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import oxus.model.Atlas;
import oxus.model.Side;

/**
 * What a lens makes of a moment.
 *
 * @param faint ids of the facts that stay faint
 */
record Sight(Set<String> faint) {

    private static final Sight CLEAR = new Sight(Set.of());

    /** @param things all that is shown in the moment */
    static Sight through(Lens lens, List<Aspects> things, Atlas atlas) {
        if (lens == Lens.ALL) {
            return CLEAR;
        }
        Set<String> faint = new HashSet<>();
        Crossing crossing = new Crossing(things, atlas);
        things.stream().filter(thing -> lens == Lens.CROSSING ? !crossing.holds(thing) : !lights(lens, thing.side()))
                .forEach(thing -> faint.add(thing.id()));
        return new Sight(Set.copyOf(faint));
    }

    static boolean lights(Lens lens, Side side) {
        return switch (lens) {
            case ALL -> true;
            case RUSSIA -> side == Side.RUSSIA || side == Side.BOTH;
            case CHINA -> side == Side.CHINA || side == Side.BOTH;
            case BOTH -> side != Side.OTHER;
            case CROSSING -> side == Side.BOTH;
        };
    }
}
