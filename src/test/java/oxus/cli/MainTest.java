package oxus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as its users do, in a process of its own. */
class MainTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void exportLoadsNoClassOfJavaFxAndNoneOfTheWindow() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Ended ended = main(List.of("-Xlog:class+load:file=" + loaded), "export", "--size", "640x360", "-o", "map.png");

        assertEquals(List.of(), ended.printed());
        assertEquals(0, ended.code());
        List<String> classes = Files.readAllLines(loaded);
        assertTrue(classes.stream().anyMatch(line -> line.contains(" oxus.export.")), "the log was not read aright");
        assertEquals(List.of(), classes.stream()
                .filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx.")
                        || line.contains(" com.sun.glass.") || line.contains(" oxus.app.")).toList());
    }

    @Test
    void withoutArgumentsAndDisplayTheOpeningMapIsWritten() throws Exception {
        Ended ended = main(List.of());
        assertEquals(List.of("There is no display to open a window on; the opening map is in oxus-2022.png"),
                ended.printed());
        assertEquals(0, ended.code());
        assertTrue(Files.exists(folder.resolve("oxus-2022.png")));
    }

    @Test
    void displayThatCannotBeOpenedIsNoDisplay() throws Exception {
        Ended ended = main(List.of(), "DISPLAY=:4711");
        assertEquals(1, ended.printed().size(), ended.printed().toString());
        assertTrue(ended.printed().get(0).startsWith("No window can be opened: "), ended.printed().get(0));
        assertTrue(ended.printed().get(0).endsWith("; the opening map is in oxus-2022.png"), ended.printed().get(0));
        assertEquals(0, ended.code());
    }

    @Test
    void exitCodeIsThatOfTheCommand() throws Exception {
        assertEquals(2, main(List.of(), "export", "--year", "1800", "-o", "map.png").code());
    }

    private record Ended(int code, List<String> printed) {
    }

    /** Runs the program in the test's folder; an argument such as {@code DISPLAY=:1} goes into its environment instead. */
    private Ended main(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", classPath()));
        command.addAll(options);
        command.add("oxus.Main");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        for (String argument : arguments) {
            if (argument.startsWith("DISPLAY=")) {
                builder.environment().put("DISPLAY", argument.substring("DISPLAY=".length()));
            } else {
                command.add(argument);
            }
        }
        File printed = folder.resolve("printed.txt").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(printed).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end: " + Files.readString(printed.toPath()));
        }
        return new Ended(process.exitValue(), Files.readAllLines(printed.toPath()));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
