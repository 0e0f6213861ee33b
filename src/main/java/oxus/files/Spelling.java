package oxus.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word a mistyped one was meant to be. */
public final class Spelling {

    private Spelling() {
    }

    /** The known word nearest to {@code word} in letters, if one is near enough to be meant. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int allowed = Math.max(1, Math.min(3, word.length() / 3));
        return known.stream()
                .filter(k -> Math.abs(k.length() - word.length()) <= allowed && distance(word, k) <= allowed)
                .min(Comparator.comparingInt(k -> distance(word, k)));
    }

    /** {@code  (did you mean kant?)} or nothing, to stand at the end of a message. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known).map(k -> " (did you mean " + k + "?)").orElse("");
    }

    /** The number of letters to insert, delete, exchange or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int exchange = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(exchange, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
