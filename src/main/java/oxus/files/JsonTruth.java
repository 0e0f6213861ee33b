package oxus.files;

/** A JSON true or false. */
public record JsonTruth(int line, boolean value) implements JsonValue {

    @Override
    public String inWords() {
        return value ? "true" : "false";
    }
}
