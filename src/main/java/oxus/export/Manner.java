package oxus.export;

/**
 * What a file leaves to choice beside the picture itself.
 *
 * @param lettering how words stand in a drawing
 */
public record Manner(Lettering lettering) {

    /** What is chosen where nobody chooses. */
    public static Manner usual() {
        return new Manner(Lettering.WORDS);
    }

    public Manner lettered(Lettering other) {
        return new Manner(other);
    }
}
