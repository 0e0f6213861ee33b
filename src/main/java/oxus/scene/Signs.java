package oxus.scene;

import java.util.Locale;
import java.util.Optional;

/** What the size of a facility's symbol tells: its kind alone, or how many serve there as well. */
public enum Signs {
    KIND, PERSONNEL;

    /** As options and views call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Signs> ofWord(String word) {
        for (Signs signs : values()) {
            if (signs.word().equals(word)) {
                return Optional.of(signs);
            }
        }
        return Optional.empty();
    }
}
