package oxus.export;

/** Hears how far the making of a file is, and may end it; what was begun then leaves no file. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done how many steps are done
     * @param all  how many there are: strips of a picture, years of a film, files of a series
     * @throws java.util.concurrent.CancellationException when nobody waits for the rest any more
     */
    void reached(int done, int all);

    /** Nobody looks. */
    static Progress unwatched() {
        return (done, all) -> { };
    }
}
