package oxus.model;

import java.util.Optional;

/**
 * A page, an article, a book or a data set that facts rest on.
 *
 * @param id        unique in the atlas
 * @param author    as printed; absent when the publisher speaks for itself
 * @param publisher outlet or house
 * @param date      of publication, as well as it is known
 * @param url       where it can be read
 * @param read      true when the text itself was read, false when it is cited after others
 * @param note      a remark on the source, such as its licence
 */
public record Source(String id, Optional<String> author, String title, Optional<String> publisher,
                     Optional<FuzzyDate> date, Optional<String> url, boolean read, Optional<String> note) {

    /** A short form for source lines: author or publisher, and the year. */
    public String brief() {
        String who = author.or(() -> publisher).orElse(title);
        return date.map(d -> who + " " + d.year()).orElse(who);
    }
}
