package oxus.time;

import oxus.model.Status;

/**
 * What of a moment is looked at.
 *
 * @param lens   what stands out; the rest is faint
 * @param filter what there is at all
 * @param ghosts whether what is past is there
 */
public record Selection(Lens lens, Filter filter, Ghosts ghosts) {

    private static final Selection EVERYTHING = new Selection(Lens.ALL, Filter.everything(), Ghosts.SHOWN);

    public static Selection everything() {
        return EVERYTHING;
    }

    public Selection through(Lens other) {
        return new Selection(other, filter, ghosts);
    }

    public Selection keeping(Filter other) {
        return new Selection(lens, other, ghosts);
    }

    public Selection with(Ghosts other) {
        return new Selection(lens, filter, other);
    }

    boolean keeps(Aspects thing) {
        boolean ghost = thing.status().filter(Status::past).isPresent();
        return filter.keeps(thing) && !(ghost && ghosts == Ghosts.HIDDEN);
    }
}
