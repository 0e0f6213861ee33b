package oxus.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How words stand in a drawing. */
public enum Lettering {
    /** They can be searched, copied and corrected. */
    WORDS,
    /** They look the same in programs that know no fonts in files. */
    OUTLINES;

    /** As options call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lettering> ofWord(String word) {
        return Arrays.stream(values()).filter(lettering -> lettering.word().equals(word)).findFirst();
    }
}
