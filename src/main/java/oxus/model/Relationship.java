package oxus.model;

import java.util.Optional;

/** What the foreign power really has at a facility. */
public enum Relationship {
    OPERATES, LEASES, JOINT_USE, ACCESS_RIGHTS, ADVISERS, FINANCED_ONLY, PROPOSED;

    /** The word used in files and on cards. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<Relationship> ofWord(String word) {
        return Words.find(values(), word);
    }
}
