package oxus.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.time.Ghosts;
import oxus.time.Lens;
import oxus.time.Selection;
import oxus.time.Timeline;

/** What of a moment {@code --lens}, {@code --only} and {@code --no-ghosts} ask for. */
final class SelectionOptions {

    @Option(names = "--lens", paramLabel = "WHOSE",
            description = "Whose part stands out, the rest being faint: all, russia, china, both, or crossing for where both"
                    + " are at work in the same field (default: all).")
    private Optional<String> lens = Optional.empty();

    @Option(names = "--ghosts", negatable = true, arity = "0", fallbackValue = "true",
            description = "Whether what is closed, cancelled or handed over is shown as an outline (default: it is).")
    private Optional<Boolean> ghosts = Optional.empty();

    @Mixin
    private OnlyOption only = new OnlyOption();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        if (option.equals("--lens")) {
            lens = Optional.of(value);
            return true;
        }
        return only.set(option, value);
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        boolean known = option.equals("--ghosts") || option.equals("--no-ghosts");
        ghosts = known ? Optional.of(option.equals("--ghosts")) : ghosts;
        return known;
    }

    /** What is looked at, where it is not asked for as it was. */
    Selection over(Selection now, Timeline timeline) {
        return new Selection(lens().orElse(now.lens()), only.over(now.filter(), timeline),
                ghosts.map(shown -> shown ? Ghosts.SHOWN : Ghosts.HIDDEN).orElse(now.ghosts()));
    }

    /** Whose part is asked for. */
    Optional<Lens> lens() {
        List<String> words = Arrays.stream(Lens.values()).map(Lens::word).toList();
        return lens.map(word -> Lens.ofWord(word).orElseThrow(() -> new Refusal("no lens " + word
                + Spelling.hint(word, words) + "; there are " + String.join(", ", words))));
    }
}
