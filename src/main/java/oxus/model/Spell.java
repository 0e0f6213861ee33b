package oxus.model;

import java.util.Optional;

/**
 * A stretch of a thing's life in one status.
 *
 * @param period when
 * @param status what it was then
 * @param note   what the sources say of it
 */
public record Spell(Period period, Status status, Optional<String> note) {
}
