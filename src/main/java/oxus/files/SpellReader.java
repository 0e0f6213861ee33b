package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Claim;
import oxus.model.FuzzyDate;
import oxus.model.Period;
import oxus.model.Spell;
import oxus.model.Status;

/** Reads stretches of a life and the periods they cover. */
final class SpellReader {

    private SpellReader() {
    }

    static Optional<Spell> spell(Fields fields) {
        Period period = period(fields);
        Status status = fields.word("status", Status.class);
        Optional<String> note = fields.optionalText("note");
        List<Claim<FuzzyDate>> begun = fields.each("begun", SpellReader::beginning);
        return fields.isSound() ? Optional.of(new Spell(period, status, note, begun)) : Optional.empty();
    }

    private static Optional<Claim<FuzzyDate>> beginning(Fields fields) {
        FuzzyDate date = fields.date("date");
        String source = fields.text("source");
        Optional<String> scope = fields.optionalText("scope");
        Optional<String> note = fields.optionalText("note");
        Optional<String> doubt = fields.optionalText("doubt");
        boolean drawn = fields.optionalTruth("drawn").orElse(false);
        return fields.isSound() ? Optional.of(new Claim<>(date, source, Optional.empty(), scope, note, doubt, drawn))
                : Optional.empty();
    }

    /** The period from {@code from} to {@code to}; without {@code to} it lasts. */
    static Period period(Fields fields) {
        FuzzyDate from = fields.date("from");
        return new Period(from, fields.optionalDate("to"));
    }
}
