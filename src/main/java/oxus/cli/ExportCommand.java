package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import oxus.export.Target;

/** {@code oxus export}: one map, as a picture. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes one map as a picture.",
        footer = {"", "Examples: oxus export --year 2009 --layers pipelines --size a4 -o map.png",
            "          oxus export --like map.png --year 2015 -o sibling.png",
            "          oxus export --request maps.json, with [{\"output\": \"a.png\", \"year\": 2015}, …] in it"})
public final class ExportCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output = new OutputOptions(Terminal.ofTheUser());

    @Mixin
    private LikeOptions like = new LikeOptions();

    @Mixin
    private MapOptions map = new MapOptions();

    @Mixin
    private FileOptions file = new FileOptions();

    @Spec
    private CommandSpec spec;

    private Optional<PrintWriter> notes = Optional.empty();
    private Optional<LikeOptions.Beginning> view = Optional.empty();

    /**
     * The command of arguments in their plain form, such as {@code --year 2009}, read without picocli: to load that takes a
     * cold program as long as to compose the map. Nothing when there is anything about them that picocli has to explain.
     */
    static Optional<ExportCommand> plain(List<String> arguments, PrintWriter err) {
        ExportCommand command = new ExportCommand();
        command.notes = Optional.of(err);
        Set<String> given = new HashSet<>();
        try {
            for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
                String option = rest.next();
                boolean understood = command.set(option)
                        || rest.hasNext() && command.set(option, rest.next());
                if (!understood || !given.add(option) && !option.equals("--add")) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException noNumberOrNoPath) {
            return Optional.empty();
        }
        return Optional.of(command);
    }

    private boolean set(String option) {
        return output.set(option) || map.set(option) || file.set(option);
    }

    private boolean set(String option, String value) {
        if (value.isEmpty() || value.startsWith("-") || value.startsWith("@") || value.endsWith(",")) {
            return false;
        }
        return output.set(option, value) || like.set(option, value) || map.set(option, value) || file.set(option, value);
    }

    @Override
    public Integer call() throws IOException {
        if (!output.requests().isEmpty()) {
            return new Batch(output.requests(), spec.commandLine(), err()).write();
        }
        Ready ready = ready(new HashSet<>());
        StartClock.reached("command line understood");
        ready.order.write(ready.target, err());
        return Commands.DONE;
    }

    /** A map that can be written as far as one can tell before the work. */
    record Ready(MapOrder order, Target target) {
    }

    /** @param taken files of maps that were asked for before; this one's is added */
    Ready ready(Set<Path> taken) throws IOException {
        Path place = place();
        OutputOptions.format(place);
        file.check();
        map.ground();
        MapOrder order = new MapOrder(like.beginning().or(() -> view), map, file, place);
        if (!taken.add(place.toAbsolutePath().normalize())) {
            throw new Refusal(place + " is asked for twice; name another file");
        }
        Target target = output.target(place);
        file.words(place);
        file.beside(place).forEach(output::mayTake);
        return new Ready(order, target);
    }

    /** Begins with a view rather than with the opening map, unless another is named. */
    void beginWith(LikeOptions.Beginning other) {
        view = Optional.of(other);
    }

    /** The file to write. */
    Path place() {
        return output.output().orElseThrow(() -> new Refusal("no file to write to; name one, such as -o map.png"));
    }

    private PrintWriter err() {
        return notes.orElseGet(() -> spec.commandLine().getErr());
    }
}
