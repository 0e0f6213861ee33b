package oxus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding in which this Java reads what is typed and writes the names of files: the system's own. Where no language is
 * set, as in a container or a timed job, that is often ASCII, and other letters would come out as question marks.
 */
public final class Encoding {

    private static final Path TYPED = Path.of("/proc/self/cmdline");
    private static final String HANDED_ON = "OXUS_TYPED";
    private static final String ESCAPED = "escaped";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final int LAST_ASCII = 127;

    private Encoding() {
    }

    /** What was typed, in the letters that it was typed in, as far as the system tells. */
    public static String[] asTyped(String[] read) {
        if (ESCAPED.equals(System.getenv(HANDED_ON))) {
            return Arrays.stream(read).map(Encoding::unescaped).toArray(String[]::new);
        }
        return isNarrow() ? exactly(read) : read;
    }

    /** Arguments for another Java, which is to read them in UTF-8 where this one cannot. */
    static List<String> handOn(List<String> arguments, Map<String, String> environment) {
        if (!isNarrow()) {
            return arguments;
        }
        environment.put(HANDED_ON, ESCAPED);
        // Files can name files, too.
        environment.put("LC_ALL", "C.UTF-8");
        return arguments.stream().map(Encoding::escaped).toList();
    }

    /** What is wrong with words that were typed; nothing when files can be called so. */
    static Optional<String> trouble(String... typed) {
        return isNarrow() && !isAscii(List.of(typed)) ? Optional.of("what was typed has letters that file names cannot have in this"
                + " system's encoding, " + name() + "; " + advice()) : Optional.empty();
    }

    /** The file that is called so. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw noFile(name);
        }
    }

    /** The file that is called so, as seen from where another lies. */
    static Path beside(Path other, String name) {
        try {
            return other.resolveSibling(name);
        } catch (InvalidPathException e) {
            throw noFile(name);
        }
    }

    private static Refusal noFile(String name) {
        boolean letters = name.chars().anyMatch(letter -> letter > 127);
        return new Refusal("no file can be called " + name + (letters ? " in this system's encoding, " + name() + "; " + advice() : ""));
    }

    private static String name() {
        return System.getProperty("sun.jnu.encoding", "unknown");
    }

    private static String advice() {
        return "set LC_ALL=C.UTF-8 before Java is started";
    }

    private static boolean isNarrow() {
        return !name().toUpperCase(Locale.ROOT).startsWith("UTF");
    }

    private static boolean isAscii(List<String> words) {
        return words.stream().flatMapToInt(String::chars).allMatch(letter -> letter <= LAST_ASCII);
    }

    private static String[] exactly(String[] read) {
        try {
            String[] all = new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0", -1);
            // After the last there is an end, too.
            return read.length < all.length ? Arrays.copyOfRange(all, all.length - 1 - read.length, all.length - 1) : read;
        } catch (IOException anotherSystem) {
            return read;
        }
    }

    static String escaped(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars().forEach(letter -> plain.append(letter <= LAST_ASCII && letter != '\\' ? String.valueOf((char) letter)
                : String.format("\\u%04x", letter)));
        return plain.toString();
    }

    static String unescaped(String word) {
        return ESCAPE.matcher(word).replaceAll(code ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
