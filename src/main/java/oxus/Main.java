package oxus;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;

import oxus.app.OxusApp;
import oxus.cli.Commands;
import oxus.cli.Display;
import oxus.cli.Encoding;
import oxus.cli.OpenCommand;
import oxus.cli.OpeningMap;
import oxus.cli.QuickStart;
import oxus.cli.QuietLog;

/** The door of the program: with arguments the command line, without them the window. */
public final class Main {

    private static final Path HERE = Path.of("");

    private Main() {
    }

    public static void main(String[] typed) {
        String[] arguments = OpenCommand.spelledOut(Encoding.asTyped(typed));
        if (arguments.length > 0 && arguments[0].equals("export")) {
            QuickStart.export(arguments).ifPresent(System::exit);
        }
        boolean opens = arguments.length == 0 || arguments[0].equals("open");
        if (opens && !Display.isMissing()) {
            QuickStart.window(arguments).ifPresent(System::exit);
        }
        // Java2D paints into pictures only, in the window too; it must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        QuietLog.ask();
        PrintWriter out = new PrintWriter(System.out);
        PrintWriter err = new PrintWriter(System.err);
        System.exit(arguments.length > 0 ? Commands.run(arguments, what -> openWith(what, err), out, err) : open(out, err));
    }

    private static int open(PrintWriter out, PrintWriter err) {
        return open(new String[0], why -> OpeningMap.writeInto(HERE, why, out, err));
    }

    private static int openWith(String what, PrintWriter err) {
        return open(new String[] {what}, why -> {
            err.println("oxus open: " + why.substring(0, 1).toLowerCase(Locale.ROOT) + why.substring(1) + "; for the map as a picture: oxus export " + OpenCommand.asOption(what) + " -o map.png");
            return Commands.FAILED;
        });
    }

    /**
     * Opens the window and returns when it is closed. Nothing of the window is loaded before this method runs.
     *
     * @param without does what can be done when there is no display, and is told why
     */
    private static int open(String[] with, ToIntFunction<String> without) {
        if (Display.isMissing()) {
            return without.applyAsInt("There is no display to open a window on");
        }
        try {
            OxusApp.open(with);
            return Commands.DONE;
        } catch (RuntimeException | LinkageError e) {
            if (!Display.wasNotOpened(e)) {
                throw e;
            }
            return without.applyAsInt("No window can be opened: " + Display.reason(e));
        }
    }
}
