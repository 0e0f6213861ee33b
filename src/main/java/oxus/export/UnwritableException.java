package oxus.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written; the message names it and says why, in one line. */
public class UnwritableException extends IOException {

    private static final long serialVersionUID = 1;

    UnwritableException(String why) {
        super(why);
    }

    UnwritableException(Path file, String why) {
        super(file + " " + why);
    }
}
