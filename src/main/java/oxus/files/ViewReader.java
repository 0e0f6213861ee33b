package oxus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import oxus.model.DataFault;
import oxus.model.Remark;
import oxus.model.View;

/**
 * Reads a view from its file, or from a map that was exported, which carries one. A user's file may be anything: what of it makes sense is read, whatever does not is dropped
 * and noted, and nothing is thrown.
 */
public final class ViewReader {

    static final String VERSION_KEY = "oxus_view";
    private static final Note NO_VERSION = new Note(Optional.empty(), "the file names no version; it is read as version " + View.VERSION);

    static final Set<String> KEYS = Set.of(VERSION_KEY, "name", "moment", "place", "page", "layers", "opacity",
            "indicator", "theme", "text_scale", "vision", "signs", "language", "ground", "ringed", "lens", "ghosts", "filter",
            "compare", "swipe", "difference_since", "furniture", "remarks", "own");

    private static final int MOST_NOTES = 100;
    private static final int LONGEST_KEY = 60;

    private final List<Note> notes = new ArrayList<>();

    private ViewReader() {
    }

    /** Reads a file; one that is not there is noted too. */
    public static ViewReading read(Path file) {
        if (!Files.isRegularFile(file)) {
            return nothing(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        try {
            Optional<CarriedView.Kind> kind = CarriedView.kind(file);
            Optional<byte[]> json = kind.isPresent() ? kind.get().view(file) : Optional.of(head(file));
            if (json.isEmpty()) {
                return nothing(file + " carries no view; a map that Oxus exported does, or a view that it saved");
            }
            ViewReading reading = parse(json.get(), file.getFileName().toString());
            return new ViewReading(OwnPaths.whole(reading.view(), file), reading.notes(), reading.version());
        } catch (IOException e) {
            return nothing(file + " cannot be read: " + e.getMessage());
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Json.MAX_BYTES + 1);
        }
    }

    /** @param file its name, for the notes */
    public static ViewReading parse(byte[] json, String file) {
        JsonDocument document = Json.salvage(file, json);
        ViewReader reader = new ViewReader();
        document.faults().stream().map(DataFault::toString).forEach(reader::note);
        JsonObject root = document.root() instanceof JsonObject object ? object : new JsonObject(1, Map.of());
        if (root != document.root()) {
            reader.note(file + " holds " + document.root().inWords() + ", not a view");
        }
        return new ViewReading(reader.view(root), reader.notes.stream().map(Note::inWords).toList(), version(root));
    }

    /**
     * A view that stands within another file, whose version is its own where it names none.
     *
     * @param told hears of each thing that was dropped, with the line of the file it stands in
     */
    public static View within(JsonObject object, BiConsumer<Integer, String> told) {
        ViewReader reader = new ViewReader();
        View view = reader.view(object);
        reader.notes.stream().filter(note -> !note.equals(NO_VERSION))
                .forEach(note -> told.accept(note.line.orElse(object.line()), note.what));
        return view;
    }

    /** A thing that was dropped, and where it stands when that is known. */
    private record Note(Optional<Integer> line, String what) {

        String inWords() {
            return line.map(number -> "line " + number + ": ").orElse("") + what;
        }
    }

    private void note(String what) {
        notes.add(new Note(Optional.empty(), what));
    }

    private void note(int line, String what) {
        notes.add(new Note(Optional.of(line), what));
    }

    private static ViewReading nothing(String note) {
        return new ViewReading(new ViewReader().view(new JsonObject(1, Map.of("oxus_view", new JsonNumber(1, View.VERSION)))),
                List.of(note), View.VERSION);
    }

    static long version(JsonObject root) {
        return root.get(VERSION_KEY).map(value -> value instanceof JsonNumber number ? Math.round(number.value()) : (long) View.VERSION)
                .orElse((long) View.VERSION);
    }

    private View view(JsonObject root) {
        checkVersion(root);
        root.members().keySet().stream().filter(key -> !KEYS.contains(key)).limit(MOST_NOTES)
                .forEach(key -> note("unknown key " + oneLine(key) + " is left out"));
        JsonObject filter = object(root, "filter").orElse(new JsonObject(1, Map.of()));
        return new View(text(root, "name").orElse(""), text(root, "moment"), place(root), page(root),
                new View.Contents(root.get("layers").isPresent() ? list(root, "layers") : Optional.empty(), opacity(root),
                        text(root, "indicator"), texts(root, "ringed"), remarks(root), own(root)),
                new View.Look(text(root, "theme"), number(root, "text_scale"), text(root, "vision"), text(root, "signs"),
                        text(root, "language"), text(root, "ground")),
                new View.Selection(text(root, "lens"), text(root, "ghosts"),
                        new View.Filter(texts(filter, "kinds"), texts(filter, "statuses"), texts(filter, "certainties"),
                                texts(filter, "themes"), texts(filter, "countries"), texts(filter, "sides"))),
                new View.Compared(texts(root, "compare"), number(root, "swipe"), text(root, "difference_since")),
                furniture(object(root, "furniture").orElse(new JsonObject(1, Map.of()))));
    }

    private View.Furniture furniture(JsonObject furniture) {
        Map<String, String> words = new HashMap<>();
        object(furniture, "words").ifPresent(pieces -> pieces.members().keySet().forEach(piece ->
                text(pieces, piece).ifPresent(text -> words.put(piece, text))));
        return new View.Furniture(texts(furniture, "off"), Map.copyOf(words));
    }

    private void checkVersion(JsonObject root) {
        Optional<Double> version = number(root, VERSION_KEY);
        if (version.isEmpty()) {
            notes.add(NO_VERSION);
        } else if (version.get() > View.VERSION) {
            note("the view is of version " + Math.round(version.get()) + ", newer than this program's " + View.VERSION
                    + "; what is new in it is left out");
        }
    }

    private Optional<View.Place> place(JsonObject root) {
        return object(root, "place").flatMap(place -> number(place, "x").flatMap(x -> number(place, "y")
                .flatMap(y -> number(place, "metres_per_px").map(metres -> new View.Place(x, y, metres, text(place, "projection"))))));
    }

    private Optional<View.Page> page(JsonObject root) {
        return object(root, "page").flatMap(page -> number(page, "width_px").flatMap(width -> number(page, "height_px")
                .flatMap(height -> number(page, "scale").map(scale -> new View.Page(width, height, scale)))));
    }

    private Map<String, Double> opacity(JsonObject root) {
        Map<String, Double> opacity = new HashMap<>();
        object(root, "opacity").ifPresent(layers -> layers.members().keySet().forEach(layer ->
                number(layers, layer).ifPresent(value -> opacity.put(layer, value))));
        return Map.copyOf(opacity);
    }

    private List<View.Own> own(JsonObject root) {
        List<View.Own> files = new ArrayList<>();
        root.get("own").ifPresent(value -> {
            for (JsonValue one : value instanceof JsonArray array ? array.values() : List.of(value)) {
                if (one instanceof JsonObject object) {
                    text(object, "layer").flatMap(layer -> text(object, "file").map(file -> new View.Own(layer, file)))
                            .ifPresent(files::add);
                } else {
                    dropped("own", one, "an object");
                }
            }
        });
        return List.copyOf(files);
    }

    private List<Remark> remarks(JsonObject root) {
        FaultLog log = new FaultLog("");
        List<Remark> remarks = Fields.of(new JsonDocument("", root, List.of()), log, new Places()).each("remarks", RemarkReader::remark);
        log.faults().stream().limit(MOST_NOTES).forEach(fault ->
                note(fault.place().map(Integer::valueOf).orElse(root.line()), oneLine(fault.what()) + ", and is left out"));
        return remarks;
    }

    private Optional<String> text(JsonObject object, String key) {
        return object.get(key).flatMap(value -> value instanceof JsonText text ? Optional.of(text.text())
                : dropped(key, value, "a text"));
    }

    private Optional<Double> number(JsonObject object, String key) {
        return object.get(key).flatMap(value -> value instanceof JsonNumber number && Double.isFinite(number.value())
                ? Optional.of(number.value()) : dropped(key, value, "a usable number"));
    }

    private Optional<JsonObject> object(JsonObject object, String key) {
        return object.get(key).flatMap(value -> value instanceof JsonObject inner ? Optional.of(inner)
                : dropped(key, value, "an object"));
    }

    private List<String> texts(JsonObject object, String key) {
        return list(object, key).orElse(List.of());
    }

    private Optional<List<String>> list(JsonObject object, String key) {
        return object.get(key).flatMap(value -> value instanceof JsonArray array ? Optional.of(texts(array, key))
                : dropped(key, value, "a list"));
    }

    private List<String> texts(JsonArray array, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array.values()) {
            if (value instanceof JsonText text) {
                texts.add(text.text());
            } else {
                dropped("in " + key, value, "a text");
            }
        }
        return List.copyOf(texts);
    }

    private <T> Optional<T> dropped(String key, JsonValue value, String wanted) {
        if (notes.size() >= MOST_NOTES) {
            return Optional.empty();
        }
        note(value.line(), oneLine(key) + " is " + value.inWords() + ", not " + wanted + ", and is left out");
        return Optional.empty();
    }

    private static String oneLine(String key) {
        String line = key.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_KEY ? line : line.substring(0, LONGEST_KEY) + "\u2026";
    }
}
