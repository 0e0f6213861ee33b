package oxus;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;

import oxus.app.OxusApp;
import oxus.cli.Commands;
import oxus.cli.Display;
import oxus.cli.OpeningMap;
import oxus.cli.QuickStart;
import oxus.cli.QuietLog;

/** The door of the program: with arguments the command line, without them the window. */
public final class Main {

    private static final Path HERE = Path.of("");

    private Main() {
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("export")) {
            QuickStart.export(arguments).ifPresent(System::exit);
        }
        // Java2D paints into pictures only, in the window too; it must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        QuietLog.ask();
        PrintWriter out = new PrintWriter(System.out);
        PrintWriter err = new PrintWriter(System.err);
        System.exit(arguments.length > 0 ? Commands.run(arguments, out, err) : openWindow(out, err));
    }

    /** Opens the window and returns when it is closed. Nothing of the window is loaded before this method runs. */
    private static int openWindow(PrintWriter out, PrintWriter err) {
        if (Display.isMissing()) {
            return OpeningMap.writeInto(HERE, "There is no display to open a window on", out, err);
        }
        OptionalInt elsewhere = QuickStart.window();
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        try {
            OxusApp.open(new String[0]);
            return Commands.DONE;
        } catch (RuntimeException | LinkageError e) {
            if (!Display.wasNotOpened(e)) {
                throw e;
            }
            return OpeningMap.writeInto(HERE, "No window can be opened: " + Display.reason(e), out, err);
        }
    }
}
