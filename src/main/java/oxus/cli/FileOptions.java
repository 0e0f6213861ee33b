package oxus.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Option;

import oxus.companion.Series;
import oxus.export.Bundle;
import oxus.export.Format;
import oxus.export.Lettering;
import oxus.export.Manner;
import oxus.export.Play;
import oxus.export.UnwritableException;
import oxus.export.WordFiles;
import oxus.files.Spelling;
import oxus.time.Timeline;

/** What a file leaves to choice beside the picture itself. */
final class FileOptions {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    @Option(names = "--lettering", paramLabel = "HOW",
            description = "How words stand in a drawing (.svg): words, which can be searched and corrected, or outlines, which"
                    + " look the same in every program (default: ${DEFAULT-VALUE}).")
    private String lettering = Lettering.WORDS.word();

    @Option(names = "--years", paramLabel = "FROM-TO",
            description = "The years that a moving picture (.gif, .apng) plays (default: all of the atlas).")
    private Optional<String> years = Optional.empty();

    @Option(names = "--seconds-per-year", paramLabel = "SECONDS",
            description = "How long each of them stands, 0.05 to 60 (default: " + Play.USUAL_SECONDS + ").")
    private double seconds = Play.USUAL_SECONDS;

    @Option(names = "--series", paramLabel = "OF",
            description = "What the maps of a series (.zip) are: years (those of --years), countries, each framed on one, or layers,"
                    + " each with one (default: ${DEFAULT-VALUE}).")
    private String series = Bundle.usual().series().word();

    @Option(names = "--each", paramLabel = "FORMAT",
            description = "The ending of the files in a series, such as svg (default: ${DEFAULT-VALUE}).")
    private String each = Bundle.usual().each().ending().substring(1);

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
        switch (option) {
            case "--lettering" -> lettering = value;
            case "--series" -> series = value;
            case "--each" -> each = value;
            case "--years" -> years = Optional.of(value);
            case "--seconds-per-year" -> seconds = Double.parseDouble(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Refuses what cannot be understood, before any work. */
    void check() {
        lettering();
        bundle();
        years.ifPresent(FileOptions::years);
    }

    /** What is chosen. */
    Manner manner(Timeline timeline) {
        return Manner.usual().lettered(lettering()).playing(play(timeline)).bundling(bundle());
    }

    private Bundle bundle() {
        List<String> all = Arrays.stream(Series.values()).map(Series::word).toList();
        Series of = Series.ofWord(series).orElseThrow(() -> new Refusal("no series of " + series + Spelling.hint(series, all)
                + "; there are " + String.join(", ", all)));
        Format format = Format.of(Path.of("map." + each)).filter(known -> known != Format.ZIP)
                .orElseThrow(() -> new Refusal("no format for the maps of a series: " + each + "; name an ending such as png or svg"));
        return new Bundle(of, format);
    }

    private Play play(Timeline timeline) {
        List<Integer> ends = years.map(FileOptions::years).orElse(List.of(timeline.firstYear(), timeline.lastYear()));
        ends.forEach(year -> MomentOptions.checkYear(year, timeline));
        try {
            return new Play(ends.get(0), ends.get(1), seconds);
        } catch (IllegalArgumentException outOfBounds) {
            throw new Refusal(outOfBounds.getMessage());
        }
    }

    private static List<Integer> years(String typed) {
        Matcher ends = YEARS.matcher(typed);
        if (!ends.matches()) {
            throw new Refusal("--years is two years such as 1991-2025, not " + typed);
        }
        return List.of(Integer.valueOf(ends.group(1)), Integer.valueOf(ends.group(2)));
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
