package oxus.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import oxus.companion.Accompaniment;

/** The words that go with a map, as files beside it: one to read, and the references for BibTeX and for CSL-JSON. */
public final class WordFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".bib", ".csl.json");

    private final List<Target> targets;

    private WordFiles(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * The places beside a picture that the words go to; asked for before the work.
     *
     * @throws UnwritableException when one of them cannot be written to
     */
    public static WordFiles beside(Path picture) throws UnwritableException {
        Target text = Target.at(paths(picture).get(0));
        Target bibTeX = Target.at(paths(picture).get(1));
        Target cslJson = Target.at(paths(picture).get(2));
        return new WordFiles(List.of(text, bibTeX, cslJson));
    }

    /** The files that go with a picture: {@code map.txt}, {@code map.bib} and {@code map.csl.json} with {@code map.png}. */
    public static List<Path> paths(Path picture) {
        String name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return ENDINGS.stream().map(ending -> picture.resolveSibling(stem + ending)).toList();
    }

    /** @throws UnwritableException when one of them cannot be written; what stood in its place stands there still */
    public void write(Accompaniment words) throws UnwritableException {
        write(words.text(), targets.get(0));
        write(words.bibTeX(), targets.get(1));
        write(words.cslJson(), targets.get(2));
    }

    private static void write(String words, Target target) throws UnwritableException {
        target.write(out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }
}
