package oxus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine.Option;

import oxus.export.Format;
import oxus.export.Target;
import oxus.export.UnwritableException;

/** Where {@code --output} wants a map, and whether {@code --force} lets it take the place of a file. */
final class OutputOptions {

    private static final Set<String> YES = Set.of("y", "yes");

    private final Terminal terminal;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The file to write, by its ending a picture (.png), a drawing (.svg), a page (.pdf), the"
                    + " years one after the other (.gif, .apng) what is shown as a table (.csv) or as"
                    + " shapes (.geojson), or a series of such files (.zip).")
    private Optional<Path> output = Optional.empty();

    @Option(names = {"-f", "--force"},
            description = "Replaces files that are there already; otherwise you are asked, and where there is no terminal to"
                    + " ask on they stay.")
    private boolean force;

    @Option(names = "--request", paramLabel = "FILE.json",
            description = "Writes the maps that a file asks for instead of one: a saved view with its \"output\" and other"
                    + " options beside it, such as \"size\": \"a4\", or a list of them; can be given again. What else is typed"
                    + " holds for all of them. A map that fails is told, the others are made; the exit code says how many failed,"
                    + " 125 at most.")
    private List<Path> requests = new ArrayList<>();

    OutputOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Takes an option in its plain form; false when it is none of these, or was given before. */
    boolean set(String option, String value) {
        if (!option.equals("-o") && !option.equals("--output") || output.isPresent()) {
            return false;
        }
        output = Optional.of(Path.of(value));
        return true;
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        force |= option.equals("-f") || option.equals("--force");
        return option.equals("-f") || option.equals("--force");
    }

    /** The file that is named. */
    Optional<Path> output() {
        return output;
    }

    /** Files that ask for maps. */
    List<Path> requests() {
        return requests;
    }

    static Format format(Path file) {
        return Format.of(file).orElseThrow(() ->
                new Refusal("no format for " + file + "; the file's name must end in " + Format.endings()));
    }

    /** The place of a file, which may be taken. Asked for before the work, so that nobody waits in vain. */
    Target target(Path file) throws UnwritableException {
        Target target = Target.at(file);
        mayTake(file);
        return target;
    }

    /** Refuses to let another file take the place of one that nobody gave up. */
    void mayTake(Path file) {
        // A device or a pipe is written to, not replaced.
        if (!force && Files.isRegularFile(file)) {
            String there = file + " is there already";
            String answer = terminal.answer(there + ". Replace it? [y/N] ")
                    .orElseThrow(() -> new Refusal(there + "; name another file, or give --force to replace it"));
            if (!YES.contains(answer.strip().toLowerCase(Locale.ROOT))) {
                throw new Refusal(file + " is left as it is");
            }
        }
    }
}
