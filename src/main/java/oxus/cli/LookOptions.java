package oxus.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.model.Language;
import oxus.projection.Projections;
import oxus.scene.Ground;
import oxus.scene.Look;
import oxus.scene.Signs;
import oxus.style.Theme;
import oxus.style.Vision;

/** How {@code --theme}, {@code --text-scale}, {@code --vision}, {@code --signs}, {@code --language} and
 * {@code --projection} want a map drawn. */
final class LookOptions {

    private static final double LEAST_TEXT = 0.5;
    private static final double MOST_TEXT = 3;

    @Option(names = "--theme", paramLabel = "NAME",
            description = "The look of the map: paper, projector, dark or print-grey (default: paper).")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--text-scale", paramLabel = "FACTOR",
            description = "How much larger words and symbols are, 0.5 to 3 (default: 1).")
    private Optional<Double> textScale = Optional.empty();

    @Option(names = "--vision", paramLabel = "EYES",
            description = "A preview of how others see the map: normal, protan, deutan, tritan or grey (default:"
                    + " normal).")
    private Optional<String> vision = Optional.empty();

    @Option(names = "--signs", paramLabel = "BY",
            description = "What the size of a base's symbol tells: its kind, or its personnel as well (default:"
                    + " kind).")
    private Optional<String> signs = Optional.empty();

    @Option(names = "--language", paramLabel = "WORD",
            description = "In which language places are named: en, local for each country's own, ru or zh; what no source"
                    + " names stays English (default: en).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--projection", paramLabel = "NAME",
            description = "How the globe is laid flat: albers (true areas), lambert (true angles), mercator (as web maps are)"
                    + " or plate-carree (degrees as squares) (default: albers).")
    private Optional<String> projection = Optional.empty();

    @Option(names = "--transparent", negatable = true, arity = "0", fallbackValue = "true",
            description = "Whether sea and neighbouring land are left out, and whatever the map is laid on is seen through"
                    + " (default: they are not).")
    private Optional<Boolean> transparent = Optional.empty();

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        boolean known = option.equals("--transparent") || option.equals("--no-transparent");
        transparent = known ? Optional.of(option.equals("--transparent")) : transparent;
        return known;
    }

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--theme" -> theme = Optional.of(value);
            case "--text-scale" -> textScale = Optional.of(Double.valueOf(value));
            case "--vision" -> vision = Optional.of(value);
            case "--signs" -> signs = Optional.of(value);
            case "--language" -> language = Optional.of(value);
            case "--projection" -> projection = Optional.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * The look of a map, where it is not asked for as it was.
     *
     * @param themes by name, those that there are
     */
    Look over(Look now, Map<String, Theme> themes) {
        return new Look(word("theme", theme, themes.keySet(), known -> Optional.of(known).filter(themes::containsKey))
                        .orElse(now.theme()),
                textScale().orElse(now.textScale()),
                word("vision", vision, words(Vision.values(), Vision::word), Vision::ofWord).orElse(now.vision()),
                word("signs", signs, words(Signs.values(), Signs::word), Signs::ofWord).orElse(now.signs()),
                word("language", language, words(Language.values(), Language::word), Language::ofWord).orElse(now.language()),
                projection().orElse(now.projection()),
                transparent.map(clear -> clear ? Ground.CLEAR : Ground.FILLED).orElse(now.ground()));
    }

    /** How the globe is to be laid flat: known before there is an atlas, for it says what ground has to be read. */
    Optional<Projections> projection() {
        return word("projection", projection, words(Projections.values(), Projections::word), Projections::ofWord);
    }

    private Optional<Double> textScale() {
        return textScale.map(factor -> {
            if (!(factor >= LEAST_TEXT && factor <= MOST_TEXT)) {
                throw new Refusal("--text-scale is 0.5 to 3, not " + factor);
            }
            return factor;
        });
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static <E> Optional<E> word(String what, Optional<String> asked, Collection<String> all,
                                        Function<String, Optional<E>> known) {
        return asked.map(word -> known.apply(word).orElseThrow(() -> new Refusal("no " + what + " " + word
                + Spelling.hint(word, all) + "; there are " + String.join(", ", all))));
    }
}
