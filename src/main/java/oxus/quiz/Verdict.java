package oxus.quiz;

import java.util.Comparator;
import java.util.List;

import oxus.model.LonLat;
import oxus.model.Position;
import oxus.projection.Ellipsoid;

/**
 * How an answer stands to the truth.
 *
 * @param off how far it is off: kilometres, years, pairs in the wrong order, or the unit of the figure
 */
public record Verdict(Grade grade, double off) {

    private static final double RIGHT_KM = 60;
    private static final double NEAR_KM = 200;
    private static final int NEAR_YEARS = 2;
    private static final int NEAR_PAIRS = 1;
    /** Of a figure, as part of it, and at least in its own unit. */
    private static final double RIGHT_PART = 0.1;
    private static final double NEAR_PART = 0.35;
    private static final double LEAST_RIGHT = 2;
    private static final double LEAST_NEAR = 6;

    /** How good an answer is. */
    public enum Grade { RIGHT, NEAR, WRONG }

    /**
     * Judges an answer.
     *
     * @throws IllegalArgumentException when it is no answer to such a task
     */
    public static Verdict of(Task task, Answer answer) {
        if (task instanceof Task.Place place && answer instanceof Answer.Pointed pointed) {
            Position at = place.facility().position();
            return graded(kilometres(pointed.place(), at), RIGHT_KM + at.accuracyKm(), NEAR_KM + at.accuracyKm());
        }
        if (task instanceof Task.Date date && answer instanceof Answer.Year year) {
            return graded(Math.abs(year.year() - date.year()), 0, NEAR_YEARS);
        }
        if (task instanceof Task.Order order && answer instanceof Answer.Ordered ordered) {
            return graded(wrongPairs(order, ordered.routes()), 0, NEAR_PAIRS);
        }
        if (task instanceof Task.Figure figure && answer instanceof Answer.Amount amount) {
            double nearest = figure.amounts().stream()
                    .min(Comparator.comparingDouble(one -> Math.abs(one - amount.amount()))).orElseThrow();
            return graded(Math.abs(nearest - amount.amount()), Math.max(LEAST_RIGHT, RIGHT_PART * nearest),
                    Math.max(LEAST_NEAR, NEAR_PART * nearest));
        }
        throw new IllegalArgumentException(answer + " is no answer to " + task);
    }

    private static Verdict graded(double off, double right, double near) {
        return new Verdict(off <= right ? Grade.RIGHT : off <= near ? Grade.NEAR : Grade.WRONG, off);
    }

    private static double kilometres(LonLat from, Position to) {
        return Ellipsoid.distanceM(from.lonDeg(), from.latDeg(), to.lonDeg(), to.latDeg()) / 1000;
    }

    private static int wrongPairs(Task.Order order, List<String> routes) {
        List<String> right = order.inOrder().stream().map(opened -> opened.route().id()).toList();
        if (routes.size() != right.size() || !routes.containsAll(right)) {
            throw new IllegalArgumentException(routes + " are not the routes that are asked for");
        }
        int wrong = 0;
        for (int i = 0; i < routes.size(); i++) {
            for (int j = i + 1; j < routes.size(); j++) {
                wrong += right.indexOf(routes.get(i)) > right.indexOf(routes.get(j)) ? 1 : 0;
            }
        }
        return wrong;
    }
}
