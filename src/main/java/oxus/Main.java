package oxus;

import java.io.PrintWriter;

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
        System.exit(OxusCommand.run(arguments, new PrintWriter(System.out), new PrintWriter(System.err)));
    }
}
