package oxus.time;

import java.util.List;
import java.util.Optional;

/**
 * What the countries are coloured by: a series of figures, or the difference of two.
 *
 * @param id       unique; requests name it
 * @param creditor who is on the other side, such as {@code china}; {@code difference} for China less Russia
 * @param name     what is measured, such as {@code share-of-external-public-debt}
 * @param label    as printed
 * @param unit     such as {@code percent} or {@code USD million}
 * @param series   one, or two of which the second is taken from the first
 */
public record Measure(String id, String creditor, String name, String label, String unit, List<Series> series) {

    /**
     * Names a series of observations.
     *
     * @param indicator id of the indicator
     * @param partner   id of the actor on the other side, for indicators that are kept for several
     */
    public record Series(String indicator, Optional<String> partner) {
    }

    public boolean isDifference() {
        return series.size() == 2;
    }

    public boolean isPercent() {
        return unit.equals("percent");
    }
}
