package oxus.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the window in one language, from {@code resources/words_xx.properties}. */
public final class Wording {

    private final ResourceBundle words;

    private Wording(ResourceBundle words) {
        this.words = words;
    }

    public static Wording english() {
        return new Wording(ResourceBundle.getBundle("words", Locale.ENGLISH));
    }

    public Locale locale() {
        return words.getLocale();
    }

    /** The words for a key. A missing one shows its key, so that it is seen and mended. */
    public String text(String key) {
        try {
            return words.getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** The words for a key, with {0}, {1} … filled in. Years and pixels are {0,number,#} there: without separators. */
    public String text(String key, Object... parts) {
        return new MessageFormat(text(key), locale()).format(parts);
    }

    /** The word of a vocabulary, such as {@code status.BUILDING}. */
    public String of(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }
}
