package oxus.files;

import java.util.Optional;

import oxus.model.FuzzyDate;
import oxus.model.Source;

/** Reads the sources of {@code sources.json}. */
final class SourceReader {

    private SourceReader() {
    }

    static Optional<Source> source(Fields fields) {
        String id = fields.text("id");
        Optional<String> author = fields.optionalText("author");
        String title = fields.text("title");
        Optional<String> publisher = fields.optionalText("publisher");
        Optional<FuzzyDate> date = fields.optionalDate("date");
        Optional<String> url = fields.optionalText("url");
        boolean read = fields.truth("read");
        Optional<String> note = fields.optionalText("note");
        Optional<String> licence = fields.optionalText("licence");
        Optional<String> credit = fields.optionalText("credit");
        if (licence.isPresent() != credit.isPresent()) {
            fields.fault("licence and credit go together: which licence, and whom it asks to name");
        }
        return fields.isSound()
                ? Optional.of(new Source(id, author, title, publisher, date, url, read, note,
                        licence.flatMap(name -> credit.map(whom -> new Source.Licence(name, whom)))))
                : Optional.empty();
    }
}
