package oxus.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Option;

import oxus.files.Spelling;
import oxus.scene.MapRequest;
import oxus.scene.Piece;

/** What stands around the map: {@code --title}, {@code --subtitle}, {@code --credit}, {@code --without}, {@code --strip}. */
final class FurnitureOptions {

    private final Map<Piece, String> words = new EnumMap<>(Piece.class);
    private List<String> without = List.of();
    private boolean strip;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the map is of, in place of its usual title.")
    private void title(String text) {
        words.put(Piece.TITLE, text);
    }

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "What stands under the title, in place of the layers' names.")
    private void subtitle(String text) {
        words.put(Piece.SUBTITLE, text);
    }

    @Option(names = "--credit", paramLabel = "TEXT", description = "Whose the map is, in place of 'Map: Oxus'. Whom licences ask to"
            + " name is named all the same.")
    private void credit(String text) {
        words.put(Piece.CREDIT, text);
    }

    @Option(names = "--without", paramLabel = "PIECE", split = ",", completionCandidates = Pieces.class,
            description = "What to leave off the page, with commas between: ${COMPLETION-CANDIDATES}; or 'all'.")
    private void without(List<String> pieces) {
        without = List.copyOf(pieces);
    }

    @Option(names = "--strip", description = "Draws the years as a strip under the map, with the moment marked and the events of"
            + " each year.")
    private void strip(boolean asked) {
        strip = asked;
    }

    /** Takes an option in its plain form; false when it is none of these. */
    boolean set(String option, String value) {
        switch (option) {
            case "--title" -> title(value);
            case "--subtitle" -> subtitle(value);
            case "--credit" -> credit(value);
            case "--without" -> without(List.of(value.split(",")));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes an option that has no value; false when it is none of these. */
    boolean set(String option) {
        strip |= option.equals("--strip");
        return option.equals("--strip");
    }

    /** A map with the furniture asked for. */
    MapRequest over(MapRequest map) {
        MapRequest furnished = strip ? map.with(Piece.STRIP) : map;
        for (Map.Entry<Piece, String> said : words.entrySet()) {
            if (said.getValue().isBlank()) {
                throw new Refusal("--" + said.getKey().word() + " says nothing; leave it off with --without "
                        + said.getKey().word());
            }
            furnished = furnished.with(said.getKey()).worded(said.getKey(), said.getValue());
        }
        return furnished.without(pieces());
    }

    private List<Piece> pieces() {
        return without.equals(List.of("all")) ? List.of(Piece.values()) : without.stream().map(FurnitureOptions::piece).toList();
    }

    private static Piece piece(String word) {
        List<String> words = Arrays.stream(Piece.values()).map(Piece::word).toList();
        return Piece.ofWord(word).orElseThrow(() -> new Refusal("no piece " + word + Spelling.hint(word, words) + "; there are "
                + String.join(", ", words)));
    }

    /** The names that {@code --without} takes, for the help. */
    static final class Pieces implements Iterable<String> {

        @Override
        public java.util.Iterator<String> iterator() {
            return Arrays.stream(Piece.values()).map(Piece::word).iterator();
        }
    }
}
