package oxus.model;

import java.util.Locale;
import java.util.Optional;

/** How the vocabularies of this package stand in files: lower case, with spaces for underscores. */
public final class Words {

    private Words() {
    }

    public static <E extends Enum<E>> Optional<E> find(E[] vocabulary, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (E value : vocabulary) {
            if (value.name().equals(name)) {
                // Capitals and underscores are not how the word is written.
                return word(value).equals(word) ? Optional.of(value) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
