package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Certainty;
import oxus.model.Claim;
import oxus.model.Facility;
import oxus.model.FacilityKind;
import oxus.model.FuzzyDate;
import oxus.model.Position;
import oxus.model.Quantity;
import oxus.model.Relationship;
import oxus.model.Spell;

/** Reads the facilities of {@code facilities.json}. */
final class FacilityReader {

    private FacilityReader() {
    }

    static Optional<Facility> facility(Fields fields) {
        String id = fields.text("id");
        String name = fields.text("name");
        List<String> aliases = fields.texts("aliases");
        String operator = fields.text("operator");
        String host = fields.text("host");
        FacilityKind kind = fields.word("kind", FacilityKind.class);
        Relationship relationship = fields.word("relationship", Relationship.class);
        Position position = fields.position();
        Optional<FuzzyDate> opened = fields.optionalDate("opened");
        Optional<String> openedNote = fields.optionalText("opened_note");
        Optional<FuzzyDate> closed = fields.optionalDate("closed");
        List<Spell> spells = fields.every("spells", SpellReader::spell);
        List<Claim<Quantity>> personnel = ClaimReader.claims(fields, "personnel", "persons");
        Certainty certainty = fields.word("certainty", Certainty.class);
        Optional<String> note = fields.optionalText("note");
        List<String> essays = fields.texts("essays");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new Facility(id, name, aliases, operator, host, kind, relationship, position, opened,
                        openedNote, closed, spells, personnel, certainty, note, essays, sources))
                : Optional.empty();
    }
}
