package oxus.model;

import java.util.List;
import java.util.Optional;

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

    /** One figure as one claim gives it. */
    public record Point(int year, double value, String claim, String source, Optional<String> scope,
                        Optional<String> note, Optional<String> doubt) {
    }
}
