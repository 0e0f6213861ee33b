package oxus.export;

import java.util.Optional;

/**
 * What a file leaves to choice beside the picture itself.
 *
 * @param lettering how words stand in a drawing
 * @param play      which years a moving picture plays; all of the atlas where nothing is said
 */
public record Manner(Lettering lettering, Optional<Play> play) {

    /** What is chosen where nobody chooses. */
    public static Manner usual() {
        return new Manner(Lettering.WORDS, Optional.empty());
    }

    public Manner lettered(Lettering other) {
        return new Manner(other, play);
    }

    public Manner playing(Play other) {
        return new Manner(lettering, Optional.of(other));
    }
}
