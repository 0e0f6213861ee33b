package oxus.files.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.geotools.api.referencing.FactoryException;

import oxus.files.UnreadableFileException;

/**
 * Reads GeoJSON (RFC 7946) feature by feature, however large it is: a collection, features one after another, or a bare
 * geometry. A reference system that older files name is honoured.
 */
final class GeoJsonReader {

    private static final String THING = "feature";

    /** Collections in collections apart, GeoJSON nests nine deep; properties may hold anything. */
    private static final int MOST_DEPTH = 64;

    private final Path file;
    private final Gathering gathering;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private Trimmer trimmer;
    private int features;
    private boolean tooManyColumns;

    GeoJsonReader(Path file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
        trimmer = gathering.trimmer(Reprojection.none());
    }

    OwnReading read() throws UnreadableFileException {
        JsonFactory factory = new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH).build()).build();
        try (InputStream in = TextFile.counted(file, gathering); JsonParser json = factory.createParser(in)) {
            if (json.nextToken() == null) {
                throw OwnReader.unreadable(file, "is empty");
            }
            do {
                if (json.currentToken() != JsonToken.START_OBJECT) {
                    throw here(json, "is no GeoJSON: an object is expected");
                }
                thing(json);
            } while (json.nextToken() != null);
        } catch (UnreadableFileException alreadySaid) {
            throw alreadySaid;
        } catch (StreamConstraintsException e) {
            throw at(e, e.getMessage().contains("epth") ? "nests deeper than " + MOST_DEPTH + ", which no GeoJSON does"
                    : "has too long a text or number");
        } catch (JsonProcessingException e) {
            throw at(e, "is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("broken"));
        } catch (IOException e) {
            throw OwnReader.unreadable(file, "cannot be read: " + e.getMessage());
        }
        if (tooManyColumns) {
            gathering.note("has more than " + Gathering.MOST_COLUMNS + " properties, of which the first are kept");
        }
        return gathering.finish(List.copyOf(columns.keySet()), THING);
    }

    /** A feature, a collection or a geometry; the parser stands on its first brace. */
    private void thing(JsonParser json) throws IOException {
        GeoJsonShape shape = new GeoJsonShape();
        List<RawShape> shapes = List.of();
        String type = "";
        String[] values = new String[0];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
                refuseTopology(json, type);
            } else if (key.equals("features") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    thing(json);
                }
                refuseOther(json, JsonToken.END_ARRAY);
            } else if (key.equals("crs") && value == JsonToken.START_OBJECT) {
                system(json);
            } else if (key.equals("geometry") && value == JsonToken.START_OBJECT) {
                GeoJsonShape inner = new GeoJsonShape();
                inner.read(json);
                shapes = inner.shapes();
            } else if (key.equals("properties") && value == JsonToken.START_OBJECT) {
                values = properties(json);
            } else if (!shape.take(key, json)) {
                json.skipChildren();
            }
        }
        if (type.equals("FeatureCollection")) {
            return;
        }
        if (!type.equals("Feature")) {
            shape.typed(type);
            shapes = shape.shapes();
        }
        features++;
        if (shapes.isEmpty()) {
            gathering.leaveOut();
        }
        for (RawShape one : shapes) {
            gathering.add(features, THING + " " + features, one, trimmer, values.clone());
        }
    }

    private void refuseTopology(JsonParser json, String type) throws UnreadableFileException {
        if (type.equals("Topology")) {
            throw here(json, "is TopoJSON; save it as GeoJSON");
        }
    }

    private void refuseOther(JsonParser json, JsonToken expected) throws UnreadableFileException {
        if (json.currentToken() != expected) {
            throw here(json, "is no GeoJSON: a feature is expected");
        }
    }

    private void system(JsonParser json) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        Optional<String> name = Optional.empty();
        for (int depth = 1; depth > 0;) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                name = Optional.of(json.getText());
            }
        }
        if (name.isEmpty()) {
            return;
        }
        if (features > 0) {
            throw OwnReader.unreadable(file, line, "names its reference system behind its features; save it in WGS 84");
        }
        try {
            trimmer = gathering.trimmer(Reprojection.named(name.get()));
        } catch (FactoryException | RuntimeException unknown) {
            throw OwnReader.unreadable(file, line, "names a reference system that is not known, "
                    + Gathering.quoted(name.get()) + "; save it in WGS 84");
        }
    }

    private String[] properties(JsonParser json) throws IOException {
        String[] values = new String[columns.size()];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken token = json.nextToken();
            String value = token == JsonToken.VALUE_NULL ? "" : token.isScalarValue() ? json.getText() : nested(json);
            if (!columns.containsKey(key)) {
                if (columns.size() == Gathering.MOST_COLUMNS) {
                    tooManyColumns = true;
                    continue;
                }
                columns.put(key, columns.size());
            }
            int column = columns.get(key);
            if (column >= values.length) {
                values = java.util.Arrays.copyOf(values, columns.size());
            }
            values[column] = value;
        }
        return values;
    }

    /** Lists and objects among the properties are not spelled out. */
    private static String nested(JsonParser json) throws IOException {
        String sign = json.currentToken() == JsonToken.START_ARRAY ? "[\u2026]" : "{\u2026}";
        json.skipChildren();
        return sign;
    }

    private UnreadableFileException here(JsonParser json, String what) {
        return OwnReader.unreadable(file, json.currentTokenLocation().getLineNr(), what);
    }

    private UnreadableFileException at(JsonProcessingException e, String what) {
        return e.getLocation() == null ? OwnReader.unreadable(file, what)
                : OwnReader.unreadable(file, e.getLocation().getLineNr(), what);
    }
}
