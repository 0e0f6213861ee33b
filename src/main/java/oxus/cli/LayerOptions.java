package oxus.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.layers.Layers;
import oxus.layers.Opening;

/** What {@code --layers} and {@code --insets} put on a map; ground, furniture and own data stay as they are. */
final class LayerOptions {

    private static final List<String> NONE = List.of("none");
    private static final List<String> ALL = List.of("all");

    @Option(names = "--layers", paramLabel = "LAYER", split = ",", completionCandidates = FactLayers.class,
            description = "Layers of facts to show, with commas between: ${COMPLETION-CANDIDATES}; or 'all', or 'none' for"
                    + " the bare ground (default: those that the window opens with).")
    private List<String> layers = List.of();

    @Option(names = "--insets", paramLabel = "INSET", split = ",",
            description = "Small maps in the corners, with commas between: locator, with Russia and China; fergana, the valley"
                    + " enlarged; or 'none' (default: none). One that finds no room is left out.")
    private List<String> insets = List.of();

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--layers" -> layers = List.of(value.split(","));
            case "--insets" -> insets = List.of(value.split(","));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The layers of a map with those asked for in the place of its own. */
    List<String> over(List<String> shown) {
        return replaced(replaced(shown, layers, "layer", Opening.factLayers()), insets, "inset", Layers.INSETS);
    }

    private static List<String> replaced(List<String> shown, List<String> asked, String what, List<String> all) {
        if (asked.isEmpty()) {
            return shown;
        }
        List<String> wanted = asked.equals(NONE) ? List.of() : asked.equals(ALL) ? all : asked;
        for (String one : wanted) {
            if (!all.contains(one)) {
                throw new Refusal("no " + what + " " + one + Spelling.hint(one, all) + "; there are " + String.join(", ", all));
            }
        }
        return Stream.concat(shown.stream().filter(id -> !all.contains(id)), wanted.stream()).distinct().toList();
    }

    /** The names that {@code --layers} takes, for the help. */
    static final class FactLayers implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Opening.factLayers().iterator();
        }
    }
}
