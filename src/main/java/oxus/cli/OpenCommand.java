package oxus.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import oxus.files.own.OwnReader;

/** {@code oxus open}: the window, with what a file holds. */
@Command(name = "open", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Opens the window with the view that a map or a file carries.",
        footer = {"", "Example: oxus open map.png", "         The command may be left out: oxus map.png"})
public final class OpenCommand implements Callable<Integer> {

    private final Window window;

    @Parameters(paramLabel = "FILE",
            description = "A map that was exported (.png, .svg, .pdf), a saved view (.json), or data of your own to add to the map.")
    private String what;

    OpenCommand(Window window) {
        this.window = window;
    }

    /** What was typed, with this command before the lone name of a file; so a file can be dragged onto the program. */
    public static String[] spelledOut(String[] arguments) {
        boolean file = arguments.length == 1 && !arguments[0].startsWith("-") && isFile(arguments[0]);
        return file ? new String[] {"open", arguments[0]} : arguments;
    }

    @Override
    public Integer call() {
        Path file = path(what);
        boolean data = Files.isRegularFile(file) && OwnReader.knows(file)
                && (!what.endsWith(".json") || OwnReader.looksLikeGeoJson(file));
        if (!data) {
            LikeOptions.reading(file);
        }
        return window.open(what);
    }

    private static Path path(String what) {
        try {
            return Path.of(what);
        } catch (InvalidPathException e) {
            throw new Refusal("no file can be called " + what);
        }
    }

    private static boolean isFile(String what) {
        try {
            return Files.isRegularFile(Path.of(what));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
