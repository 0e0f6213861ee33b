package oxus.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import oxus.files.own.OwnReader;
import oxus.layers.ViewCode;

/** {@code oxus open}: the window, with what a file holds. */
@Command(name = "open", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Opens the window with the view that a map or a file carries, or that a code stands for.",
        footer = {"", "Example: oxus open map.png", "         The command may be left out: oxus map.png"})
public final class OpenCommand implements Callable<Integer> {

    private final Window window;

    @Parameters(paramLabel = "FILE|CODE",
            description = "A map that was exported (.png, .svg, .pdf), a saved view (.json), data of your own to add to the map;"
                    + " or the view code at the foot of a map.")
    private String what;

    OpenCommand(Window window) {
        this.window = window;
    }

    /** Whether a view code is meant, and no file of this name. */
    private static boolean isCode(String what) {
        return ViewCode.isMeant(what) && !isFile(what);
    }

    /** What was typed, with this command before the lone name of a file; so a file can be dragged onto the program. */
    public static String[] spelledOut(String[] arguments) {
        boolean file = arguments.length == 1 && !arguments[0].startsWith("-") && (isFile(arguments[0]) || isCode(arguments[0]));
        return file ? new String[] {"open", arguments[0]} : arguments;
    }

    /** What was to be opened, as an option of {@code oxus export}. */
    public static String asOption(String what) {
        return (isCode(what) ? "--code " : "--like ") + what;
    }

    @Override
    public Integer call() {
        if (isCode(what)) {
            LikeOptions.typedCode(what);
            return window.open(what);
        }
        Path file = Encoding.path(what);
        boolean data = Files.isRegularFile(file) && OwnReader.knows(file)
                && (!what.endsWith(".json") || OwnReader.looksLikeGeoJson(file));
        if (!data) {
            LikeOptions.reading(file);
        }
        return window.open(what);
    }

    private static boolean isFile(String what) {
        try {
            return Files.isRegularFile(Path.of(what));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
