package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a thing's life in one status.
 *
 * @param period when
 * @param status what it was then
 * @param note   what the sources say of it
 * @param begun  when it began, where sources differ; the period goes by the one that is drawn
 */
public record Spell(Period period, Status status, Optional<String> note, List<Claim<FuzzyDate>> begun) {

    /** A stretch whose beginning nobody contests. */
    public Spell(Period period, Status status, Optional<String> note) {
        this(period, status, note, List.of());
    }
}
