package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.FuzzyDate;
import oxus.model.Organisation;
import oxus.model.Period;

/** Reads the organisations of {@code organisations.json} with their memberships. */
final class OrganisationReader {

    private OrganisationReader() {
    }

    static Optional<Organisation> organisation(Fields fields) {
        String id = fields.text("id");
        String name = fields.text("name");
        FuzzyDate founded = fields.date("founded");
        Optional<FuzzyDate> ended = fields.optionalDate("ended");
        Optional<String> leader = fields.optionalText("leader");
        String kind = fields.text("kind");
        List<Organisation.Membership> members = fields.each("members", OrganisationReader::membership);
        List<String> essays = fields.texts("essays");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new Organisation(id, name, founded, ended, leader, kind, members, essays, sources))
                : Optional.empty();
    }

    private static Optional<Organisation.Membership> membership(Fields fields) {
        String country = fields.text("country");
        Period period = SpellReader.period(fields);
        String status = fields.oneOf("status", "member", "observer", "partner", "associate");
        return fields.isSound()
                ? Optional.of(new Organisation.Membership(country, period, status))
                : Optional.empty();
    }
}
