package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * A pipeline or a railway: an end-to-end line with waypoints.
 *
 * @param bundle    name shared by lines that run side by side, such as lines A, B and C of one system
 * @param start     where it begins, in words
 * @param end       where it ends, in words
 * @param countries ids of the countries it crosses, in order
 * @param side      whose line it is, in the atlas' division: who paid for it or whom it serves
 * @param owners    as printed
 * @param financers as printed; who paid
 * @param builders  as printed
 * @param gaugeMm   track gauge, for railways
 * @param figures   lengths, diameters, capacities, flows and costs as sources give them
 * @param waypoints in order from start to end, at least two
 * @param schematic true when the course between the waypoints is only a straight guess
 * @param oneWay    true where its sources leave no doubt that it flows from start to end, or back while it is reversed
 */
public record Route(String id, String name, List<String> aliases, RouteKind kind, Optional<String> bundle, String start,
                    String end, List<String> countries, Side side, List<String> owners, List<String> financers,
                    List<String> builders, Optional<Integer> gaugeMm, Optional<Boolean> electrified,
                    List<Figure> figures, List<Spell> spells, List<Waypoint> waypoints, boolean schematic, boolean oneWay,
                    Optional<String> note, List<String> essays, List<String> sources) implements Fact {

    /**
     * One number about the route.
     *
     * @param measure what is measured
     */
    public record Figure(Measure measure, Claim<Quantity> claim) {
    }

    /** What can be measured of a route. */
    public enum Measure { LENGTH, DIAMETER, CAPACITY, FLOW, COST }
}
