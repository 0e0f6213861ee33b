package oxus.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.layers.Opening;
import oxus.model.Language;
import oxus.projection.Projections;
import oxus.scene.Look;
import oxus.scene.MapRequest;
import oxus.scene.Signs;
import oxus.style.Theme;
import oxus.style.Vision;

/** How {@code --theme}, {@code --text-scale}, {@code --vision}, {@code --signs}, {@code --language} and
 * {@code --projection} want a map drawn. */
final class LookOptions {

    private static final double LEAST_TEXT = 0.5;
    private static final double MOST_TEXT = 3;

    @Option(names = "--theme", paramLabel = "NAME",
            description = "The look of the map: paper, projector, dark or print-grey (default: ${DEFAULT-VALUE}).")
    private String theme = Opening.THEME;

    @Option(names = "--text-scale", paramLabel = "FACTOR",
            description = "How much larger words and symbols are, 0.5 to 3 (default: 1).")
    private Optional<Double> textScale = Optional.empty();

    @Option(names = "--vision", paramLabel = "EYES",
            description = "A preview of how others see the map: normal, protan, deutan, tritan or grey (default:"
                    + " ${DEFAULT-VALUE}).")
    private String vision = Vision.NORMAL.word();

    @Option(names = "--signs", paramLabel = "BY",
            description = "What the size of a base's symbol tells: its kind, or its personnel as well (default:"
                    + " ${DEFAULT-VALUE}).")
    private String signs = Signs.KIND.word();

    @Option(names = "--language", paramLabel = "WORD",
            description = "In which language places are named: en, local for each country's own, ru or zh; what no source"
                    + " names stays English (default: ${DEFAULT-VALUE}).")
    private String language = Language.EN.word();

    @Option(names = "--projection", paramLabel = "NAME",
            description = "How the globe is laid flat: albers (true areas), lambert (true angles), mercator (as web maps are)"
                    + " or plate-carree (degrees as squares) (default: ${DEFAULT-VALUE}).")
    private String projection = Projections.region().word();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--theme" -> theme = value;
            case "--text-scale" -> textScale = Optional.of(Double.valueOf(value));
            case "--vision" -> vision = value;
            case "--signs" -> signs = value;
            case "--language" -> language = value;
            case "--projection" -> projection = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether any of them asks for something else than the usual look. */
    boolean given() {
        return !theme.equals(Opening.THEME) || textScale.isPresent() || !vision.equals(Vision.NORMAL.word())
                || !signs.equals(Signs.KIND.word()) || !language.equals(Language.EN.word())
                || !projection.equals(Projections.region().word());
    }

    /** @param themes by name, those that there are */
    Look look(Map<String, Theme> themes) {
        if (!themes.containsKey(theme)) {
            throw new Refusal("no theme " + theme + Spelling.hint(theme, themes.keySet()) + "; there are "
                    + String.join(", ", themes.keySet()));
        }
        return new Look(theme, textScale(), vision(), signs(), language(), projection());
    }

    private double textScale() {
        double factor = textScale.orElse(1.0);
        if (!(factor >= LEAST_TEXT && factor <= MOST_TEXT)) {
            throw new Refusal("--text-scale is 0.5 to 3, not " + factor);
        }
        return factor;
    }

    private Vision vision() {
        List<String> words = Arrays.stream(Vision.values()).map(Vision::word).toList();
        return Vision.ofWord(vision).orElseThrow(() -> new Refusal("no vision " + vision + Spelling.hint(vision, words)
                + "; there are " + String.join(", ", words)));
    }

    private Language language() {
        List<String> words = Arrays.stream(Language.values()).map(Language::word).toList();
        return Language.ofWord(language).orElseThrow(() -> new Refusal("no language " + language
                + Spelling.hint(language, words) + "; there are " + String.join(", ", words)));
    }

    /** How the globe is laid flat: known before there is an atlas, for it says what ground has to be read. */
    Projections projection() {
        List<String> words = Arrays.stream(Projections.values()).map(Projections::word).toList();
        return Projections.ofWord(projection).orElseThrow(() -> new Refusal("no projection " + projection
                + Spelling.hint(projection, words) + "; there are " + String.join(", ", words)));
    }

    private Signs signs() {
        List<String> words = Arrays.stream(Signs.values()).map(Signs::word).toList();
        return Signs.ofWord(signs).orElseThrow(() -> new Refusal("no signs " + signs + Spelling.hint(signs, words)
                + "; there are " + String.join(", ", words)));
    }
}
