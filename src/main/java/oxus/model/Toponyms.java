package oxus.model;

import java.util.Optional;

/** The names of the map's ground in other languages than English. What no source names has no name here. */
@FunctionalInterface
public interface Toponyms {

    /** What is named. */
    enum Kind { COUNTRY, TOWN, WATER }

    /**
     * The name of a thing today.
     *
     * @param id of a country or a town; of a water its English name
     */
    Optional<String> name(Kind kind, String id, Language language);

    /** Names of nothing. */
    static Toponyms none() {
        return (kind, id, language) -> Optional.empty();
    }
}
