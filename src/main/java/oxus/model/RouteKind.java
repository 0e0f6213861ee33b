package oxus.model;

import java.util.Optional;

/** What a route carries. */
public enum RouteKind {
    GAS_PIPELINE, OIL_PIPELINE, RAILWAY;

    /** The word used in files and on cards. */
    public String word() {
        return Words.word(this);
    }

    public static Optional<RouteKind> ofWord(String word) {
        return Words.find(values(), word);
    }
}
