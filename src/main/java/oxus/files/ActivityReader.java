package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Activity;
import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Period;
import oxus.model.Position;
import oxus.model.Quantity;

/** Reads the troops and exercises of {@code activities.json}. */
final class ActivityReader {

    private ActivityReader() {
    }

    static Optional<Activity> activity(Fields fields) {
        String id = fields.text("id");
        String name = fields.text("name");
        String kind = fields.oneOf("kind", "exercise", "force", "operation", "training");
        Period period = SpellReader.period(fields);
        List<String> actors = fields.texts("actors");
        List<String> countries = fields.texts("countries");
        Optional<Position> position = fields.optionalPosition(EventReader.TOWN_KM);
        Optional<String> place = fields.optionalText("place");
        List<Claim<Quantity>> strength = ClaimReader.claims(fields, "strength");
        Certainty certainty = fields.word("certainty", Certainty.class);
        Optional<String> note = fields.optionalText("note");
        Optional<String> event = fields.optionalText("event");
        List<String> claims = fields.texts("claims");
        List<String> essays = fields.texts("essays");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new Activity(id, name, kind, period, actors, countries, position, place, strength,
                        certainty, note, event, claims, essays, sources))
                : Optional.empty();
    }
}
