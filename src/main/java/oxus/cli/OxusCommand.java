package oxus.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import oxus.files.Spelling;

/** The root of all commands, for picocli to read, explain and follow. */
@Command(name = "oxus", mixinStandardHelpOptions = true, versionProvider = OxusCommand.Version.class,
        description = "An atlas of Central Asia between Russia and China, year by year.",
        footer = {"", "Without a command the window opens."})
final class OxusCommand implements Runnable {

    /** Made only when needed: to look at the options of a command costs time that another command need not spend. */
    private static final Map<String, Function<Window, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("export", window -> new ExportCommand());
        COMMANDS.put("open", OpenCommand::new);
        COMMANDS.put("lecture", window -> new LectureCommand());
        COMMANDS.put("handout", window -> new HandoutCommand());
        COMMANDS.put("facts", window -> new FactsCommand());
        COMMANDS.put("inspect", window -> new InspectCommand());
        COMMANDS.put("validate", window -> new ValidateCommand());
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    static int run(String[] arguments, Window window, PrintWriter out, PrintWriter err) {
        if (arguments.length > 0 && !arguments[0].startsWith("-") && !COMMANDS.containsKey(arguments[0])) {
            return Commands.say("oxus", new Refusal("no command " + arguments[0]
                    + Spelling.hint(arguments[0], COMMANDS.keySet()) + "; there are "
                    + String.join(", ", COMMANDS.keySet())), err);
        }
        return commandLine(arguments, window).setOut(out).setErr(err).execute(arguments);
    }

    private static CommandLine commandLine(String[] arguments, Window window) {
        CommandLine oxus = new CommandLine(new OxusCommand());
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            oxus.addSubcommand(COMMANDS.get(arguments[0]).apply(window));
        } else {
            COMMANDS.values().forEach(command -> oxus.addSubcommand(command.apply(window)));
        }
        return oxus
                .setParameterExceptionHandler((e, args) -> say(e.getCommandLine(), new Refusal(e.getMessage())))
                .setExecutionExceptionHandler((e, command, result) -> say(command, e));
    }

    private static int say(CommandLine command, Exception e) {
        return Commands.say(command.getCommandSpec().qualifiedName(), e, command.getErr());
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
