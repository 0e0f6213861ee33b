package oxus.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import oxus.model.Language;
import oxus.model.Toponyms;

/**
 * The names of {@code geodata/names.tsv}. They are read when the first of them is asked for: a map in English does without.
 * Safe for several threads.
 */
final class BundledToponyms implements Toponyms {

    private static final String FILE = "/geodata/names.tsv";
    private static final List<Language> COLUMNS = List.of(Language.LOCAL, Language.RU, Language.ZH);

    private Optional<Map<Key, Map<Language, String>>> names = Optional.empty();

    @Override
    public Optional<String> name(Kind kind, String id, Language language) {
        return language == Language.EN ? Optional.empty()
                : Optional.ofNullable(names().getOrDefault(new Key(kind, id), Map.of()).get(language));
    }

    private synchronized Map<Key, Map<Language, String>> names() {
        if (names.isEmpty()) {
            names = Optional.of(read());
        }
        return names.get();
    }

    private static Map<Key, Map<Language, String>> read() {
        Map<Key, Map<Language, String>> names = new HashMap<>();
        try (InputStream in = BundledToponyms.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> names.put(
                    new Key(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1]), inLanguages(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("geodata/names.tsv cannot be read; unpack Oxus again", e));
        }
        return names;
    }

    private static Map<Language, String> inLanguages(String[] row) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!row[i + 2].isEmpty()) {
                names.put(COLUMNS.get(i), row[i + 2]);
            }
        }
        return names;
    }

    private record Key(Kind kind, String id) {
    }
}
