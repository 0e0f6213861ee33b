package oxus.companion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import oxus.cite.CslJson;
import oxus.cite.Quoted;
import oxus.model.Certainty;
import oxus.model.FuzzyDate;
import oxus.model.Source;

/**
 * Exactly what a map shows as GeoJSON (RFC 7946): one feature for each thing, its figures in a list, and behind the features
 * the sources in full as CSL-JSON. A thing without a place, such as a membership, has no geometry.
 */
public final class ShownGeoJson {

    /** A hundred-thousandth of a degree is a metre. */
    private static final int PLACES = 5;

    private ShownGeoJson() {
    }

    /**
     * The file's text.
     *
     * @param title   of the map
     * @param view    the request that made it, as JSON
     * @param sources by id
     */
    public static String of(String title, String view, List<Entry> entries, Map<String, Source> sources) {
        List<Source> cited = entries.stream().flatMap(entry -> Stream.concat(entry.sources().stream(),
                        entry.figures().stream().flatMap(figure -> figure.sources().stream())))
                .distinct().map(sources::get).filter(Objects::nonNull).toList();
        return "{\n\"type\": \"FeatureCollection\",\n\"title\": " + Quoted.json(title) + ",\n\"features\": [\n"
                + entries.stream().map(ShownGeoJson::feature).collect(Collectors.joining(",\n")) + "\n],\n\"references\": "
                + CslJson.of(cited).strip() + ",\n\"made_by\": " + (view.isBlank() ? "null" : view.strip()) + "\n}\n";
    }

    private static String feature(Entry entry) {
        return "{\"type\": \"Feature\", \"properties\": {" + String.join(", ",
                text("moment", entry.moment()), text("layer", entry.layer()), text("id", entry.id()), text("name", entry.name()),
                text("kind", entry.kind()), text("whose", entry.whose()), text("where", entry.where()), text("status", entry.status()),
                text("since", entry.since().map(FuzzyDate::text).orElse("")), text("until", entry.until().map(FuzzyDate::text).orElse("")),
                "\"surely_there\": " + entry.sure(), text("evidence", entry.evidence().map(Certainty::word).orElse("")),
                text("place_known", entry.placed()), "\"stands_out\": " + entry.lit(),
                "\"figures\": [" + entry.figures().stream().map(ShownGeoJson::figure).collect(Collectors.joining(", ")) + "]",
                "\"source_ids\": " + texts(entry.sources()))
                + "}, \"geometry\": " + entry.shape().map(ShownGeoJson::geometry).orElse("null") + "}";
    }

    private static String figure(Entry.Figure figure) {
        boolean number = !figure.unit().equals("date");
        return "{" + String.join(", ", text("figure", figure.what()),
                "\"value\": " + (number ? figure.value() : Quoted.json(figure.value())),
                "\"value_to\": " + (figure.upTo().isEmpty() ? "null" : figure.upTo()), text("unit", figure.unit()),
                text("figure_of", figure.of()), "\"preferred\": " + figure.drawn(), text("remark", figure.remark()),
                "\"source_ids\": " + texts(figure.sources())) + "}";
    }

    /** What is not known is null, and not an empty text. */
    private static String text(String key, String words) {
        return Quoted.json(key) + ": " + Optional.of(words).filter(w -> !w.isEmpty()).map(Quoted::json).orElse("null");
    }

    private static String texts(List<String> words) {
        return words.stream().map(Quoted::json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String geometry(Geometry shape) {
        // The standard's way round: outer rings counterclockwise, holes clockwise.
        Geometry turned = shape instanceof Point || shape instanceof LineString ? shape : shape.norm().reverse();
        if (turned instanceof Point point) {
            return "{\"type\": \"Point\", \"coordinates\": " + place(point.getCoordinate()) + "}";
        }
        if (turned instanceof LineString line) {
            return "{\"type\": \"LineString\", \"coordinates\": " + places(line) + "}";
        }
        return "{\"type\": \"MultiPolygon\", \"coordinates\": [" + IntStream.range(0, turned.getNumGeometries())
                .mapToObj(turned::getGeometryN).filter(Polygon.class::isInstance).map(Polygon.class::cast).map(ShownGeoJson::rings)
                .collect(Collectors.joining(", ")) + "]}";
    }

    private static String rings(Polygon polygon) {
        return "[" + places(polygon.getExteriorRing()) + IntStream.range(0, polygon.getNumInteriorRing())
                .mapToObj(ring -> ", " + places(polygon.getInteriorRingN(ring))).collect(Collectors.joining()) + "]";
    }

    private static String places(LineString line) {
        return Arrays.stream(line.getCoordinates()).map(ShownGeoJson::place).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String place(Coordinate at) {
        return "[" + degrees(at.x) + ", " + degrees(at.y) + "]";
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
