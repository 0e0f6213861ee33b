package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Claim;
import oxus.model.FuzzyDate;
import oxus.model.Quantity;

/** Reads what single sources claim, and draws those that have no rival. */
final class ClaimReader {

    private ClaimReader() {
    }

    /** A claim about a quantity in a unit that the kind of claim fixes. */
    static Optional<Claim<Quantity>> claim(Fields fields, String unit) {
        Quantity quantity = quantity(fields, unit);
        String source = fields.text("source");
        Optional<FuzzyDate> asOf = fields.optionalDate("as_of");
        Optional<String> scope = fields.optionalText("scope");
        Optional<String> note = fields.optionalText("note");
        Optional<String> doubt = fields.optionalText("doubt");
        boolean drawn = fields.optionalTruth("drawn").orElse(false);
        return fields.isSound()
                ? Optional.of(new Claim<>(quantity, source, asOf, scope, note, doubt, drawn))
                : Optional.empty();
    }

    /** The quantity, given as {@code value} or as {@code low} and {@code high}. */
    private static Quantity quantity(Fields fields, String unit) {
        Optional<Double> value = fields.optionalNumber("value");
        Optional<Double> low = fields.optionalNumber("low");
        Optional<Double> high = fields.optionalNumber("high");
        if (value.isPresent() && low.isEmpty() && high.isEmpty()) {
            return new Quantity(value.get(), value.get(), unit);
        }
        if (value.isPresent() || low.isEmpty() || high.isEmpty()) {
            fields.fault("a number is written either as value or as low and high");
        } else if (low.get() > high.get()) {
            fields.fault("low " + low.get() + " is above high " + high.get());
        } else {
            return new Quantity(low.get(), high.get(), unit);
        }
        return new Quantity(0, 0, unit);
    }

    /** Claims about one thing in a unit that the key fixes, those without a rival drawn. */
    static List<Claim<Quantity>> claims(Fields fields, String key, String unit) {
        return settled(fields, fields.each(key, f -> claim(f, unit)));
    }

    /** Claims about one thing that name their units, those without a rival drawn. */
    static List<Claim<Quantity>> claims(Fields fields, String key) {
        return settled(fields, fields.each(key, f -> claim(f, f.text("unit"))));
    }

    private static List<Claim<Quantity>> settled(Fields fields, List<Claim<Quantity>> claims) {
        return Question.settle(claims, Question::of, Claim::drawn,
                claim -> fields.inPlaceOf(claim, drawn(claim)));
    }

    static <V> Claim<V> drawn(Claim<V> claim) {
        return new Claim<>(claim.value(), claim.source(), claim.asOf(), claim.scope(), claim.note(), claim.doubt(),
                true);
    }
}
