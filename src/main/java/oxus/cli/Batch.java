package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import oxus.files.RequestReader;
import oxus.files.RequestReader.Asked;
import oxus.files.UnreadableFileException;
import oxus.files.ViewReading;

/**
 * The maps that files ask for, drawn one after the other with one atlas. Each is asked for as on a command line, and what was
 * typed beside the files goes before what they say.
 */
final class Batch {

    /** What a shell can tell from its own codes, and from a program that was ended. */
    private static final int MOST_TOLD = 125;

    private static final String REQUEST = "--request";
    /** Options that name files, which a file of requests sees from where it lies. */
    private static final Set<String> FILES = Set.of("output", "like", "view", "add");

    private final List<Path> files;
    private final CommandLine typed;
    private final PrintWriter err;
    private final Set<Path> taken = new HashSet<>();
    private Optional<OpenAtlas> atlas = Optional.empty();
    private int failed;

    /** @param typed the command line that names the files */
    Batch(List<Path> files, CommandLine typed, PrintWriter err) {
        this.files = files;
        this.typed = typed;
        this.err = err;
    }

    /** A map of a file. */
    private record Item(Path file, RequestReader.Reading reading) {
    }

    /**
     * Draws them.
     *
     * @return how many were not made, {@value #MOST_TOLD} at most; a file that cannot be read counts as one
     */
    int write() {
        if (typed.getParseResult().hasMatchedOption("-o")) {
            throw new Refusal("-o goes with one map; with " + REQUEST + " each map names its own \"output\"");
        }
        List<Item> items = new ArrayList<>();
        for (Path file : files) {
            try {
                RequestReader.read(file).forEach(reading -> items.add(new Item(file, reading)));
            } catch (UnreadableFileException e) {
                fail(e.getMessage());
            }
        }
        for (int n = 0; n < items.size(); n++) {
            write(items.get(n), (n + 1) + " of " + items.size());
        }
        if (failed > 0) {
            err.println("oxus export: " + failed + (failed == 1 ? " map was" : " maps were") + " not made");
        }
        return Math.min(failed, MOST_TOLD);
    }

    private void write(Item item, String progress) {
        if (item.reading.asked().isEmpty()) {
            item.reading.fault().ifPresent(fault -> fail(fault.toString()));
            return;
        }
        Asked asked = item.reading.asked().get();
        try {
            ExportCommand command = command(asked, item.file);
            asked.view().map(view -> beginning(view, asked.place())).ifPresent(command::beginWith);
            err.println(progress + " " + command.place().getFileName());
            err.flush();
            ExportCommand.Ready ready = command.ready(taken);
            ready.order().write(atlas(), ready.target(), err);
        } catch (OutOfMemoryError e) {
            fail(asked.place() + " not enough memory for this map; give Java more, such as java -Xmx2g -jar oxus.jar");
        } catch (CommandLine.ParameterException e) {
            fail(asked.place() + " " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            fail(asked.place() + " " + Commands.line(e));
        }
    }

    private static LikeOptions.Beginning beginning(ViewReading view, String place) {
        LikeOptions.Beginning beginning = LikeOptions.view(view, "the map");
        return (opening, atlas, notes) -> beginning.over(opening, atlas, note -> notes.accept(place + " " + note));
    }

    private void fail(String why) {
        failed++;
        err.println("oxus export: " + why.lines().findFirst().orElse("failed"));
        err.flush();
    }

    private OpenAtlas atlas() throws IOException {
        if (atlas.isEmpty()) {
            atlas = Optional.of(OpenAtlas.bundled());
        }
        return atlas.get();
    }

    /** The command that asks for a map as its file does, and as was typed. */
    private ExportCommand command(Asked asked, Path file) {
        CommandLine line = new CommandLine(new ExportCommand());
        List<String> arguments = new ArrayList<>(typedForAll());
        for (Map.Entry<String, List<String>> option : asked.options().entrySet()) {
            arguments.addAll(arguments(option.getKey(), option.getValue(), line.getCommandSpec(), file));
        }
        line.parseArgs(arguments.toArray(String[]::new));
        return line.getCommand();
    }

    /** What was typed, but for the files. */
    private List<String> typedForAll() {
        List<String> others = new ArrayList<>();
        List<String> all = typed.getParseResult().originalArgs();
        int options = all.indexOf(typed.getCommandName()) + 1;
        for (Iterator<String> rest = all.listIterator(options); rest.hasNext();) {
            String one = rest.next();
            if (one.equals(REQUEST)) {
                rest.next();
            } else if (!one.startsWith(REQUEST + "=")) {
                others.add(one);
            }
        }
        return others;
    }

    private List<String> arguments(String name, List<String> values, CommandSpec known, Path file) {
        String option = "--" + name;
        if (option.equals(REQUEST)) {
            throw new Refusal("asks for further files; name them on the command line");
        }
        boolean unwanted = name.startsWith(RequestReader.NO) && values.isEmpty();
        Optional<OptionSpec> meant = Optional.ofNullable(
                known.findOption(unwanted ? "--" + name.substring(RequestReader.NO.length()) : option));
        boolean notAtAll = unwanted && meant.filter(spec -> !spec.negatable()).isPresent();
        if (notAtAll || isTyped(meant)) {
            return List.of();
        }
        if (values.isEmpty()) {
            return List.of(option);
        }
        List<String> words = values.stream().map(value -> FILES.contains(name) ? Encoding.beside(file, value).toString() : value).toList();
        boolean joined = meant.filter(spec -> !spec.splitRegex().isEmpty()).isPresent();
        return joined ? List.of(option + "=" + String.join(",", words))
                : words.stream().map(word -> option + "=" + word).collect(Collectors.toList());
    }

    private boolean isTyped(Optional<OptionSpec> option) {
        return option.isPresent() && typed.getParseResult().matchedOptions().stream()
                .anyMatch(given -> given.longestName().equals(option.get().longestName()));
    }
}
