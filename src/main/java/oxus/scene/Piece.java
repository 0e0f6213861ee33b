package oxus.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A piece of a map's furniture that can be switched off by itself, and the layers that draw it. */
public enum Piece {
    TITLE(Says.WORDS, "title"),
    SUBTITLE(Says.WORDS, "title"),
    /** When the map is of. */
    DATE(Says.WORDS, "title"),
    LEGEND(Says.SIGNS, "legend"),
    SCALE_BAR(Says.SIGNS, "scale-bar"),
    GRATICULE(Says.SIGNS, "graticule"),
    /** The small maps in the corners. */
    INSETS(Says.SIGNS, "locator", "fergana"),
    /** The years under the map. */
    STRIP(Says.SIGNS, "strip"),
    /** Where the facts are from, and whom their licences ask to name. */
    SOURCES(Says.WORDS, "sources"),
    /** Whose the base map and the map are. */
    CREDIT(Says.WORDS, "sources"),
    /** That boundaries imply no position. */
    BOUNDARY_NOTE(Says.WORDS, "sources"),
    PROJECTION(Says.WORDS, "sources"),
    /** The code that brings the view back when it is typed. */
    VIEW_CODE(Says.SIGNS, "sources");

    /** Whether a piece is made of words that can be others, or of signs that follow from the map. */
    private enum Says { WORDS, SIGNS }

    private final Says says;
    private final List<String> layers;

    Piece(Says says, String... layers) {
        this.says = says;
        this.layers = List.of(layers);
    }

    /** The piece called so. */
    public static Optional<Piece> ofWord(String word) {
        return Arrays.stream(values()).filter(piece -> piece.word().equals(word)).findFirst();
    }

    /** The name in requests and views, such as {@code scale-bar}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can say something else than usual. */
    public boolean hasWords() {
        return says == Says.WORDS;
    }

    /** Ids of the layers that draw it. */
    public List<String> layers() {
        return layers;
    }

    /** The other pieces that its layer draws. */
    public List<Piece> neighbours() {
        return Arrays.stream(values()).filter(other -> other != this && other.layers.equals(layers)).toList();
    }
}
