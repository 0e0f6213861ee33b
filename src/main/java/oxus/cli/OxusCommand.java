package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import oxus.export.UnwritableException;
import oxus.files.Spelling;

/** The command line of Oxus: the root of all commands. */
@Command(name = "oxus", mixinStandardHelpOptions = true, versionProvider = OxusCommand.Version.class,
        description = "An atlas of Central Asia between Russia and China, year by year.",
        footer = {"", "Without a command the window opens."})
public final class OxusCommand implements Runnable {

    /** What was asked for was done. */
    public static final int DONE = 0;
    /** Something went wrong that nobody asked for. */
    public static final int FAILED = 1;
    /** What was asked for cannot be done as it was asked. */
    public static final int REFUSED = 2;

    /** Made only when needed: to look at the options of a command costs time that another command need not spend. */
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("inspect", InspectCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /**
     * Follows a command line.
     *
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            if (arguments.length > 0 && !arguments[0].startsWith("-") && !COMMANDS.containsKey(arguments[0])) {
                err.println("oxus: no command " + arguments[0] + Spelling.hint(arguments[0], COMMANDS.keySet())
                        + "; there are " + String.join(", ", COMMANDS.keySet()));
                return REFUSED;
            }
            return commandLine(arguments).setOut(out).setErr(err).execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("oxus: not enough memory; give Java more, such as java -Xmx2g -jar oxus.jar");
            return FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(String[] arguments) {
        CommandLine oxus = new CommandLine(new OxusCommand());
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            oxus.addSubcommand(COMMANDS.get(arguments[0]).get());
        } else {
            COMMANDS.values().forEach(command -> oxus.addSubcommand(command.get()));
        }
        return oxus
                .setParameterExceptionHandler((e, args) -> say(e.getCommandLine(), e.getMessage(), REFUSED))
                .setExecutionExceptionHandler((e, command, result) -> say(command, line(e),
                        e instanceof Refusal || e instanceof UnwritableException ? REFUSED : FAILED));
    }

    private static int say(CommandLine command, String message, int code) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": "
                + message.lines().findFirst().orElse("failed"));
        return code;
    }

    /** What the user is told of an exception: its message when it was written for them, else also what it is. */
    private static String line(Exception e) {
        boolean written = e instanceof Refusal || e instanceof IOException;
        String message = e.getMessage() == null ? "" : e.getMessage();
        return written && !message.isEmpty() ? message : "failed: " + e.getClass().getSimpleName() + " " + message;
    }

    /** Options but no command. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no command; there are "
                + String.join(", ", COMMANDS.keySet()));
    }

    /** The version that the build wrote into the program. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String built = OxusCommand.class.getPackage().getImplementationVersion();
            return new String[] {"oxus " + (built == null ? "(not packaged)" : built)};
        }
    }
}
