package oxus.scene;

import java.util.List;

import oxus.time.Moment;

/** What a map's moment is held against. */
public sealed interface Comparison {

    static Comparison none() {
        return new None();
    }

    /** How many maps stand on the page. */
    default int maps() {
        return 1;
    }

    /** Nothing: one map of one moment. */
    record None() implements Comparison {
    }

    /**
     * Several moments on one page, seen from the same place: two beside each other, four in two rows.
     *
     * @param moments two to four, in the order they are shown; the request's own moment stands aside for them
     */
    record Beside(List<Moment> moments) implements Comparison {

        public static final int MOST = 4;

        public Beside {
            moments = List.copyOf(moments);
            if (moments.size() < 2 || moments.size() > MOST) {
                throw new IllegalArgumentException("two to four moments can be compared, not " + moments.size());
            }
        }

        @Override
        public int maps() {
            return moments.size();
        }
    }

    /**
     * What changed from an earlier moment to the request's own: figures by how much, facilities and routes opened, closed or
     * unchanged.
     */
    record Difference(Moment earlier) implements Comparison {
    }
}
