package oxus.files;

/**
 * A JSON number.
 *
 * @param value the nearest double; infinite when the text writes a number beyond all doubles
 */
public record JsonNumber(int line, double value) implements JsonValue {

    @Override
    public String inWords() {
        return "a number";
    }
}
