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
 * @param note      a remark on the source
 * @param licence   under which its data are used, where that asks to be named on what is made of them
 */
public record Source(String id, Optional<String> author, String title, Optional<String> publisher,
                     Optional<FuzzyDate> date, Optional<String> url, boolean read, Optional<String> note,
                     Optional<Licence> licence) {

    /**
     * A licence that asks for credit.
     *
     * @param name   such as {@code ODbL 1.0}
     * @param credit whom to name, such as {@code © OpenStreetMap contributors}
     */
    public record Licence(String name, String credit) {
    }

    /** A source that is only cited. */
    public Source(String id, Optional<String> author, String title, Optional<String> publisher,
                  Optional<FuzzyDate> date, Optional<String> url, boolean read, Optional<String> note) {
        this(id, author, title, publisher, date, url, read, note, Optional.empty());
    }

    /** A short form for source lines: author or publisher, and the year. */
    public String brief() {
        String who = author.or(() -> publisher).orElse(title);
        return date.map(d -> who + " " + d.year()).orElse(who);
    }
}
