package oxus.model;

/**
 * A place that a route is known to pass.
 *
 * @param name     as the sources name it
 * @param role     what happens there
 * @param position where, and how well that is known
 */
public record Waypoint(String name, Role role, Position position) {

    /** What a waypoint is to its route. */
    public enum Role { START, STATION, JUNCTION, BORDER, PORT, END }
}
