package oxus.model;

import java.util.Optional;

/**
 * What a facility or a route is at a moment. The vocabulary joins that of Global Energy Monitor's pipeline trackers with
 * what happens to bases: handed over, reduced, disputed.
 */
public enum Status {
    PROPOSED, PLANNED, BUILDING, OPERATING, REDUCED, REVERSED, DISPUTED, IDLE, SHELVED, CANCELLED, TRANSFERRED, CLOSED;

    /** True for what is at work, even if at less strength or with the flow turned. */
    public boolean atWork() {
        return this == OPERATING || this == REDUCED || this == REVERSED || this == DISPUTED;
    }

    /** True for what is intended or under way but not there yet. */
    public boolean ahead() {
        return this == PROPOSED || this == PLANNED || this == BUILDING;
    }

    /** True for what stands in the past: drawn as a ghost. */
    public boolean past() {
        return this == SHELVED || this == CANCELLED || this == TRANSFERRED || this == CLOSED;
    }

    /** The word used in files and on cards, such as {@code operating}. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<Status> ofWord(String word) {
        return Words.find(values(), word);
    }
}
