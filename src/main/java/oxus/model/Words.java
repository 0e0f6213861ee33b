package oxus.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the vocabularies of this package stand in files: lower case, with spaces for underscores. */
public final class Words {

    private Words() {
    }

    public static <E extends Enum<E>> Optional<E> find(E[] vocabulary, String word) {
        return Arrays.stream(vocabulary).filter(e -> word(e).equals(word)).findFirst();
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
