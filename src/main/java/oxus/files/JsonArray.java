package oxus.files;

import java.util.List;

/**
 * A JSON array.
 *
 * @param values its elements, in order
 */
public record JsonArray(int line, List<JsonValue> values) implements JsonValue {

    @Override
    public String inWords() {
        return "a list";
    }
}
