package oxus.tables;

/**
 * A column of a table.
 *
 * @param title as printed above it
 * @param kind  what stands in it
 */
public record Column(String title, Kind kind) {

    /** What stands in a column: it decides how wide it is and to which side its values keep. */
    public enum Kind {
        /** What the row is called. */
        NAME,
        /** A word or two. */
        WORD,
        /** Sentences. */
        TEXT,
        NUMBER,
        DATE
    }
}
