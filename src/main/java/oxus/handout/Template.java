package oxus.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import oxus.export.handout.Markup;

/** The page's frame with its holes, from {@code resources/handout}. */
final class Template {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(words:)?([a-z.-]+)}}");

    private Template() {
    }

    /** A file of {@code resources/handout} as text. */
    static String file(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/handout/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: resources/handout/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text with its holes filled.
     *
     * @param filling markup by the name of the hole
     * @param words   texts for the holes that ask for words
     */
    static String filled(String text, Map<String, String> filling, UnaryOperator<String> words) {
        Matcher hole = HOLE.matcher(text);
        StringBuilder page = new StringBuilder(text.length());
        while (hole.find()) {
            String name = hole.group(2);
            if (hole.group(1) == null && !filling.containsKey(name)) {
                throw new IllegalStateException("nothing fills " + name);
            }
            hole.appendReplacement(page, Matcher.quoteReplacement(
                    hole.group(1) == null ? filling.get(name) : Markup.text(words.apply(name))));
        }
        return hole.appendTail(page).toString();
    }

    /** By which a page tells the reader's browser which script or style sheet is its own. */
    static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
