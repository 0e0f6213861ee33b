package oxus.app;

import java.util.List;
import java.util.Optional;

import oxus.scene.Subject;

/**
 * What a fact card says, before it is laid out.
 *
 * @param kind       what sort of thing, such as {@code Air base in Kyrgyzstan}
 * @param title      its name
 * @param standing   what it is in the moment shown, such as {@code Operating since 2003}
 * @param text       a paragraph
 * @param entries    label and values
 * @param links      other things with cards, in groups
 * @param references what all this rests on
 */
record Card(String kind, String title, Optional<String> standing, Optional<String> text, List<Entry> entries,
            List<Links> links, List<Reference> references) {

    /** A label with its value; with several where sources differ. */
    record Entry(String label, List<Value> values) {
    }

    /**
     * A value as it is read.
     *
     * @param remark who says so and what is doubtful; smaller
     */
    record Value(String text, Optional<String> remark) {
    }

    /** Other things with cards, under a heading. */
    record Links(String heading, List<Subject> subjects) {
    }

    /**
     * A source.
     *
     * @param text author, title, publisher, date
     * @param url  where it can be read
     */
    record Reference(String text, Optional<String> url) {
    }
}
