package oxus.files.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads one cell of a .dbf: fixed width, mostly text padded with blanks, numbers written out in digits. */
final class CellReader {

    /** Stands for a cell whose bytes are no value of its type. */
    static final Object SPOILT = new Object();

    /** What Java puts where bytes are no letter of the character set. */
    static final char UNKNOWN_LETTER = '\uFFFD';

    /** Up to 2^53 a whole number is exact as a double, and so are these powers: one division then rounds just once. */
    private static final long MOST_EXACT = 1L << 53;
    private static final double[] POWERS_OF_TEN = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private final Charset charset;

    CellReader(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /**
     * The value of a cell, of the class that the field names; {@link #SPOILT}; or null for a blank, which stays inside
     * this package.
     */
    Object valueOrNull(AttributeField field, byte[] bytes, int at) {
        if (field.kind() == 'I' && field.length() == 4) {
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
        }
        int end = at + field.length();
        if (field.kind() != 'N' && field.kind() != 'F' && field.kind() != 'L' && field.kind() != 'D') {
            return field.kind() == 'M' ? null : textOrNull(bytes, at, end);
        }
        int first = at;
        while (first < end && blank(bytes[first])) {
            first++;
        }
        int last = end;
        while (last > first && blank(bytes[last - 1])) {
            last--;
        }
        if (first == last) {
            return null;
        }
        return switch (field.kind()) {
            case 'L' -> yesOrNo(bytes[first]);
            case 'D' -> date(bytes, first, last);
            default -> number(field, bytes, first, last);
        };
    }

    private static boolean blank(byte letter) {
        return letter == ' ' || letter == 0;
    }

    private String textOrNull(byte[] bytes, int start, int end) {
        int last = start;
        while (last < end && bytes[last] != 0) {
            last++;
        }
        boolean full = last == end && last > start && bytes[last - 1] != ' ';
        while (last > start && bytes[last - 1] == ' ') {
            last--;
        }
        if (last == start) {
            return null;
        }
        String text = new String(bytes, start, last - start, charset);
        // Writers cut a long name at a byte, through the middle of a letter.
        while (full && !text.isEmpty() && text.charAt(text.length() - 1) == UNKNOWN_LETTER) {
            text = text.substring(0, text.length() - 1);
        }
        return text.isEmpty() ? null : text;
    }

    private static Object yesOrNo(byte letter) {
        return switch (letter) {
            case 'T', 't', 'Y', 'y' -> Boolean.TRUE;
            case 'F', 'f', 'N', 'n' -> Boolean.FALSE;
            case '?' -> null;
            default -> SPOILT;
        };
    }

    /** YYYYMMDD; all zeros are a blank. */
    private static Object date(byte[] bytes, int start, int end) {
        long digits = 0;
        for (int at = start; at < end; at++) {
            if (bytes[at] < '0' || bytes[at] > '9' || end - start != 8) {
                return SPOILT;
            }
            digits = digits * 10 + bytes[at] - '0';
        }
        if (digits == 0) {
            return null;
        }
        try {
            return LocalDate.of((int) (digits / 10000), (int) (digits / 100 % 100), (int) (digits % 100));
        } catch (DateTimeException e) {
            return SPOILT;
        }
    }

    private static Object number(AttributeField field, byte[] bytes, int start, int end) {
        // A number too wide for its column is written as stars.
        if (bytes[start] == '*') {
            return null;
        }
        double value = parse(bytes, start, end);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return SPOILT;
        }
        Class<?> wanted = field.valueClass();
        if (wanted == Double.class) {
            return value;
        }
        if (wanted == Integer.class) {
            return value == (int) value ? (Object) (int) value : SPOILT;
        }
        if (Math.abs(value) <= MOST_EXACT) {
            return value == (long) value ? (Object) (long) value : SPOILT;
        }
        try {
            return Long.parseLong(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            return SPOILT;
        }
    }

    /** The number in these bytes; NaN when there is none. */
    private static double parse(byte[] bytes, int start, int end) {
        boolean negative = bytes[start] == '-';
        int at = negative || bytes[start] == '+' ? start + 1 : start;
        long digits = 0;
        int behindPoint = 0;
        boolean point = false;
        boolean plain = at < end;
        for (; at < end && plain; at++) {
            byte letter = bytes[at];
            if (letter == '.' && !point) {
                point = true;
            } else if (letter >= '0' && letter <= '9' && digits < MOST_EXACT / 10 && behindPoint < POWERS_OF_TEN.length - 1) {
                digits = digits * 10 + letter - '0';
                behindPoint += point ? 1 : 0;
            } else {
                plain = false;
            }
        }
        if (plain) {
            double value = digits / POWERS_OF_TEN[behindPoint];
            return negative ? -value : value;
        }
        return parseSlowly(bytes, start, end);
    }

    /** Exponents and numbers of very many digits. Java's own parser also takes `NaN`, `1f` and `0x1p3`, which are none here. */
    private static double parseSlowly(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("0123456789+-.eE".indexOf(bytes[at]) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
