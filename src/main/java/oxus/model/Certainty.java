package oxus.model;

import java.util.Optional;

/** How well a fact stands: what its sources make of it. */
public enum Certainty {
    CONFIRMED, OFFICIAL, REPORTED, ESTIMATE, DISPUTED, DENIED, PLANNED;

    /** The word used in files and on cards. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<Certainty> ofWord(String word) {
        return Words.find(values(), word);
    }
}
