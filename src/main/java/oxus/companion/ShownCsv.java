package oxus.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.locationtech.jts.geom.Point;

import oxus.cite.PlainText;
import oxus.model.Certainty;
import oxus.model.FuzzyDate;
import oxus.model.Source;

/**
 * Exactly what a map shows as rows of one table: one for each thing with its sources, and below it one for each figure with the
 * figure's own. What two sources say in two ways stands in two rows.
 */
public final class ShownCsv {

    private static final List<String> HEADINGS = List.of("moment", "layer", "id", "name", "kind", "whose", "where", "status", "since",
            "until", "surely_there", "evidence", "place_known", "stands_out", "longitude", "latitude", "figure", "value", "value_to", "unit",
            "figure_of", "preferred", "remark", "source_ids", "references");
    private static final String BETWEEN = " | ";

    private ShownCsv() {
    }

    /**
     * The headings, then the rows.
     *
     * @param sources by id
     */
    public static List<List<String>> of(List<Entry> entries, Map<String, Source> sources) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        for (Entry entry : entries) {
            if (entry.figures().isEmpty() || !entry.sources().isEmpty()) {
                rows.add(row(entry, List.of("", "", "", "", "", "", ""), entry.sources(), sources));
            }
            for (Entry.Figure figure : entry.figures()) {
                List<String> cells = List.of(figure.what(), figure.value(), figure.upTo(), figure.unit(), figure.of(),
                        yesOrNo(figure.drawn()), figure.remark());
                rows.add(row(entry, cells, figure.sources(), sources));
            }
        }
        return rows;
    }

    private static List<String> row(Entry entry, List<String> figure, List<String> ids, Map<String, Source> sources) {
        List<String> row = new ArrayList<>(List.of(entry.moment(), entry.layer(), entry.id(), entry.name(), entry.kind(), entry.whose(),
                entry.where(), entry.status(), entry.since().map(FuzzyDate::text).orElse(""),
                entry.until().map(FuzzyDate::text).orElse(""), yesOrNo(entry.sure()),
                entry.evidence().map(Certainty::word).orElse(""), entry.placed(), yesOrNo(entry.lit())));
        Optional<Point> point = entry.shape().filter(Point.class::isInstance).map(Point.class::cast);
        row.add(point.map(at -> Double.toString(at.getX())).orElse(""));
        row.add(point.map(at -> Double.toString(at.getY())).orElse(""));
        row.addAll(figure);
        row.add(String.join(BETWEEN, ids));
        row.add(ids.stream().map(id -> Optional.ofNullable(sources.get(id)).map(PlainText::of).orElse(id))
                .collect(Collectors.joining(BETWEEN)));
        return row;
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
