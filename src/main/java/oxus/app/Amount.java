package oxus.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import oxus.model.EssayClaim;
import oxus.model.Quantity;

/**
 * A figure in a unit of the record, for holding a statement's figure against it.
 *
 * @param kind   what is counted: {@code persons}, {@code km}, {@code USD million}, {@code percent}, {@code percent of GDP}
 * @param around true where the statement itself says about, nearly or more than
 */
record Amount(String kind, double low, double high, boolean around) {

    private static final double NEAR = 0.05;
    private static final double NEAR_WHERE_ROUNDED = 0.12;
    private static final List<String> ROUNDED = List.of("around", "about", "almost", "nearly", "approximately", "more than",
            "less than", "bound");

    /** The figure of a statement, where its unit is one that the record has, too. */
    static Optional<Amount> of(EssayClaim claim) {
        String unit = claim.unit().orElse("").toLowerCase(Locale.ROOT);
        boolean around = ROUNDED.stream().anyMatch(unit::contains);
        return claim.value().flatMap(value -> of(unit, value, value, around));
    }

    /** A quantity of the record. */
    static Optional<Amount> of(Quantity quantity, String label) {
        boolean ofGdp = quantity.unit().equals("percent") && label.toLowerCase(Locale.ROOT).contains("gdp");
        return of(ofGdp ? "% of gdp" : quantity.unit().toLowerCase(Locale.ROOT), quantity.low(), quantity.high(), false);
    }

    /** Whether both count the same kind of thing. */
    boolean comparesWith(Amount other) {
        return kind.equals(other.kind);
    }

    /** Whether the one is within what the other allows. */
    boolean agreesWith(Amount other) {
        double near = around || other.around ? NEAR_WHERE_ROUNDED : NEAR;
        return low <= other.high + near * Math.abs(other.high) && other.low <= high + near * Math.abs(high);
    }

    private static Optional<Amount> of(String unit, double low, double high, boolean around) {
        if (unit.matches("(troops|soldiers|servicemen|persons|people|personnel|men)\\b.*")) {
            return Optional.of(new Amount("persons", low, high, around));
        } else if (unit.startsWith("usd billion")) {
            return Optional.of(new Amount("USD million", low * 1000, high * 1000, around));
        } else if (unit.startsWith("usd million")) {
            return Optional.of(new Amount("USD million", low, high, around));
        } else if (unit.matches("(km|kilometres)\\b.*")) {
            return Optional.of(new Amount("km", low, high, around));
        } else if (unit.startsWith("%") || unit.startsWith("percent")) {
            return Optional.of(new Amount(unit.contains("gdp") ? "percent of GDP" : "percent", low, high, around));
        }
        return Optional.empty();
    }
}
