package oxus.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Numbers and words of closed vocabularies, one after the other in as few bits as each may need. */
final class Bits {

    private static final int LENGTH_BITS = 6;

    private final StringBuilder bits;
    private int at;

    Bits() {
        this("");
    }

    /** @param written each 0 or 1 */
    Bits(String written) {
        bits = new StringBuilder(written);
    }

    /** What is to be said has no number, or a number has no meaning here. */
    static final class Unsaid extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unsaid() {
            super("no number", null, false, false);
        }
    }

    void put(long value, int width) {
        if (value < 0 || value >> width != 0) {
            throw new Unsaid();
        }
        for (int bit = width - 1; bit >= 0; bit--) {
            bits.append(value >> bit & 1);
        }
    }

    /** What follows the last bit that was written is zeros. */
    long take(int width) {
        long value = 0;
        for (int end = at + width; at < end; at++) {
            value = value << 1 | (at < bits.length() && bits.charAt(at) == '1' ? 1 : 0);
        }
        return value;
    }

    void putWord(String word, List<String> vocabulary, int width) {
        put(vocabulary.indexOf(word), width);
    }

    String takeWord(List<String> vocabulary, int width) {
        long number = take(width);
        if (number >= vocabulary.size()) {
            throw new Unsaid();
        }
        return vocabulary.get((int) number);
    }

    /** Says which words of a vocabulary are otherwise than usual. */
    void putOtherwise(Iterable<String> words, Iterable<String> usual, List<String> vocabulary) {
        TreeSet<Integer> otherwise = numbers(words, vocabulary);
        for (int number : numbers(usual, vocabulary)) {
            if (!otherwise.remove(number)) {
                otherwise.add(number);
            }
        }
        put(otherwise.isEmpty() ? 0 : 1, 1);
        if (!otherwise.isEmpty()) {
            put(otherwise.last() + 1, LENGTH_BITS);
            for (int number = 0; number <= otherwise.last(); number++) {
                put(otherwise.contains(number) ? 1 : 0, 1);
            }
        }
    }

    /** The words that were put, in the order of the vocabulary. */
    List<String> takeOtherwise(List<String> usual, List<String> vocabulary) {
        long otherwise = 0;
        int length = take(1) == 0 ? 0 : (int) take(LENGTH_BITS);
        if (length > vocabulary.size()) {
            throw new Unsaid();
        }
        for (int number = 0; number < length; number++) {
            otherwise |= take(1) << number;
        }
        List<String> words = new ArrayList<>();
        for (int number = 0; number < vocabulary.size(); number++) {
            boolean other = (otherwise >> number & 1) == 1;
            if (usual.contains(vocabulary.get(number)) != other) {
                words.add(vocabulary.get(number));
            }
        }
        return words;
    }

    /** Whether nothing more is said. */
    boolean isAtEnd() {
        return bits.indexOf("1", at) < 0;
    }

    @Override
    public String toString() {
        return bits.toString();
    }

    private static TreeSet<Integer> numbers(Iterable<String> words, List<String> vocabulary) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String word : words) {
            if (!vocabulary.contains(word)) {
                throw new Unsaid();
            }
            numbers.add(vocabulary.indexOf(word));
        }
        return numbers;
    }
}
