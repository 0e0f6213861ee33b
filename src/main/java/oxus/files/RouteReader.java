package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Claim;
import oxus.model.Position;
import oxus.model.Quantity;
import oxus.model.Route;
import oxus.model.RouteKind;
import oxus.model.Side;
import oxus.model.Spell;
import oxus.model.Waypoint;

/** Reads the routes of {@code pipelines.json} and {@code railways.json}. */
final class RouteReader {

    private RouteReader() {
    }

    static Optional<Route> pipeline(Fields fields) {
        return route(fields, fields.oneOf("commodity", "gas", "oil").equals("gas")
                ? RouteKind.GAS_PIPELINE : RouteKind.OIL_PIPELINE);
    }

    static Optional<Route> railway(Fields fields) {
        return route(fields, RouteKind.RAILWAY);
    }

    private static Optional<Route> route(Fields fields, RouteKind kind) {
        String id = fields.text("id");
        String name = fields.text("name");
        List<String> aliases = fields.texts("aliases");
        Optional<String> bundle = fields.optionalText("bundle");
        String start = fields.text("start");
        String end = fields.text("end");
        List<String> countries = fields.someTexts("countries");
        Side side = fields.word("side", Side.class);
        List<String> owners = fields.texts("owners");
        List<String> financers = fields.texts("financers");
        List<String> builders = fields.texts("builders");
        Optional<Integer> gaugeMm = fields.optionalWholeNumber("gauge_mm");
        Optional<Boolean> electrified = fields.optionalTruth("electrified");
        List<Route.Figure> figures = figures(fields);
        List<Spell> spells = fields.every("spells", SpellReader::spell);
        List<Waypoint> waypoints = waypoints(fields, "waypoints");
        boolean schematic = fields.optionalTruth("schematic").orElse(false);
        boolean oneWay = fields.optionalTruth("one_way").orElse(false);
        Optional<String> note = fields.optionalText("note");
        List<String> essays = fields.texts("essays");
        List<String> sources = fields.someTexts("sources");
        return fields.isSound()
                ? Optional.of(new Route(id, name, aliases, kind, bundle, start, end, countries, side, owners,
                        financers, builders, gaugeMm, electrified, figures, spells, waypoints, schematic, oneWay,
                        note, essays,
                        sources))
                : Optional.empty();
    }

    static List<Route.Figure> figures(Fields fields) {
        return Question.settle(fields.each("figures", RouteReader::figure), Question::of, f -> f.claim().drawn(),
                f -> fields.inPlaceOf(f, new Route.Figure(f.measure(), ClaimReader.drawn(f.claim()))));
    }

    private static Optional<Route.Figure> figure(Fields fields) {
        Route.Measure measure = fields.word("measure", Route.Measure.class);
        // Asked last: a claim is there only when all before it was sound too.
        Optional<Claim<Quantity>> claim = ClaimReader.claim(fields, fields.text("unit"));
        return claim.isPresent() ? Optional.of(new Route.Figure(measure, claim.get())) : Optional.empty();
    }

    /** The waypoints of a line, from its start to its end. */
    static List<Waypoint> waypoints(Fields fields, String key) {
        List<Waypoint> waypoints = fields.every(key, RouteReader::waypoint);
        if (waypoints.size() < 2) {
            fields.fault(key + " are fewer than two");
        }
        return waypoints;
    }

    private static Optional<Waypoint> waypoint(Fields fields) {
        String name = fields.text("name");
        Waypoint.Role role = fields.word("role", Waypoint.Role.class);
        Position position = fields.position();
        Optional<String> source = fields.optionalText("source");
        return fields.isSound() ? Optional.of(new Waypoint(name, role, position, source)) : Optional.empty();
    }
}
