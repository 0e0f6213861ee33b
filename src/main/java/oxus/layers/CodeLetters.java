package oxus.layers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bits as letters that a person can read off a page and type: Crockford's base 32, which has no I, L, O and U, in groups of
 * four. The last two letters are the others' remainder by a prime, which tells every single wrong letter and every two
 * neighbours that changed places.
 */
final class CodeLetters {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTER_BITS = 5;
    private static final int GROUP = 4;
    private static final int CHECKS = 2;
    private static final int LEAST = 3;

    /** The largest prime that two letters hold. */
    private static final int PRIME = 1021;

    /** Any number that is no power of another: letters that are left out must not agree with the checks by habit. */
    private static final int FACTOR = 389;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u2010-\\u2015\\u2212-]+");
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{5,80}");
    private static final Pattern GROUPED = Pattern.compile("\\s*\\w{4}([\\s\\u2010-\\u2015-]\\w{4})*[\\s\\u2010-\\u2015-]\\w{1,4}\\s*",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** What a keyboard set to Russian writes for letters that look the same, and what is read for what. */
    private static final String TYPED = "OIL\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425";
    private static final String MEANT = "011ABCEHKM0PTX";

    private CodeLetters() {
    }

    /** @param bits each 0 or 1; zeros at their end need no letters */
    static String of(String bits) {
        StringBuilder letters = new StringBuilder();
        int length = Math.max(LEAST, (bits.lastIndexOf('1') + LETTER_BITS) / LETTER_BITS);
        String full = bits + "0".repeat(Math.max(0, length * LETTER_BITS - bits.length()));
        for (int letter = 0; letter < length; letter++) {
            letters.append(LETTERS.charAt(Integer.parseInt(full.substring(letter * LETTER_BITS, (letter + 1) * LETTER_BITS), 2)));
        }
        int check = remainder(letters);
        letters.append(LETTERS.charAt(check >> LETTER_BITS)).append(LETTERS.charAt(check & LETTERS.length() - 1));
        for (int i = GROUP; i < letters.length(); i += GROUP + 1) {
            letters.insert(i, '-');
        }
        return letters.toString();
    }

    /** Whether somebody who typed this meant a code, be it right or wrong. */
    static boolean looksLikeCode(String typed) {
        return GROUPED.matcher(typed).matches() && FORM.matcher(plain(typed)).matches()
                && typed.chars().anyMatch(Character::isDigit);
    }

    /** Whether all of it is letters and digits, as many as a code has at least. */
    static boolean canBeCode(String typed) {
        return FORM.matcher(plain(typed)).matches();
    }

    /** The bits, without zeros at their end or with some; nothing when the letters do not agree with their checks. */
    static Optional<String> bits(String typed) {
        String letters = plain(typed);
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            int value = LETTERS.indexOf(letters.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            bits.append(Integer.toBinaryString(value | LETTERS.length()).substring(1));
        }
        int end = letters.length() - CHECKS;
        int check = Integer.parseInt(bits.substring(end * LETTER_BITS), 2);
        return check == remainder(letters.substring(0, end)) ? Optional.of(bits.substring(0, end * LETTER_BITS)) : Optional.empty();
    }

    private static int remainder(CharSequence letters) {
        int rest = 0;
        for (int i = 0; i < letters.length(); i++) {
            rest = (rest * FACTOR + LETTERS.indexOf(letters.charAt(i)) + 1) % PRIME;
        }
        return rest;
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(BETWEEN.matcher(typed.strip()).replaceAll("").toUpperCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            int alike = TYPED.indexOf(plain.charAt(i));
            plain.setCharAt(i, alike < 0 ? plain.charAt(i) : MEANT.charAt(alike));
        }
        return plain.toString();
    }
}
