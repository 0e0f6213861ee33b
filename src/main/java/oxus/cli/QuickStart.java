package oxus.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Hands an export, or the window, to a second Java that is set up for a quick start: it compiles less or later, and takes the
 * program's classes ready from an archive that the build leaves beside the jar. A picture is done and a window open in half
 * the time, the second start included.
 *
 * <p>A jar cannot ask for such settings itself. Whoever starts Java with options of their own, properties apart, gets just
 * those, in one process; so does a program that is not run as a jar.
 */
public final class QuickStart {

    /** What is worth compiling well in a picture's time is not worth the time. */
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1");

    /** Ten times Java's own bounds: what the first map needs is not compiled well before it is there. */
    private static final List<String> LONG_RUN = List.of("-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private QuickStart() {
    }

    /** Runs an export elsewhere and returns its exit code; nothing when it is to be run here. */
    public static OptionalInt export(String[] arguments) {
        return run(SHORT_RUN, arguments);
    }

    /** Opens the window elsewhere and returns the exit code when it is closed; nothing when it is to be opened here. */
    public static OptionalInt window(String[] arguments) {
        return run(LONG_RUN, arguments);
    }

    private static OptionalInt run(List<String> settings, String[] arguments) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        Map<String, String> environment = new HashMap<>();
        List<String> handed = Encoding.handOn(List.of(arguments), environment);
        Optional<List<String>> command = self.command().flatMap(java -> self.arguments().flatMap(given ->
                jar().flatMap(jar -> command(java, settings, List.of(given), jar, handed))));
        return command.isPresent() ? run(command.get(), environment) : OptionalInt.empty();
    }

    private static OptionalInt run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(environment);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException notStarted) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(Commands.FAILED);
        }
    }

    /**
     * The command of the second Java.
     *
     * @param settings  options of the second Java
     * @param given     what the first was started with, from its own options on
     * @param jar       the program
     * @param arguments of the program
     * @return nothing when the first Java was started with options other than properties, or on something else than a jar
     */
    static Optional<List<String>> command(String java, List<String> settings, List<String> given, Path jar,
                                          List<String> arguments) {
        List<String> properties = given.stream().takeWhile(argument -> argument.startsWith("-D")).toList();
        if (given.size() == properties.size() || !given.get(properties.size()).equals("-jar")) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(settings);
        Path archive = jar.resolveSibling("oxus.jsa");
        if (Files.isRegularFile(archive)) {
            // An archive of another Java, or of a jar that was moved, is passed over; nobody need hear of it.
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable"));
        }
        command.addAll(properties);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return Optional.of(command);
    }

    private static Optional<Path> jar() {
        try {
            Path path = Path.of(QuickStart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.of(path).filter(Files::isRegularFile);
        } catch (URISyntaxException | SecurityException unknown) {
            return Optional.empty();
        }
    }
}
