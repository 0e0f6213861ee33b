package oxus.files;

import java.util.List;

import oxus.model.DataFault;

/**
 * A JSON text as it was read.
 *
 * @param file   its name, as faults show it
 * @param root   its value
 * @param faults what is wrong with it as JSON and yet leaves it readable: keys given twice
 */
public record JsonDocument(String file, JsonValue root, List<DataFault> faults) {
}
