package oxus;

import java.io.PrintWriter;
import java.nio.file.Path;

import oxus.cli.OpeningMap;
import oxus.cli.OxusCommand;
import oxus.cli.QuietLog;

/** The door of the program: with arguments the command line, without them the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        // Java2D paints into pictures only, in the window too; it must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        QuietLog.ask();
        PrintWriter out = new PrintWriter(System.out);
        PrintWriter err = new PrintWriter(System.err);
        System.exit(arguments.length > 0 ? OxusCommand.run(arguments, out, err) : openWindow(out, err));
    }

    /** Opens the window and returns when it is closed. What stands in this method only is not even loaded without it. */
    private static int openWindow(PrintWriter out, PrintWriter err) {
        return OpeningMap.writeInto(Path.of(""), out, err);
    }
}
