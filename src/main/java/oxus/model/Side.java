package oxus.model;

import java.util.Optional;

/** Where an actor stands in the atlas: one of the two powers, both at once, or neither. */
public enum Side {
    RUSSIA, CHINA, BOTH, OTHER;

    /** The word used in files and on cards. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<Side> ofWord(String word) {
        return Words.find(values(), word);
    }
}
