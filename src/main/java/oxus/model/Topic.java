package oxus.model;

import java.util.Optional;

/** What an event is about. */
public enum Topic {
    SECURITY, POLITICS, ECONOMY, ENERGY, TRANSPORT, SOCIETY;

    /** The word used in files and on cards. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<Topic> ofWord(String word) {
        return Words.find(values(), word);
    }
}
