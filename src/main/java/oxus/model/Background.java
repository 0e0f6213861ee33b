package oxus.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure of the great powers themselves, over time: what stands behind their part in the region.
 *
 * @param id      unique in the atlas
 * @param unit    such as {@code USD billion}
 * @param lines   one for each power
 * @param clashes ids of the {@link Disagreement}s about its points
 */
public record Background(String id, String label, String unit, Optional<String> definition, List<Line> lines,
                         List<String> clashes, Optional<String> note) {

    /** The points of one power, in order of year; two of one year are two claims. */
    public record Line(String actor, List<Point> points) {
    }

    /**
     * One figure as one claim gives it.
     *
     * @param datedBy id of the source that gives the year, where the claim's own does not
     */
    public record Point(int year, double value, String claim, String source, Optional<String> datedBy,
                        Optional<String> scope, Optional<String> note, Optional<String> doubt) {

        /** Ids of what it rests on. */
        public List<String> sources() {
            return Stream.concat(Stream.of(source), datedBy.stream()).toList();
        }
    }
}
