package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.Side;

/**
 * Figures over the years, to be drawn as a small chart: one line for each power.
 *
 * @param id    unique among the series that are shown together
 * @param title what is measured
 * @param unit  as printed
 * @param kept  how often there is a figure
 */
record Series(String id, String title, String unit, Kept kept, List<Line> lines) {

    /** How often there is a figure: the years without one are gaps in a line, or nothing to remark. */
    enum Kept { YEARLY, NOW_AND_THEN }

    /**
     * The figures of one power.
     *
     * @param name   of the power
     * @param side   gives the line its colour and its marks their shape
     * @param points in order of year; several of one year are rival claims
     */
    record Line(String name, Side side, List<Point> points) {

        /** The newest drawn figure of a year not later than {@code year}. */
        Optional<Point> at(int year) {
            return points.stream().filter(p -> p.drawn() && p.year() <= year).reduce((earlier, later) -> later);
        }

        /** All figures of a year, the drawn one first. */
        List<Point> of(int year) {
            return Stream.concat(points.stream().filter(p -> p.year() == year && p.drawn()),
                    points.stream().filter(p -> p.year() == year && !p.drawn())).toList();
        }
    }

    /**
     * One figure as one source gives it.
     *
     * @param drawn   false for a rival of the figure that the atlas goes by
     * @param text    the figure as it is read, with its unit
     * @param remark  what exactly is measured and how it was come by
     * @param doubt   why it is questionable
     * @param sources who says so
     * @param claim   the essay's statement that it stands in
     */
    record Point(int year, double value, boolean drawn, String text, Optional<String> remark, Optional<String> doubt,
                 List<Card.Reference> sources, Optional<String> claim) {
    }

    /** Equal series have equal ids; a hash of all figures would take longer than to draw them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.points().isEmpty());
    }
}
