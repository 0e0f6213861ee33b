package oxus.cli;

import java.util.Arrays;
import java.util.List;

import picocli.CommandLine.Option;

import oxus.export.Lettering;
import oxus.export.Manner;
import oxus.files.Spelling;

/** What a file leaves to choice beside the picture itself. */
final class FileOptions {

    @Option(names = "--lettering", paramLabel = "HOW",
            description = "How words stand in a drawing (.svg): words, which can be searched and corrected, or outlines, which"
                    + " look the same in every program (default: ${DEFAULT-VALUE}).")
    private String lettering = Lettering.WORDS.word();

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

    private Lettering lettering() {
        List<String> words = Arrays.stream(Lettering.values()).map(Lettering::word).toList();
        return Lettering.ofWord(lettering).orElseThrow(() -> new Refusal("no lettering " + lettering
                + Spelling.hint(lettering, words) + "; there are " + String.join(", ", words)));
    }
}
