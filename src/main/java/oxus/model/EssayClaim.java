package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * What an essay says in one place, in our own words.
 *
 * @param id              such as {@code F053}
 * @param essay           id of the {@link Essay}
 * @param heading         under which it stands there
 * @param kind            such as {@code troops} or {@code debt}
 * @param actors          ids
 * @param countries       ids
 * @param place           in words
 * @param from            first year that it is about
 * @param to              last year that it is about
 * @param date            the day or month, where given
 * @param value           the figure in it
 * @param unit            of the figure
 * @param statement       one sentence
 * @param cited           whom the essay cites for it
 * @param speaksOf        ids of the facts, organisations, activities, indicators and series that it is about
 * @param questionable    why it is doubtful
 * @param notDrawnBecause why no layer can show it
 */
public record EssayClaim(String id, String essay, String heading, String kind, List<String> actors,
                         List<String> countries, Optional<String> place, Optional<Integer> from, Optional<Integer> to,
                         Optional<FuzzyDate> date, Optional<Double> value, Optional<String> unit, String statement,
                         Optional<String> cited, List<String> speaksOf, Optional<String> questionable,
                         Optional<String> notDrawnBecause) {
}
