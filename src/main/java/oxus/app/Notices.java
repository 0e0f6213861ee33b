package oxus.app;

/** Takes what the user must be told. */
public interface Notices {

    /** Something was done, such as a file written. */
    void done(String message);

    /** Something could not be done; the atlas goes on. */
    void failed(String message);

    /** A fault of the program itself. */
    default void failed(Throwable fault) {
        failed(fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage());
    }
}
