package oxus.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import oxus.model.Certainty;
import oxus.model.Indicator;
import oxus.model.Observation;

/** Reads the indicators and the observations of {@code observations.json}. */
final class ObservationReader {

    private ObservationReader() {
    }

    static Optional<Indicator> indicator(Fields fields) {
        String id = fields.text("id");
        String label = fields.text("label");
        String unit = fields.text("unit");
        Optional<String> partner = fields.optionalText("partner");
        String definition = fields.text("definition");
        return fields.isSound()
                ? Optional.of(new Indicator(id, label, unit, partner, definition))
                : Optional.empty();
    }

    static List<Observation> observations(Fields file) {
        return Question.settle(file.each("observations", ObservationReader::observation), Question::of,
                Observation::drawn, o -> file.inPlaceOf(o, drawn(o)));
    }

    private static Optional<Observation> observation(Fields fields) {
        String indicator = fields.text("indicator");
        String country = fields.text("country");
        Optional<String> partner = fields.optionalText("partner");
        int year = fields.wholeNumber("year", 1850, 2100);
        Optional<LocalDate> asOf = fields.optionalDay("as_of");
        double value = fields.number("value");
        String source = fields.text("source");
        Optional<String> derivation = fields.optionalText("derivation");
        Certainty certainty = fields.word("certainty", Certainty.class);
        Optional<String> note = fields.optionalText("note");
        Optional<String> doubt = fields.optionalText("doubt");
        boolean drawn = fields.optionalTruth("drawn").orElse(false);
        return fields.isSound()
                ? Optional.of(new Observation(indicator, country, partner, year, asOf, value, source, derivation,
                        certainty, note, doubt, drawn))
                : Optional.empty();
    }

    private static Observation drawn(Observation o) {
        return new Observation(o.indicator(), o.country(), o.partner(), o.year(), o.asOf(), o.value(), o.source(),
                o.derivation(), o.certainty(), o.note(), o.doubt(), true);
    }
}
