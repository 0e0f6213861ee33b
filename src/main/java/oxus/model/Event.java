package oxus.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param date       when it happened or began
 * @param end        when it was over, for what lasted
 * @param name       a headline
 * @param summary    one or two sentences
 * @param actors     ids of the {@link Actor}s that act in it
 * @param countries  ids of the countries it concerns
 * @param place      where, if it has a place
 * @param placeName  the place in words
 * @param importance 1 (of note) to 3 (a turning point)
 * @param links      ids of facilities, routes and organisations it speaks of
 */
public record Event(String id, FuzzyDate date, Optional<FuzzyDate> end, String name, String summary, Topic topic,
                    List<String> actors, List<String> countries, Optional<Position> place, Optional<String> placeName,
                    int importance, List<String> links, Certainty certainty, List<String> essays,
                    List<String> sources) implements Fact {
}
