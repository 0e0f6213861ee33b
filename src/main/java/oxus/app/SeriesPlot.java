package oxus.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything of a small chart stands, in pixels from its upper left corner. Years without a figure are gaps: the
 * line ends before them and begins again after them.
 */
final class SeriesPlot {

    /** A figure and its place. */
    record Dot(Series.Line line, Series.Point point, double x, double y) {
    }

    /** A tick of the scale of values. */
    record Tick(double value, double y) {
    }

    private static final double LEFT = 40;
    private static final double RIGHT = 8;
    private static final double TOP = 8;
    private static final double BOTTOM = 16;

    private final int firstYear;
    private final int lastYear;
    private final double width;
    private final double height;
    private final double least;
    private final double most;
    private final List<Dot> dots;

    /**
     * @param firstYear at the left end of the chart
     * @param lastYear  at the right end; figures beyond the ends widen it
     */
    SeriesPlot(Series series, int firstYear, int lastYear, double width, double height) {
        List<Series.Point> points = series.lines().stream().flatMap(line -> line.points().stream()).toList();
        this.firstYear = points.stream().mapToInt(Series.Point::year).reduce(firstYear, Math::min);
        this.lastYear = points.stream().mapToInt(Series.Point::year).reduce(lastYear, Math::max);
        this.width = width;
        this.height = height;
        double low = points.stream().mapToDouble(Series.Point::value).min().orElse(0);
        double high = points.stream().mapToDouble(Series.Point::value).max().orElse(0);
        most = high > 0 ? round(high) : low < 0 ? 0 : 1;
        least = low < 0 ? -round(-low) : 0;
        dots = series.lines().stream().flatMap(line -> line.points().stream()
                .map(point -> new Dot(line, point, x(point.year()), y(point.value())))).toList();
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    double x(int year) {
        return LEFT + (width - LEFT - RIGHT) * (year - firstYear) / Math.max(1, lastYear - firstYear);
    }

    double y(double value) {
        return TOP + (height - TOP - BOTTOM) * (most - value) / (most - least);
    }

    double left() {
        return LEFT;
    }

    double right() {
        return width - RIGHT;
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return height - BOTTOM;
    }

    /** All figures with their places, line by line in order of year. */
    List<Dot> dots() {
        return dots;
    }

    /** The stretches of a line over years that follow each other, of drawn figures only. */
    List<List<Dot>> stretches(Series.Line line) {
        List<List<Dot>> stretches = new ArrayList<>();
        List<Dot> stretch = new ArrayList<>();
        for (Dot dot : dots) {
            if (dot.line() != line || !dot.point().drawn()) {
                continue;
            }
            if (!stretch.isEmpty() && dot.point().year() > stretch.get(stretch.size() - 1).point().year() + 1) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            stretch.add(dot);
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return stretches;
    }

    /** The ends of the gaps between stretches, two by two: to be bridged where figures are kept only now and then. */
    List<List<Dot>> bridges(Series.Line line) {
        List<List<Dot>> bridges = new ArrayList<>();
        List<List<Dot>> stretches = stretches(line);
        for (int i = 1; i < stretches.size(); i++) {
            List<Dot> before = stretches.get(i - 1);
            bridges.add(List.of(before.get(before.size() - 1), stretches.get(i).get(0)));
        }
        return bridges;
    }

    /** The claims of one line and one year that differ, each group from the highest to the lowest. */
    List<List<Dot>> clashes() {
        return dots.stream().map(dot -> dots.stream()
                        .filter(o -> o.line() == dot.line() && o.point().year() == dot.point().year())
                        .sorted(Comparator.comparingDouble(Dot::y)).toList())
                .filter(group -> group.size() > 1).distinct().toList();
    }

    /** Zero, and the round numbers that the scale ends at. */
    List<Tick> ticks() {
        return Stream.of(least, 0.0, most).distinct().map(value -> new Tick(value, y(value))).toList();
    }

    /** The figure nearest to a point, when one is within reach. */
    Optional<Dot> nearest(double x, double y, double reach) {
        return dots.stream().filter(dot -> distance(dot, x, y) <= reach)
                .min(Comparator.comparingDouble(dot -> distance(dot, x, y)));
    }

    /** The figure after another, or before it, in order of year; the first one when none is chosen yet. */
    Optional<Dot> step(Optional<Series.Point> from, int by) {
        List<Dot> inOrder = dots.stream().sorted(Comparator.comparingInt(dot -> dot.point().year())).toList();
        if (inOrder.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < inOrder.size(); i++) {
            if (from.isPresent() && inOrder.get(i).point() == from.get()) {
                return Optional.of(inOrder.get(Math.max(0, Math.min(inOrder.size() - 1, i + by))));
            }
        }
        return Optional.of(inOrder.get(by > 0 ? 0 : inOrder.size() - 1));
    }

    private static double distance(Dot dot, double x, double y) {
        return Math.hypot(dot.x() - x, dot.y() - y);
    }

    /** The next number of the kind 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 1.5, 2, 3, 4, 5, 6, 8, 10}) {
            if (value <= step * power * (1 + 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
