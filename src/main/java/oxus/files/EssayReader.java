package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Disagreement;
import oxus.model.Essay;
import oxus.model.EssayClaim;
import oxus.model.FuzzyDate;
import oxus.model.NamedSystem;

/** Reads the essays of {@code essays.json}, their claims, their disagreements and what they name. */
final class EssayReader {

    private EssayReader() {
    }

    static Optional<Essay> essay(Fields fields) {
        String id = fields.text("id");
        String author = fields.text("author");
        Optional<String> title = fields.optionalText("title");
        Optional<String> outlet = fields.optionalText("outlet");
        int year = fields.wholeNumber("year", 1850, 2100);
        Optional<String> note = fields.optionalText("note");
        return fields.isSound()
                ? Optional.of(new Essay(id, author, title, outlet, year, note))
                : Optional.empty();
    }

    static Optional<EssayClaim> claim(Fields fields) {
        String id = fields.text("id");
        String essay = fields.text("essay");
        String heading = fields.text("heading");
        String kind = fields.text("kind");
        List<String> actors = fields.texts("actors");
        List<String> countries = fields.texts("countries");
        Optional<String> place = fields.optionalText("place");
        Optional<Integer> from = fields.optionalWholeNumber("from");
        Optional<Integer> to = fields.optionalWholeNumber("to");
        Optional<FuzzyDate> date = fields.optionalDate("date");
        Optional<Double> value = fields.optionalNumber("value");
        Optional<String> unit = fields.optionalText("unit");
        String statement = fields.text("statement");
        Optional<String> cited = fields.optionalText("cited");
        List<String> speaksOf = fields.texts("speaks_of");
        Optional<String> questionable = fields.optionalText("questionable");
        Optional<String> notDrawnBecause = fields.optionalText("not_drawn_because");
        return fields.isSound()
                ? Optional.of(new EssayClaim(id, essay, heading, kind, actors, countries, place, from, to, date, value,
                        unit, statement, cited, speaksOf, questionable, notDrawnBecause))
                : Optional.empty();
    }

    static Optional<Disagreement> disagreement(Fields fields) {
        String id = fields.text("id");
        String topic = fields.text("topic");
        String scope = fields.oneOf("scope", "between essays", "within one essay", "single statement");
        List<String> claims = fields.someTexts("claims");
        String note = fields.text("note");
        // Says no more than the list after it.
        fields.leave("questionable");
        List<String> questionableClaims = fields.texts("questionable_claims");
        List<Disagreement.Check> checkedAgainst = fields.each("checked_against", EssayReader::check);
        return fields.isSound()
                ? Optional.of(new Disagreement(id, topic, scope, claims, note, questionableClaims, checkedAgainst))
                : Optional.empty();
    }

    private static Optional<Disagreement.Check> check(Fields fields) {
        String title = fields.text("title");
        Optional<String> url = fields.optionalText("url");
        return fields.isSound() ? Optional.of(new Disagreement.Check(title, url)) : Optional.empty();
    }

    static Optional<NamedSystem> system(Fields fields) {
        String name = fields.text("name");
        String kind = fields.text("kind");
        List<String> essays = fields.someTexts("essays");
        List<String> shownIn = fields.texts("shown_in");
        List<String> speaksOf = fields.texts("speaks_of");
        Optional<String> notDrawnBecause = fields.optionalText("not_drawn_because");
        List<String> claims = fields.texts("claims");
        return fields.isSound()
                ? Optional.of(new NamedSystem(name, kind, essays, shownIn, speaksOf, notDrawnBecause, claims))
                : Optional.empty();
    }
}
