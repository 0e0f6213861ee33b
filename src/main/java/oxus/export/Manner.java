package oxus.export;

import java.util.Optional;

/**
 * What a file leaves to choice beside the picture itself.
 *
 * @param lettering how words stand in a drawing
 * @param play      which years a moving picture plays; all of the atlas where nothing is said
 * @param bundle    what a file of several maps holds
 */
public record Manner(Lettering lettering, Optional<Play> play, Bundle bundle) {

    /** What is chosen where nobody chooses. */
    public static Manner usual() {
        return new Manner(Lettering.WORDS, Optional.empty(), Bundle.usual());
    }

    public Manner lettered(Lettering other) {
        return new Manner(other, play, bundle);
    }

    public Manner playing(Play other) {
        return new Manner(lettering, Optional.of(other), bundle);
    }

    public Manner bundling(Bundle other) {
        return new Manner(lettering, play, other);
    }
}
