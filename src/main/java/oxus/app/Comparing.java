package oxus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.time.Moment;
import oxus.time.Reach;
import oxus.time.Timeline;

/**
 * The ways in which the window holds the map's moment against others. The last of several moments is always the map's own,
 * which the timeline moves.
 */
enum Comparing {

    /** One moment. */
    NOTHING {
        @Override
        MapRequest compared(MapRequest now, Timeline timeline) {
            return now.against(Comparison.none());
        }
    },

    /** Two moments beside each other. */
    BESIDE {
        @Override
        MapRequest compared(MapRequest now, Timeline timeline) {
            return beside(spread(now, 2, timeline), now);
        }
    },

    /** Four moments in two rows. */
    FOUR {
        @Override
        MapRequest compared(MapRequest now, Timeline timeline) {
            return beside(spread(now, 4, timeline), now);
        }
    },

    /** Two moments over one another on one map, with a bar between them. */
    SWIPE {
        @Override
        MapRequest compared(MapRequest now, Timeline timeline) {
            List<Moment> two = spread(now, 2, timeline);
            return now.at(two.get(1)).against(new Comparison.Swipe(two.get(0), MIDDLE));
        }
    },

    /** What changed since an earlier moment. */
    DIFFERENCE {
        @Override
        MapRequest compared(MapRequest now, Timeline timeline) {
            List<Moment> two = spread(now, 2, timeline);
            return now.at(two.get(1)).against(new Comparison.Difference(two.get(0)));
        }
    };

    /** Where the bar between two maps stands at first. */
    private static final double MIDDLE = 0.5;
    private static final double PLACES_OF_THE_BAR = 1000;

    /** How far back the map goes first when two moments are compared, and from one to the next of four. */
    private static final int YEARS_APART = 10;

    /** The way in which a request compares; three moments, as a file may ask for, are the same as two. */
    static Comparing of(MapRequest request) {
        if (request.comparison() instanceof Comparison.Difference) {
            return DIFFERENCE;
        }
        if (request.comparison() instanceof Comparison.Swipe) {
            return SWIPE;
        }
        return request.comparison().maps() == 1 ? NOTHING : request.comparison().maps() == Comparison.Beside.MOST ? FOUR : BESIDE;
    }

    /** The moments of a request in their order, its own last; only that when nothing is compared. */
    static List<Moment> moments(MapRequest request) {
        if (request.comparison() instanceof Comparison.Beside beside) {
            return beside.moments();
        }
        return Stream.concat(other(request.comparison()).stream(), Stream.of(request.moment())).toList();
    }

    /** The one moment that a request's own is held against, where it is one. */
    private static Optional<Moment> other(Comparison comparison) {
        return comparison instanceof Comparison.Difference difference ? Optional.of(difference.earlier())
                : comparison instanceof Comparison.Swipe swipe ? Optional.of(swipe.left()) : Optional.empty();
    }

    /** The request compared in this way; the moments that it compares already stay as far as they fit. */
    abstract MapRequest compared(MapRequest now, Timeline timeline);

    /** The request with another moment in a place of those that it compares. */
    static MapRequest with(int place, Moment moment, MapRequest now, Timeline timeline) {
        List<Moment> moments = new ArrayList<>(moments(now));
        moments.set(place, moment);
        if (now.comparison() instanceof Comparison.Difference) {
            return inOrder(now.at(moments.get(1)).against(new Comparison.Difference(moments.get(0))), now, timeline);
        }
        if (now.comparison() instanceof Comparison.Swipe swipe) {
            return now.at(moments.get(1)).against(new Comparison.Swipe(moments.get(0), swipe.bar()));
        }
        return now.comparison() instanceof Comparison.Beside ? beside(moments, now) : now.at(moment);
    }

    /** The request with its bar there, or as near as the page has; as it is when it has none. */
    static MapRequest swiped(double bar, MapRequest now) {
        double within = Math.max(0, Math.min(1, Math.round(bar * PLACES_OF_THE_BAR) / PLACES_OF_THE_BAR));
        return now.comparison() instanceof Comparison.Swipe swipe ? now.against(swipe.withBar(within)) : now;
    }

    /**
     * What becomes of a comparison when the map's moment changes: the last of several goes with it, others take its kind
     * when that is another, and a difference stays one from earlier to later.
     */
    static MapRequest following(MapRequest before, MapRequest next, Timeline timeline) {
        if (before.moment().equals(next.moment()) || !before.comparison().equals(next.comparison())) {
            return next;
        }
        Reach reach = Reach.of(next.moment());
        boolean otherKind = Reach.of(before.moment()) != reach;
        List<Moment> moments = new ArrayList<>();
        for (Moment moment : moments(before)) {
            moments.add(otherKind ? reach.reached(moment, timeline) : moment);
        }
        moments.set(moments.size() - 1, next.moment());
        if (next.comparison() instanceof Comparison.Beside) {
            return beside(moments, next);
        }
        if (next.comparison() instanceof Comparison.Swipe swipe) {
            return next.against(new Comparison.Swipe(moments.get(0), swipe.bar()));
        }
        return next.comparison() instanceof Comparison.Difference
                ? inOrder(next.against(new Comparison.Difference(moments.get(0))), before, timeline) : next;
    }

    /** The word used in styles and as a key of words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static MapRequest beside(List<Moment> moments, MapRequest now) {
        return now.at(moments.get(moments.size() - 1)).against(new Comparison.Beside(moments));
    }

    /** A difference whose later moment would not be later stops short of the earlier; where it cannot, all stays as it was. */
    private static MapRequest inOrder(MapRequest next, MapRequest before, Timeline timeline) {
        Moment earlier = ((Comparison.Difference) next.comparison()).earlier();
        if (earlier.last().isBefore(next.moment().last())) {
            return next;
        }
        Moment nearest = next.moment().endingIn(earlier.lastYear() + 1).within(timeline.firstYear(), timeline.lastYear());
        return earlier.last().isBefore(nearest.last()) ? next.at(nearest) : before;
    }

    /** So many moments evenly apart up to the request's own: from the first that it compares, else from some years before. */
    private static List<Moment> spread(MapRequest now, int count, Timeline timeline) {
        int last = Math.max(timeline.firstYear() + count - 1, now.moment().lastYear());
        int first = Math.max(timeline.firstYear(), last - YEARS_APART * (count - 1));
        int compared = moments(now).get(0).lastYear();
        if (of(now) != NOTHING && last - compared >= count - 1) {
            first = compared;
        }
        int from = first;
        int years = Math.max(count - 1, last - first);
        return IntStream.range(0, count)
                .mapToObj(n -> now.moment().endingIn(from + Math.round((float) years * n / (count - 1)))
                        .within(timeline.firstYear(), timeline.lastYear()))
                .toList();
    }
}
