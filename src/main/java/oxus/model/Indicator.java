package oxus.model;

import java.util.Optional;

/**
 * What a series of observations measures.
 *
 * @param label      as printed in legends
 * @param unit       such as {@code percent} or {@code USD million}
 * @param partner    id of the {@link Actor} on the other side, when the indicator is about one, such as a creditor
 * @param definition what is counted and what is not
 */
public record Indicator(String id, String label, String unit, Optional<String> partner, String definition) {
}
