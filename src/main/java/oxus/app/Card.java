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

    /**
     * A label with its value; with several where sources differ.
     *
     * @param series how the value went over the years, where the atlas has a series of it
     */
    record Entry(String label, List<Value> values, Arrangement arrangement, Optional<Series> series) {

        Entry(String label, List<Value> values, Arrangement arrangement) {
            this(label, values, arrangement, Optional.empty());
        }

        Entry(String label, List<Value> values) {
            this(label, values, Arrangement.BELOW_EACH_OTHER);
        }
    }

    /** How several values stand: what follows each other, or what answers each other. */
    enum Arrangement { BELOW_EACH_OTHER, SIDE_BY_SIDE }

    /**
     * A value as it is read.
     *
     * @param remark  for when it holds, what exactly is measured, who says so; smaller
     * @param doubt   why it is questionable
     * @param contest how it stands among other answers to the same question
     */
    record Value(String text, Optional<String> remark, Optional<String> doubt, Contest contest) {

        Value(String text, Optional<String> remark) {
            this(text, remark, Optional.empty(), Contest.NONE);
        }
    }

    /** How a value stands among other answers to the same question. */
    enum Contest {
        /** Nobody says otherwise. */
        NONE,
        /** Others say otherwise; this is the one that the atlas goes by. */
        DRAWN,
        /** The atlas goes by another. */
        RIVAL
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
