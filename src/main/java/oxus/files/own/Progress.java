package oxus.files.own;

/** Hears how far a reading is, and may end it. */
@FunctionalInterface
public interface Progress {

    /**
     * @param part of the file that is read, 0 to 1
     * @throws java.util.concurrent.CancellationException when nobody waits for the rest any more
     */
    void reached(double part);

    /** Nobody looks. */
    static Progress unwatched() {
        return part -> { };
    }
}
