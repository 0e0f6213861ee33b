package oxus.model;

import java.util.Locale;
import java.util.Optional;

/** In which language a map names its places. */
public enum Language {
    /** The usual English spelling. */
    EN,
    /** The language of the country that a place lies in, in its present script. */
    LOCAL,
    /** Russian. */
    RU,
    /** Chinese in simplified characters. */
    ZH;

    /** The word used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> ofWord(String word) {
        return Words.find(values(), word);
    }
}
