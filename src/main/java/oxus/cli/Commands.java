package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import oxus.export.UnwritableException;

/** The command line's front: follows one and tells how that went. */
public final class Commands {

    /** What was asked for was done. */
    public static final int DONE = 0;
    /** Something went wrong that nobody asked for. */
    public static final int FAILED = 1;
    /** What was asked for cannot be done as it was asked. */
    public static final int REFUSED = 2;

    private Commands() {
    }

    /**
     * Follows a command line.
     *
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, Window.NONE, out, err);
    }

    /**
     * Follows a command line that may open a window.
     *
     * @return the exit code
     */
    public static int run(String[] arguments, Window window, PrintWriter out, PrintWriter err) {
        try {
            Optional<String> unread = Encoding.trouble(arguments);
            if (unread.isPresent()) {
                return say("oxus", new Refusal(unread.get()), err);
            }
            Optional<ExportCommand> export = plainExport(Arrays.asList(arguments), err);
            return export.isPresent() ? export(export.get(), err) : OxusCommand.run(arguments, window, out, err);
        } catch (OutOfMemoryError e) {
            err.println("oxus: not enough memory; give Java more, such as java -Xmx2g -jar oxus.jar");
            return FAILED;
        } catch (LinkageError | StackOverflowError e) {
            err.println("oxus: failed: " + e.getClass().getSimpleName() + " " + e.getMessage());
            return FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Says in one line what went wrong. */
    static int say(String command, Exception e, PrintWriter err) {
        err.println(command + ": " + line(e).lines().findFirst().orElse("failed"));
        return e instanceof Refusal || e instanceof UnwritableException ? REFUSED : FAILED;
    }

    private static Optional<ExportCommand> plainExport(List<String> arguments, PrintWriter err) {
        return !arguments.isEmpty() && arguments.get(0).equals("export")
                ? ExportCommand.plain(arguments.subList(1, arguments.size()), err) : Optional.empty();
    }

    private static int export(ExportCommand command, PrintWriter err) {
        try {
            return command.call();
        } catch (IOException | RuntimeException e) {
            return say("oxus export", e, err);
        }
    }

    /** What the user is told of an exception: its message when it was written for them, else also what it is. */
    static String line(Exception e) {
        boolean written = e instanceof Refusal || e instanceof IOException;
        String message = e.getMessage() == null ? "" : e.getMessage();
        return written && !message.isEmpty() ? message : "failed: " + e.getClass().getSimpleName() + " " + message;
    }
}
