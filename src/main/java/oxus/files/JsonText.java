package oxus.files;

/** A JSON string. */
public record JsonText(int line, String text) implements JsonValue {

    @Override
    public String inWords() {
        return "a text";
    }
}
