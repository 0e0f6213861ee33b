package oxus.model;

import java.util.Optional;

/**
 * A short text that a lecturer puts on a map.
 *
 * @param text  plain words; they are wrapped where the map is drawn
 * @param stand where its box stands
 * @param tip   where its arrow ends; nothing for a box without an arrow
 */
public record Remark(String text, Stand stand, Optional<LonLat> tip) {

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
