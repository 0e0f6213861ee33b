package oxus.cli;

import java.util.Arrays;
import java.util.List;

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
                    + " are at work in the same field (default: ${DEFAULT-VALUE}).")
    private String lens = Lens.ALL.word();

    @Option(names = "--ghosts", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Whether what is closed, cancelled or handed over is shown as an outline (default: it is).")
    private boolean ghosts = true;

    @Mixin
    private OnlyOption only = new OnlyOption();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        if (option.equals("--lens")) {
            lens = value;
            return true;
        }
        return only.set(option, value);
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        ghosts &= !option.equals("--no-ghosts");
        return option.equals("--ghosts") || option.equals("--no-ghosts");
    }

    /** Whether any of them asks for another selection than everything. */
    boolean given() {
        return only.given() || !looked().equals(Selection.everything());
    }

    Selection selection(Timeline timeline) {
        return looked().keeping(only.filter(timeline));
    }

    private Selection looked() {
        return Selection.everything().through(wanted()).with(ghosts ? Ghosts.SHOWN : Ghosts.HIDDEN);
    }

    private Lens wanted() {
        List<String> words = Arrays.stream(Lens.values()).map(Lens::word).toList();
        return Lens.ofWord(lens).orElseThrow(() -> new Refusal("no lens " + lens + Spelling.hint(lens, words)
                + "; there are " + String.join(", ", words)));
    }
}
