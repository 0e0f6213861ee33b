package oxus.model;

import java.util.Optional;

/**
 * A place that a route is known to pass.
 *
 * @param name     as the sources name it
 * @param role     what happens there
 * @param position where, and how well that is known
 * @param source   id of the {@link Source} that the position is from; absent when the route's own sources gave it
 */
public record Waypoint(String name, Role role, Position position, Optional<String> source) {

    public Waypoint(String name, Role role, Position position) {
        this(name, role, position, Optional.empty());
    }

    /** What a waypoint is to its route. */
    public enum Role { START, STATION, JUNCTION, BORDER, PORT, END }
}
