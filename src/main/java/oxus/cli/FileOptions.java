package oxus.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;

import oxus.export.Lettering;
import oxus.export.Manner;
import oxus.export.UnwritableException;
import oxus.export.WordFiles;
import oxus.files.Spelling;

/** What a file leaves to choice beside the picture itself. */
final class FileOptions {

    @Option(names = "--lettering", paramLabel = "HOW",
            description = "How words stand in a drawing (.svg): words, which can be searched and corrected, or outlines, which"
                    + " look the same in every program (default: ${DEFAULT-VALUE}).")
    private String lettering = Lettering.WORDS.word();

    @Option(names = "--words",
            description = "Writes beside the map the words that go with it: a caption, the map in sentences, how to cite it and"
                    + " its sources, as MAP.txt, MAP.bib and MAP.csl.json.")
    private boolean words;

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        words |= option.equals("--words");
        return option.equals("--words");
    }

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        if (option.equals("--lettering")) {
            lettering = value;
            return true;
        }
        return false;
    }

    /** What is chosen. */
    Manner manner() {
        return Manner.usual().lettered(lettering());
    }

    /** The files that come into being beside a map. */
    List<Path> beside(Path map) {
        return words ? WordFiles.paths(map) : List.of();
    }

    /** The places of the words beside a map, when they are asked for. */
    Optional<WordFiles> words(Path map) throws UnwritableException {
        return words ? Optional.of(WordFiles.beside(map)) : Optional.empty();
    }

    private Lettering lettering() {
        List<String> words = Arrays.stream(Lettering.values()).map(Lettering::word).toList();
        return Lettering.ofWord(lettering).orElseThrow(() -> new Refusal("no lettering " + lettering
                + Spelling.hint(lettering, words) + "; there are " + String.join(", ", words)));
    }
}
