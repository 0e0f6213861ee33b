package oxus.model;

import java.util.List;

/**
 * How places are called beyond their English name of today.
 *
 * @param toponyms today's names in other languages
 * @param former   what towns were called before, of each town the oldest first
 */
public record Names(Toponyms toponyms, List<FormerName> former) {

    public Names {
        former = List.copyOf(former);
    }

    public static Names none() {
        return new Names(Toponyms.none(), List.of());
    }

    /** The former names of a town, the oldest first. */
    public List<FormerName> formerOf(String town) {
        return former.stream().filter(name -> name.town().equals(town)).toList();
    }
}
