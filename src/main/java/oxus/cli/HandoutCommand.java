package oxus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import oxus.export.Progress;
import oxus.export.Target;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.handout.Handout;
import oxus.handout.HandoutBook;
import oxus.handout.HandoutPage;
import oxus.handout.Handouts;

/** {@code oxus handout}: a lecture, or the atlas with all its years, to take home. */
@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes a lecture, or without one the atlas with all its years, as one file to take home.",
        footer = {"", "Example: oxus handout sheriff-and-banker -o lecture.html"})
public final class HandoutCommand implements Callable<Integer> {

    private static final String PAGE = ".html";
    private static final String BOOK = ".pdf";

    @Parameters(arity = "0..1", paramLabel = "LECTURE",
            description = "A lecture's file or folder, or the id of one that comes with Oxus.")
    private Optional<String> lecture = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
            description = "The file to write, for a browser (.html) or to be printed, a scene a page (.pdf).")
    private Path output;

    @Option(names = {"-f", "--force"}, description = "Replaces a file that is there already.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(PAGE) && !name.endsWith(BOOK)) {
            throw new Refusal("no handout " + output + "; the file's name must end in " + PAGE + " or " + BOOK);
        }
        if (name.endsWith(BOOK) && lecture.isEmpty()) {
            throw new Refusal("pages to print are made of a lecture's scenes; name one of "
                    + String.join(", ", LectureReader.BUNDLED) + ", or a file");
        }
        Target target = Target.at(output);
        if (!force && Files.isRegularFile(output)) {
            throw new Refusal(output + " is there already; name another file, or give --force to replace it");
        }
        Optional<LectureReading> reading = lecture.map(LectureParameter::read);
        OpenAtlas atlas = OpenAtlas.bundled();
        reading.ifPresent(read -> LectureCheck.faults(read, atlas)
                .forEach(fault -> spec.commandLine().getErr().println("oxus handout: " + fault)));
        UnaryOperator<String> words = words();
        Handout handout = reading.map(read -> Handouts.of(read.lecture(), atlas.composer()))
                .orElseGet(() -> Handouts.ofAtlas(words.apply("handout.atlas"), atlas.composer()));
        if (name.endsWith(BOOK)) {
            HandoutBook book = new HandoutBook(atlas.composer(), atlas.fonts(), words);
            target.write(out -> book.write(handout, Progress.unwatched(), out));
        } else {
            HandoutPage page = new HandoutPage(atlas.composer(), atlas.fonts(), words);
            target.write(out -> page.write(handout, Progress.unwatched(), out));
        }
        return Commands.DONE;
    }

    static UnaryOperator<String> words() {
        ResourceBundle bundle = ResourceBundle.getBundle("words", Locale.ENGLISH);
        return key -> bundle.containsKey(key) ? bundle.getString(key) : key;
    }
}
