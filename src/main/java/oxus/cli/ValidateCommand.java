package oxus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import oxus.files.AtlasReader;
import oxus.files.FactCounts;
import oxus.files.Reading;
import oxus.files.UnreadableFileException;
import oxus.files.check.Rules;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.model.DataFault;

/** {@code oxus validate [DIR]}: whether the facts hold together. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Checks the facts: that they can be read, name their sources, and do not contradict themselves; and the lectures"
                    + " that come with the program.",
        footer = {"", "Exit code 0: no fault. 1: one line for each fault. 2: the folder cannot be read."})
public final class ValidateCommand implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int UNREADABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1",
            description = "A folder of facts files, such as a copy of resources/atlas that was worked on; without it the"
                    + " facts and lectures that come with the program are checked.")
    private Optional<String> folder = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Reading reading = folder.isPresent() ? AtlasReader.folder(Path.of(folder.get())) : AtlasReader.bundled();
            List<DataFault> faults = Stream.of(reading.faults(), Rules.breaches(reading), folder.isPresent() ? List.<DataFault>of()
                    : lectures(reading)).flatMap(List::stream).toList();
            if (faults.isEmpty()) {
                out.println(counted(FactCounts.of(reading.atlas())));
                return SOUND;
            }
            faults.forEach(out::println);
            return FAULTY;
        } catch (UnreadableFileException e) {
            return refuse(e.getMessage());
        } catch (InvalidPathException e) {
            return refuse(folder.orElse("") + " is no folder name");
        }
    }

    /** What is wrong with the lectures that come with the program, held against the facts that do. */
    private static List<DataFault> lectures(Reading reading) throws IOException {
        OpenAtlas atlas = OpenAtlas.of(reading);
        List<DataFault> faults = new ArrayList<>();
        for (String id : LectureReader.BUNDLED) {
            LectureReading lecture = LectureReader.bundled(id);
            faults.addAll(LectureCheck.faults(lecture, atlas));
            faults.addAll(LectureCheck.unsourced(lecture));
        }
        return faults;
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println("oxus validate: " + message);
        return UNREADABLE;
    }

    private static String counted(FactCounts counts) {
        return "checked " + counts.facts() + " facts, " + counts.claims() + " claims and " + counts.sources()
                + " sources: no faults";
    }
}
