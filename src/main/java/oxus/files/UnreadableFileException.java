package oxus.files;

import java.io.IOException;

import oxus.model.DataFault;

/** A file that cannot be used at all. Its message is one line that a user can act on: file, place, what is wrong. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient DataFault fault;

    public UnreadableFileException(DataFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public DataFault fault() {
        return fault;
    }
}
