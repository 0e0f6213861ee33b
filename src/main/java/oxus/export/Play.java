package oxus.export;

import java.util.List;
import java.util.stream.IntStream;

import oxus.scene.MapRequest;

/**
 * The years that are played in a moving picture, each for as long.
 *
 * @param firstYear     that is shown
 * @param lastYear      likewise; it stands longer than the others, so that the end can be looked at
 * @param secondsAYear  how long each year stands
 */
public record Play(int firstYear, int lastYear, double secondsAYear) {

    public static final double USUAL_SECONDS = 0.8;
    /** What players of GIF still keep to, and what nobody waits for. */
    public static final double FEWEST_SECONDS = 0.05;
    public static final double MOST_SECONDS = 60;

    private static final int LAST_STANDS = 3;

    public Play {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("years are played from the earlier to the later, not from " + firstYear + " to " + lastYear);
        }
        if (!(secondsAYear >= FEWEST_SECONDS && secondsAYear <= MOST_SECONDS)) {
            throw new IllegalArgumentException("a year stands for " + FEWEST_SECONDS + " to 60 seconds, not " + secondsAYear);
        }
    }

    /** One picture for each year: the request with its moment, of whatever kind it is, ending in that year. */
    List<MapRequest> pictures(MapRequest request) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> request.at(request.moment().endingIn(year))).toList();
    }

    /** How long a picture stands, in hundredths of a second. */
    int hundredths(int picture) {
        int each = (int) Math.max(1, Math.round(secondsAYear * 100));
        return picture == lastYear - firstYear ? LAST_STANDS * each : each;
    }
}
