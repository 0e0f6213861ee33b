package oxus.files.shapefile;

import java.time.LocalDate;

/**
 * A column of the .dbf.
 *
 * @param name     as in the file, at most eleven bytes long
 * @param kind     the letter of its type: C text, N and F number, L yes or no, D date; other letters are read as text,
 *                 and a memo (M) as absent, for it lies in a file of its own
 * @param length   bytes in a row
 * @param decimals digits behind the point
 */
public record AttributeField(String name, char kind, int length, int decimals) {

    /** Class of the values: String, Integer, Long, Double, Boolean or LocalDate. */
    public Class<?> valueClass() {
        return switch (kind) {
            case 'N', 'F' -> numberClass();
            case 'I' -> length == 4 ? Integer.class : String.class;
            case 'L' -> Boolean.class;
            case 'D' -> LocalDate.class;
            default -> String.class;
        };
    }

    /** The smallest class that holds every number of this width. */
    private Class<?> numberClass() {
        if (decimals > 0 || length > 18) {
            return Double.class;
        }
        return length > 9 ? Long.class : Integer.class;
    }
}
