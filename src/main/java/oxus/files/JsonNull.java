package oxus.files;

/** A JSON null. The files of facts have no use for it: what is not known is left out. */
public record JsonNull(int line) implements JsonValue {

    @Override
    public String inWords() {
        return "null";
    }
}
