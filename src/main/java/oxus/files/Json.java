package oxus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import oxus.model.DataFault;

/**
 * Reads JSON texts into values that know their lines. A text is UTF-8, with or without a byte order mark, of at most
 * {@value #MAX_BYTES} bytes, and nests at most {@value #MAX_DEPTH} deep; anything else ends in one
 * {@link UnreadableFileException} that names the file and, where there is one, the line.
 */
public final class Json {

    /** Many times the largest file of facts there is; a file above it is a mistake and is not read to its end. */
    public static final int MAX_BYTES = 16 << 20;

    /** Files of facts nest six deep. */
    public static final int MAX_DEPTH = 64;

    private static final String NOT_UTF8 = "is not UTF-8; save the file as UTF-8";

    // Tokens are pulled one by one: binding to classes would cost a start of the program some hundred milliseconds and
    // would lose the lines.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String file;
    private final JsonParser parser;
    private final List<DataFault> faults = new ArrayList<>();
    private int depth;

    private Json(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Reads a file, which faults will name as the path is written here. */
    public static JsonDocument read(Path path) throws UnreadableFileException {
        if (!Files.isRegularFile(path)) {
            // A pipe or a device would be waited for without end.
            throw unreadable(path.toString(), Files.exists(path) ? "is not a file" : "does not exist");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in);
        } catch (UnreadableFileException alreadySaid) {
            throw alreadySaid;
        } catch (IOException e) {
            throw unreadable(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** Reads a stream to its end; the caller closes it. */
    public static JsonDocument read(String file, InputStream in) throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage());
        }
        return parse(file, bytes);
    }

    /** Reads a whole text given as bytes. */
    public static JsonDocument parse(String file, byte[] bytes) throws UnreadableFileException {
        if (bytes.length > MAX_BYTES) {
            throw unreadable(file, "is larger than " + (MAX_BYTES >> 20) + " MB, too large to be read");
        }
        if (looksLikeUtf16(bytes)) {
            throw unreadable(file, NOT_UTF8);
        }
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return new Json(file, parser).document();
        } catch (UnreadableFileException alreadySaid) {
            throw alreadySaid;
        } catch (StreamConstraintsException e) {
            throw unreadable(file, e, "has too long a name or number");
        } catch (JsonProcessingException e) {
            // Where the parser thinks that a list began is told in its own words for places, which help nobody.
            String why = e.getOriginalMessage().lines().findFirst().orElse("broken").replaceAll(" \\(start marker at .*", "");
            throw unreadable(file, e, why.contains("UTF-8") ? NOT_UTF8 : "is not JSON: " + why);
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads of a text that should be an object as many members as stand whole before it breaks off, for files that users
     * bring; why it breaks off is a fault of the document. The root is empty when nothing can be read.
     */
    static JsonDocument salvage(String file, byte[] bytes) {
        try {
            return parse(file, bytes);
        } catch (UnreadableFileException broken) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            if (bytes.length <= MAX_BYTES && !looksLikeUtf16(bytes)) {
                try (JsonParser parser = FACTORY.createParser(bytes)) {
                    new Json(file, parser).whole(members);
                } catch (IOException | RuntimeException whereItBreaksOff) {
                    // What stood before is in the map.
                }
            }
            return new JsonDocument(file, new JsonObject(1, members), List.of(broken.fault()));
        }
    }

    private void whole(Map<String, JsonValue> members) throws IOException {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                members.putIfAbsent(key, value());
            }
        }
    }

    /** The parser would follow such a text into UTF-16 or UTF-32 by itself. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0 || (bytes[i] & 0xFE) == 0xFE) {
                return true;
            }
        }
        return false;
    }

    private JsonDocument document() throws IOException {
        if (parser.nextToken() == null) {
            throw unreadable(file, "is empty");
        }
        JsonValue root = value();
        if (parser.nextToken() != null) {
            throw unreadableHere("is not JSON: something follows after its end");
        }
        return new JsonDocument(file, root, List.copyOf(faults));
    }

    private JsonValue value() throws IOException {
        int line = line();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT, START_ARRAY -> nested(token, line);
            case VALUE_STRING -> new JsonText(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(line, Double.parseDouble(parser.getText()));
            case VALUE_TRUE -> new JsonTruth(line, true);
            case VALUE_FALSE -> new JsonTruth(line, false);
            case VALUE_NULL -> new JsonNull(line);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private JsonValue nested(JsonToken token, int line) throws IOException {
        if (++depth > MAX_DEPTH) {
            throw unreadableHere("nests deeper than " + MAX_DEPTH);
        }
        JsonValue value = token == JsonToken.START_OBJECT ? object(line) : array(line);
        depth--;
        return value;
    }

    private JsonObject object(int line) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            JsonValue value = value();
            JsonValue first = members.putIfAbsent(key, value);
            if (first != null && faults.size() < FaultLog.MAX_FAULTS) {
                faults.add(DataFault.at(file, Integer.toString(keyLine),
                        "key " + key + " stands twice in one object; the first, of line " + first.line() + ", is used"));
            }
        }
        return new JsonObject(line, members.isEmpty() ? Map.of() : members);
    }

    private JsonArray array(int line) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonArray(line, values.isEmpty() ? List.of() : values);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private UnreadableFileException unreadableHere(String what) {
        return new UnreadableFileException(DataFault.at(file, Integer.toString(line()), what));
    }

    private static UnreadableFileException unreadable(String file, String what) {
        return new UnreadableFileException(DataFault.inFile(file, what));
    }

    private static UnreadableFileException unreadable(String file, JsonProcessingException e, String what) {
        return new UnreadableFileException(e.getLocation() == null
                ? DataFault.inFile(file, what)
                : DataFault.at(file, Integer.toString(e.getLocation().getLineNr()), what));
    }
}
