package oxus.app;

import java.util.Optional;

import oxus.scene.Subject;

/**
 * Something that was found.
 *
 * @param kind    what it is found under
 * @param subject what it is; of a year its digits
 * @param detail  where, when, or under which other name it was found
 */
record Finding(Kind kind, Subject subject, Optional<String> detail) {

    /** What can be found, in the order of a list of findings. */
    enum Kind { VIEW, YEAR, COUNTRY, FACILITY, ROUTE, CORRIDOR, ORGANISATION, EVENT, ACTIVITY, PLACE, CLAIM }
}
