package oxus.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a town was called before it was renamed.
 *
 * @param id        unique among former names
 * @param town      id of the town on the base map
 * @param name      the former name in English
 * @param elsewhere the former name in other languages; what no source has is absent
 * @param until     when it ceased to be the name
 * @param certainty how well the renaming stands
 * @param sources   ids of the sources, the best first
 */
public record FormerName(String id, String town, String name, Map<Language, String> elsewhere, FuzzyDate until,
                         Certainty certainty, Optional<String> note, List<String> sources) {

    /** The name in a language; in English where no source has it. */
    public String in(Language language) {
        return elsewhere.getOrDefault(language, name);
    }
}
