package oxus.model;

import java.util.Optional;

/**
 * One of the five essays that the atlas reads against the record. Cited, never reproduced.
 *
 * @param id     also the id of its {@link Source}
 * @param title  absent when the text carries none
 * @param outlet where it appeared
 * @param note   what a reader should know about the text, such as how its year was found
 */
public record Essay(String id, String author, Optional<String> title, Optional<String> outlet, int year,
                    Optional<String> note) {

    /** Author and year, as on cards. */
    public String brief() {
        return author + " " + year;
    }
}
