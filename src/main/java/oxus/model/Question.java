package oxus.model;

import java.util.List;
import java.util.Optional;

/** What the room is asked before it is shown. */
public sealed interface Question {

    /** The question itself. */
    String text();

    /** Why the answer is what it is; said when it is shown. */
    String explanation();

    /** What is hidden until then. */
    Veil veil();

    /**
     * One of a few answers is right.
     *
     * @param answers two at least
     * @param right   the place of the right one among them, from 0
     */
    record Choice(String text, List<String> answers, int right, String explanation, Veil veil) implements Question {

        public Choice {
            answers = List.copyOf(answers);
        }
    }

    /** The answer is a place that somebody points at. */
    record Pointed(String text, Aim aim, String explanation, Veil veil) implements Question {
    }

    /** What is to be pointed at. */
    sealed interface Aim {
    }

    /** A fact or a country of the atlas, by its id. */
    record AtFact(String id) implements Aim {
    }

    /** A place and all around it. */
    record AtPlace(LonLat place, double withinKm) implements Aim {
    }

    /**
     * What is hidden until the answer is shown.
     *
     * @param layers ids of layers
     * @param side   whose things
     * @param after  the year after which nothing is shown
     */
    record Veil(List<String> layers, Optional<Side> side, Optional<Integer> after) {

        public Veil {
            layers = List.copyOf(layers);
        }

        /** Hides nothing. */
        public static Veil none() {
            return new Veil(List.of(), Optional.empty(), Optional.empty());
        }
    }
}
