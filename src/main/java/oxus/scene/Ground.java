package oxus.scene;

import java.util.Locale;
import java.util.Optional;

/** What stands behind the marks of a map. */
public enum Ground {
    /** Sea, and land to the edge of the page. */
    FILLED,
    /** Nothing but the republics: whatever the picture is laid on is seen through the rest. */
    CLEAR;

    /** As views call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ground> ofWord(String word) {
        for (Ground ground : values()) {
            if (ground.word().equals(word)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }
}
