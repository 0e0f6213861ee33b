package oxus.cli;

/** The way to the window, of which the command line knows nothing else. */
@FunctionalInterface
public interface Window {

    /** A program without one, as in tests. */
    Window NONE = what -> Commands.FAILED;

    /**
     * Opens it and returns when it is closed.
     *
     * @param what the file, or the view code, that it opens with
     * @return the exit code
     */
    int open(String what);
}
