package oxus.scene;

/**
 * A piece of furniture that finds no room on its page, even in the smallest type. A screen shows what there is room for; a
 * file is not written with anything cut off.
 *
 * @param words what it says
 */
public record Misfit(Piece piece, String words) {

    private static final int MOST_LETTERS = 60;

    /** What does not fit and what can be done, in one line. */
    public String text() {
        return "the " + piece.word().replace('-', ' ') + " (" + shortened() + ") does not fit on the page, even in the smallest type;"
                + (piece.hasWords() ? " shorten it," : "") + " take a larger page or leave it out";
    }

    private String shortened() {
        return words.codePointCount(0, words.length()) <= MOST_LETTERS ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS)) + "\u2026";
    }
}
