package oxus.app;

import java.util.Optional;
import java.util.function.Function;

import javafx.util.StringConverter;

/** Shows the values of a list of choices in words. */
final class Worded {

    private Worded() {
    }

    static <T> StringConverter<T> by(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return Optional.ofNullable(value).map(words).orElse("");
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        };
    }
}
