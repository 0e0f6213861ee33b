package oxus.cli;

import java.util.Arrays;
import java.util.Optional;

/** A fault of the program itself, in the one line that a report of it needs. */
public final class Fault {

    private Fault() {
    }

    /** Writes the line to standard error, as the window does for a fault that nobody asked about. */
    public static void tell(Throwable failure) {
        System.err.println(line(failure));
    }

    /** Such as {@code oxus: fault of the program: IllegalStateException: no page, at oxus.scene.MapRequest:41}. */
    static String line(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        Optional<StackTraceElement> ours = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("oxus.")).findFirst();
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage().lines().findFirst().orElse("");
        return "oxus: fault of the program: " + what
                + ours.map(frame -> ", at " + frame.getClassName() + ":" + frame.getLineNumber()).orElse("");
    }
}
