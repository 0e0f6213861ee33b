package oxus.quiz;

import java.util.List;

import oxus.model.LonLat;

/** What a student answers. */
public sealed interface Answer {

    /** A place on the map. */
    record Pointed(LonLat place) implements Answer {
    }

    /** A year. */
    record Year(int year) implements Answer {
    }

    /** Ids of routes, the earliest first. */
    record Ordered(List<String> routes) implements Answer {

        public Ordered {
            routes = List.copyOf(routes);
        }
    }

    /** An amount in the unit of the figure. */
    record Amount(double amount) implements Answer {
    }
}
