package oxus.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import oxus.files.AtlasReader;
import oxus.files.FactCounts;
import oxus.files.Reading;

/** {@code oxus facts}: how much the atlas knows. */
@Command(name = "facts", mixinStandardHelpOptions = true,
        description = "Counts what the atlas holds: facts of each kind, claims, sources.")
public final class FactsCommand implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int WITH_FAULTS = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One line of JSON for programs.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Reading reading = AtlasReader.bundled();
        FactCounts counts = FactCounts.of(reading.atlas());
        if (json) {
            out.println(counts.json());
        } else {
            counts.byKind().forEach((kind, number) -> out.printf(Locale.ROOT, "%6d  %s%n", number, kind));
        }
        // What was left out is not counted, and whoever compares the counts must know.
        reading.faults().forEach(spec.commandLine().getErr()::println);
        return reading.faults().isEmpty() ? WHOLE : WITH_FAULTS;
    }
}
