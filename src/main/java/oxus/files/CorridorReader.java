package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Claim;
import oxus.model.Corridor;
import oxus.model.FuzzyDate;
import oxus.model.Quantity;
import oxus.model.Route;
import oxus.model.Spell;
import oxus.model.Waypoint;

/** Reads the corridors of {@code corridors.json}. */
final class CorridorReader {

    private CorridorReader() {
    }

    static Optional<Corridor> corridor(Fields fields) {
        String id = fields.text("id");
        String name = fields.text("name");
        String mode = fields.text("mode");
        Optional<FuzzyDate> since = fields.optionalDate("since");
        List<Route.Figure> figures = RouteReader.figures(fields);
        List<Claim<Quantity>> transitDays = ClaimReader.claims(fields, "transit_days", "days");
        List<Spell> spells = fields.every("spells", SpellReader::spell);
        List<Waypoint> places = RouteReader.waypoints(fields, "places");
        Optional<String> note = fields.optionalText("note");
        List<String> essays = fields.texts("essays");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new Corridor(id, name, mode, since, figures, transitDays, spells, places, note, essays,
                        sources))
                : Optional.empty();
    }
}
