package oxus.model;

import java.util.Optional;

/**
 * A short text that a lecturer puts on a map.
 *
 * @param text  plain words, wrapped where the map is drawn; a line break begins a new row
 * @param stand where its box stands
 * @param tip   where its arrow ends; nothing for a box without an arrow
 * @param from  the first year that it speaks of; it is not on maps of earlier ones
 * @param to    the last year that it speaks of; it is not on maps of later ones
 */
public record Remark(String text, Stand stand, Optional<LonLat> tip, Optional<Integer> from, Optional<Integer> to) {

    /** A remark for whatever year. */
    public Remark(String text, Stand stand, Optional<LonLat> tip) {
        this(text, stand, tip, Optional.empty(), Optional.empty());
    }

    /** Whether it speaks of some years only. */
    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether it is on a map of a year. */
    public boolean speaksOf(int year) {
        return from.orElse(Integer.MIN_VALUE) <= year && year <= to.orElse(Integer.MAX_VALUE);
    }

    /** Where the box of a remark stands. */
    public sealed interface Stand {
    }

    /** Centred over a place on the ground, and with it when the map moves. */
    public record OnGround(LonLat place) implements Stand {
    }

    /** Beside the furniture at the rim of the page; several remarks at one place stand one below the other. */
    public enum OnPage implements Stand {
        TOP_LEFT, TOP, TOP_RIGHT, LEFT, RIGHT, BOTTOM_LEFT, BOTTOM, BOTTOM_RIGHT;

        /** The word used in files. */
        public String word() {
            return Words.word(this);
        }

        public static Optional<OnPage> ofWord(String word) {
            return Words.find(values(), word);
        }
    }
}
