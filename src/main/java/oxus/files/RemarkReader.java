package oxus.files;

import java.util.Optional;

import oxus.model.LonLat;
import oxus.model.Remark;

/** Reads the remarks of a view and those that a lecture's steps add. */
public final class RemarkReader {

    /** Nobody reads more on a map. */
    private static final int MOST_LETTERS = 1000;

    private RemarkReader() {
    }

    /** A remark; nothing, with a fault, when it is broken. */
    public static Optional<Remark> remark(Fields fields) {
        String text = fields.text("text");
        if (text.length() > MOST_LETTERS) {
            fields.fault("text has " + text.length() + " letters; a remark has at most " + MOST_LETTERS);
        }
        Optional<LonLat> tip = fields.optionalPlace("tip");
        Optional<LonLat> ground = fields.optionalPlace("at");
        Optional<Remark.OnPage> page = fields.optionalWord("on_page", Remark.OnPage.class);
        Optional<Integer> from = fields.optionalWholeNumber("from");
        Optional<Integer> to = fields.optionalWholeNumber("to");
        if (fields.isSound() && ground.isPresent() == page.isPresent()) {
            fields.fault("a remark stands either at [longitude, latitude] or on_page, such as \"top right\"");
        }
        return fields.isSound()
                ? Optional.of(new Remark(text, ground.<Remark.Stand>map(Remark.OnGround::new).orElseGet(page::orElseThrow), tip, from, to))
                : Optional.empty();
    }
}
