package oxus.handout;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as JSON that may stand in a page: nothing in it ends the element around it. */
final class JsonText {

    private JsonText() {
    }

    /** @param value texts, whole numbers, collections, and maps with texts for keys */
    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> text((String) entry.getKey()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number number ? number.toString() : text((String) value);
    }

    private static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 2).append('"');
        for (char letter : words.toCharArray()) {
            boolean plain = letter >= ' ' && letter != '"' && letter != '\\' && letter != '<' && letter != '>' && letter != '&'
                    && letter != '\u2028' && letter != '\u2029' && !Character.isSurrogate(letter);
            if (plain) {
                safe.append(letter);
            } else {
                safe.append(String.format("\\u%04x", (int) letter));
            }
        }
        return safe.append('"').toString();
    }
}
