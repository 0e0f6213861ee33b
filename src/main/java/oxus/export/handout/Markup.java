package oxus.export.handout;

/** Texts as markup: whatever they hold is shown, never run. */
public final class Markup {

    private Markup() {
    }

    /** Within an element or a quoted attribute. */
    public static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\t';
                    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
                    safe.appendCodePoint(control || half ? 0xFFFD : letter);
                }
            }
        });
        return safe.toString();
    }
}
