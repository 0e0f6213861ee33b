package oxus.files.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A geometry while it is read: its type may stand before its coordinates or behind them. */
final class GeoJsonShape {

    private String type = "";
    private Nest coordinates = new Nest();
    private final List<RawShape> collected = new ArrayList<>();

    /** Coordinates as they are nested: the positions of one list in a row, or further lists. */
    private static final class Nest {

        private double[] xy = new double[0];
        private int ordinates;
        private final List<Nest> inner = new ArrayList<>();
        private boolean isPosition;

        void add(double x, double y) {
            if (ordinates == xy.length) {
                xy = Arrays.copyOf(xy, Math.max(8, 2 * xy.length));
            }
            xy[ordinates++] = x;
            xy[ordinates++] = y;
        }

        double[] positions() {
            return Arrays.copyOf(xy, ordinates);
        }
    }

    /** Reads all of a geometry; the parser stands on its brace. */
    void read(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (!take(key, json)) {
                json.skipChildren();
            }
        }
    }

    /** Takes a member of a geometry, if it is one. */
    boolean take(String key, JsonParser json) throws IOException {
        boolean isList = json.currentToken() == JsonToken.START_ARRAY;
        if (key.equals("coordinates") && isList) {
            coordinates = nest(json);
            return true;
        }
        if (key.equals("geometries") && isList) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                GeoJsonShape one = new GeoJsonShape();
                one.read(json);
                collected.addAll(one.shapes());
            }
            return true;
        }
        return false;
    }

    void typed(String as) {
        type = as;
    }

    /** What was read, as far as its coordinates are those of its type. */
    List<RawShape> shapes() {
        Nest all = coordinates;
        return switch (type) {
            case "GeometryCollection" -> collected;
            case "Point" -> all.isPosition ? points(all) : List.of();
            case "MultiPoint" -> points(all);
            case "LineString" -> shape(RawShape.Kind.LINES, List.of(paths(List.of(all))));
            case "MultiLineString" -> shape(RawShape.Kind.LINES, List.of(paths(all.inner)));
            case "Polygon" -> shape(RawShape.Kind.AREAS, List.of(paths(all.inner)));
            case "MultiPolygon" -> shape(RawShape.Kind.AREAS, all.inner.stream().map(part -> paths(part.inner)).toList());
            default -> List.of();
        };
    }

    private static List<RawShape> points(Nest all) {
        return all.ordinates == 0 ? List.of() : shape(RawShape.Kind.POINTS, List.of(List.of(all.positions())));
    }

    private static List<double[]> paths(List<Nest> nests) {
        return nests.stream().filter(nest -> nest.ordinates > 0).map(Nest::positions).toList();
    }

    private static List<RawShape> shape(RawShape.Kind kind, List<List<double[]>> parts) {
        List<List<double[]>> drawn = parts.stream().filter(part -> !part.isEmpty()).toList();
        return drawn.isEmpty() ? List.of() : List.of(new RawShape(kind, drawn));
    }

    /** The parser bounds how deep this can go. */
    private static Nest nest(JsonParser json) throws IOException {
        Nest nest = new Nest();
        double[] position = new double[2];
        int numbers = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                Nest inner = nest(json);
                if (inner.isPosition) {
                    nest.add(inner.xy[0], inner.xy[1]);
                } else {
                    nest.inner.add(inner);
                }
            } else if (token.isNumeric() && numbers < 2) {
                position[numbers++] = json.getDoubleValue();
            } else {
                json.skipChildren();
            }
        }
        if (numbers == 2) {
            nest.isPosition = true;
            nest.add(position[0], position[1]);
        }
        return nest;
    }
}
