package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.Side;

/** Where the figures of a small chart stand. */
class SeriesPlotTest {

    private static final Series.Line CHINA = new Series.Line("China", Side.CHINA,
            List.of(point(2000, 10, true), point(2001, 20, true), point(2001, 35, false), point(2004, 40, true)));
    private final SeriesPlot plot = new SeriesPlot(new Series("debt", "Debt", "percent", Series.Kept.YEARLY, List.of(CHINA)), 1991, 2021, 348, 100);

    @Test
    void yearsRunFromLeftToRightAndValuesFromBelow() {
        assertEquals(plot.left(), plot.x(1991));
        assertEquals(plot.right(), plot.x(2021));
        assertEquals((plot.left() + plot.right()) / 2, plot.x(2006));
        assertEquals(plot.bottom(), plot.y(0));
        assertEquals(plot.top(), plot.y(40));
    }

    @Test
    void aYearWithoutAFigureIsAGap() {
        assertEquals(List.of(List.of(2000, 2001), List.of(2004)), plot.stretches(CHINA).stream()
                .map(stretch -> stretch.stream().map(dot -> dot.point().year()).toList()).toList());
    }

    @Test
    void aGapCanBeBridged() {
        assertEquals(List.of(List.of(2001, 2004)), plot.bridges(CHINA).stream()
                .map(ends -> ends.stream().map(dot -> dot.point().year()).toList()).toList());
    }

    @Test
    void rivalClaimsOfAYearStandAboveEachOther() {
        assertEquals(1, plot.clashes().size());
        assertEquals(List.of(35.0, 20.0), plot.clashes().get(0).stream().map(dot -> dot.point().value()).toList());
    }

    @Test
    void theNearestFigureIsFoundWithinReachOnly() {
        assertEquals(Optional.of(10.0), plot.nearest(plot.x(2000) + 3, plot.y(10) - 2, 8).map(dot -> dot.point().value()));
        assertEquals(Optional.empty(), plot.nearest(plot.x(2010), plot.y(10), 8));
    }

    @Test
    void keysStepThroughTheFiguresInOrderOfYear() {
        Optional<SeriesPlot.Dot> first = plot.step(Optional.empty(), 1);
        assertEquals(2000, first.orElseThrow().point().year());
        assertEquals(2001, plot.step(first.map(SeriesPlot.Dot::point), 1).orElseThrow().point().year());
        assertEquals(2000, plot.step(first.map(SeriesPlot.Dot::point), -1).orElseThrow().point().year());
    }

    @Test
    void theScaleEndsAtRoundNumbersAndHoldsZero() {
        assertEquals(List.of(0.0, 40.0), plot.ticks().stream().map(SeriesPlot.Tick::value).toList());
        SeriesPlot falling = new SeriesPlot(new Series("gdp", "GDP", "percent", Series.Kept.YEARLY, List.of(
                new Series.Line("Russia", Side.RUSSIA, List.of(point(2022, -15, true), point(2022, 3.4, true))))),
                1991, 2022, 300, 100);
        assertEquals(List.of(-15.0, 0.0, 4.0), falling.ticks().stream().map(SeriesPlot.Tick::value).toList());
        assertTrue(falling.y(-15) > falling.y(0));
    }

    @Test
    void figuresBeyondTheEndsWidenTheChart() {
        Series early = new Series("gdp", "GDP", "times", Series.Kept.NOW_AND_THEN,
                List.of(new Series.Line("China", Side.CHINA, List.of(point(1990, 1, true)))));
        assertEquals(1990, new SeriesPlot(early, 1991, 2024, 300, 100).firstYear());
    }

    private static Series.Point point(int year, double value, boolean drawn) {
        return new Series.Point(year, value, drawn, value + " %", Optional.empty(), Optional.empty(), List.of(),
                Optional.empty());
    }
}
