package oxus.files;

import java.util.Optional;

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
        return fields.isSound() ? Optional.of(new Spell(period, status, note)) : Optional.empty();
    }

    /** The period from {@code from} to {@code to}; without {@code to} it lasts. */
    static Period period(Fields fields) {
        FuzzyDate from = fields.date("from");
        return new Period(from, fields.optionalDate("to"));
    }
}
