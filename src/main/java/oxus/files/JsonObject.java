package oxus.files;

import java.util.Map;
import java.util.Optional;

/**
 * A JSON object.
 *
 * @param members its values by key, in the order of the text; of a key that is given twice the first value
 */
public record JsonObject(int line, Map<String, JsonValue> members) implements JsonValue {

    public Optional<JsonValue> get(String key) {
        return Optional.ofNullable(members.get(key));
    }

    @Override
    public String inWords() {
        return "an object";
    }
}
