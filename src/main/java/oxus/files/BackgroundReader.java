package oxus.files;

import java.util.List;
import java.util.Optional;

import oxus.model.Background;

/** Reads the great powers' own figures of {@code background.json}. */
final class BackgroundReader {

    private BackgroundReader() {
    }

    static Optional<Background> background(Fields fields) {
        String id = fields.text("id");
        String label = fields.text("label");
        String unit = fields.text("unit");
        Optional<String> definition = fields.optionalText("definition");
        List<Background.Line> lines = fields.every("lines", BackgroundReader::line);
        List<String> clashes = fields.texts("clashes");
        Optional<String> note = fields.optionalText("note");
        return fields.isSound()
                ? Optional.of(new Background(id, label, unit, definition, lines, clashes, note))
                : Optional.empty();
    }

    private static Optional<Background.Line> line(Fields fields) {
        String actor = fields.text("actor");
        List<Background.Point> points = fields.each("points", BackgroundReader::point);
        return fields.isSound() ? Optional.of(new Background.Line(actor, points)) : Optional.empty();
    }

    private static Optional<Background.Point> point(Fields fields) {
        int year = fields.wholeNumber("year", 1850, 2100);
        double value = fields.number("value");
        String claim = fields.text("claim");
        String source = fields.text("source");
        Optional<String> datedBy = fields.optionalText("dated_by");
        Optional<String> scope = fields.optionalText("scope");
        Optional<String> note = fields.optionalText("note");
        Optional<String> doubt = fields.optionalText("doubt");
        return fields.isSound()
                ? Optional.of(new Background.Point(year, value, claim, source, datedBy, scope, note, doubt))
                : Optional.empty();
    }
}
