package oxus.scene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a map, as far as it is not as usual. A piece that has a layer to itself is switched off with that layer,
 * see {@link MapRequest#without}.
 *
 * @param off   pieces that are switched off though their layer is on
 * @param words what pieces say instead of their usual words: one line each, never blank
 */
public record Furniture(Set<Piece> off, Map<Piece, String> words) {

    public Furniture {
        off = Set.copyOf(off);
        words = Map.copyOf(words);
    }

    /** Everything, in its usual words. */
    public static Furniture usual() {
        return new Furniture(Set.of(), Map.of());
    }

    public boolean has(Piece piece) {
        return !off.contains(piece);
    }

    public Optional<String> words(Piece piece) {
        return Optional.ofNullable(words.get(piece));
    }

    Furniture with(Piece piece) {
        Set<Piece> fewer = copy(off);
        fewer.remove(piece);
        return new Furniture(fewer, words);
    }

    Furniture without(Collection<Piece> pieces) {
        Set<Piece> more = copy(off);
        more.addAll(pieces);
        return new Furniture(more, words);
    }

    /** Whatever breaks and gaps the words were typed with, they are one line: the page breaks it where it has to. */
    public Furniture worded(Piece piece, String text) {
        Map<Piece, String> others = new EnumMap<>(Piece.class);
        others.putAll(words);
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty() || !piece.hasWords()) {
            others.remove(piece);
        } else {
            others.put(piece, line);
        }
        return new Furniture(off, others);
    }

    private static Set<Piece> copy(Set<Piece> pieces) {
        Set<Piece> copy = EnumSet.noneOf(Piece.class);
        copy.addAll(pieces);
        return copy;
    }
}
