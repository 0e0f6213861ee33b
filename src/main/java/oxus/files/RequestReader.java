package oxus.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import oxus.model.DataFault;
import oxus.model.View;

/**
 * Reads files that ask for maps: one object for a map, or a list of them. An object is a saved view, or none, and beside it
 * options of the export under their names, such as {@code "output": "map.png", "size": "a4"}. The schema of such files is
 * {@code resources/request.schema.json}.
 */
public final class RequestReader {

    /** Editors that know JSON Schema look for it here. */
    private static final String SCHEMA = "$schema";

    /** Before the name of an option that is not wanted. */
    public static final String NO = "no-";

    private RequestReader() {
    }

    /**
     * A map that is asked for.
     *
     * @param place   where it stands, such as {@code maps.json:12}
     * @param view    the saved view that it is
     * @param options what else is asked for, by the option's name without hyphens before it: texts, numbers and lists of them as
     *                on a command line; none for an option that takes no value, and whose
     *                name begins with {@value RequestReader#NO} when it is not wanted
     */
    public record Asked(String place, Optional<ViewReading> view, Map<String, List<String>> options) {
    }

    /**
     * What came of reading one map.
     *
     * @param asked the map; nothing when the fault leaves none
     * @param fault why not
     */
    public record Reading(Optional<Asked> asked, Optional<DataFault> fault) {
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException when it is not there, is no JSON or asks for nothing
     */
    public static List<Reading> read(Path file) throws UnreadableFileException {
        JsonDocument document = Json.read(file);
        if (document.root() instanceof JsonArray list && !list.values().isEmpty()) {
            return list.values().stream().map(value -> read(value, file)).toList();
        }
        if (document.root() instanceof JsonObject) {
            return List.of(read(document.root(), file));
        }
        throw new UnreadableFileException(DataFault.inFile(file.toString(), document.root() instanceof JsonArray ? "asks for no map"
                : "holds " + document.root().inWords() + ", not a map or a list of maps"));
    }

    private static Reading read(JsonValue value, Path file) {
        String line = Integer.toString(value.line());
        if (!(value instanceof JsonObject object)) {
            return failed(DataFault.at(file.toString(), line, "holds " + value.inWords() + ", not a map that is asked for"));
        }
        boolean isView = object.get(ViewReader.VERSION_KEY).isPresent();
        Map<String, JsonValue> view = new LinkedHashMap<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (isView && ViewReader.KEYS.contains(member.getKey())) {
                view.put(member.getKey(), member.getValue());
            } else if (!member.getKey().equals(SCHEMA)) {
                Optional<List<String>> words = words(member.getValue());
                if (words.isEmpty()) {
                    return failed(DataFault.at(file.toString(), Integer.toString(member.getValue().line()),
                            member.getKey() + " is " + member.getValue().inWords() + ", which no option can be"));
                }
                boolean refused = member.getValue() instanceof JsonTruth truth && !truth.value();
                options.put((refused ? NO : "") + member.getKey(), words.get());
            }
        }
        Optional<ViewReading> reading = isView ? Optional.of(view(new JsonObject(object.line(), view), file)) : Optional.empty();
        return new Reading(Optional.of(new Asked(file + ":" + line, reading, options)), Optional.empty());
    }

    private static ViewReading view(JsonObject object, Path file) {
        List<String> notes = new ArrayList<>();
        View view = ViewReader.within(object, (line, what) -> notes.add(line == object.line() ? what : "line " + line + ": " + what));
        return new ViewReading(OwnPaths.whole(view, file), List.copyOf(notes), ViewReader.version(object));
    }

    private static Reading failed(DataFault fault) {
        return new Reading(Optional.empty(), Optional.of(fault));
    }

    /** What would be typed after an option's name. */
    private static Optional<List<String>> words(JsonValue value) {
        if (value instanceof JsonArray list) {
            List<Optional<String>> words = list.values().stream().map(RequestReader::word).toList();
            return words.stream().allMatch(Optional::isPresent)
                    ? Optional.of(words.stream().flatMap(Optional::stream).toList()) : Optional.empty();
        }
        if (value instanceof JsonTruth) {
            return Optional.of(List.of());
        }
        return word(value).map(List::of);
    }

    private static Optional<String> word(JsonValue value) {
        if (value instanceof JsonNumber number) {
            double figure = number.value();
            return Optional.of(figure == Math.rint(figure) && Math.abs(figure) < 1e15 ? Long.toString((long) figure) : Double.toString(figure));
        }
        return value instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }
}
