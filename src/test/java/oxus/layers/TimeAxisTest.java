package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TimeAxisTest {

    /** Ten years of which each takes about a hundred pixels. */
    private final TimeAxis years = TimeAxis.ofYears(2001, 2010, 50, 1000);

    @Test
    void firstDayBeginsAtTheLeftAndLastDayEndsAtTheRight() {
        assertEquals(50, years.x(LocalDate.of(2001, 1, 1)));
        assertEquals(1050, years.end(LocalDate.of(2010, 12, 31)));
    }

    @Test
    void dayUnderAPlaceIsTheDayThatIsDrawnThere() {
        LocalDate day = LocalDate.of(2006, 7, 4);
        assertEquals(day, years.day((years.x(day) + years.end(day)) / 2));
    }

    @Test
    void placesBeyondTheEndsGiveTheEnds() {
        assertEquals(LocalDate.of(2001, 1, 1), years.day(-1000));
        assertEquals(LocalDate.of(2010, 12, 31), years.day(5000));
    }

    @Test
    void zoomKeepsTheDayUnderThePointer() {
        LocalDate day = LocalDate.of(2006, 7, 4);
        TimeAxis near = years.zoomed(3, years.x(day), years);
        assertEquals(years.x(day), near.x(day), 1);
        assertEquals(3 * years.yearPx(), near.yearPx(), 1);
    }

    @Test
    void zoomNeverLeavesTheYearsThereAre() {
        TimeAxis near = years.zoomed(5, 1050, years);
        assertEquals(LocalDate.of(2010, 12, 31), near.to());
        assertEquals(years.from(), near.zoomed(0.01, 500, years).from());
        assertEquals(years.to(), near.zoomed(0.01, 500, years).to());
    }

    @Test
    void aYearIsTheNearestThereIs() {
        assertTrue(years.zoomed(1e9, 500, years).yearPx() <= 1001);
    }

    @Test
    void panStopsAtTheEnds() {
        TimeAxis near = years.zoomed(5, 500, years);
        assertEquals(years.from(), near.panned(1e6, years).from());
        assertEquals(years.to(), near.panned(-1e6, years).to());
    }

    @Test
    void axisWithoutDaysIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TimeAxis.ofYears(2010, 2001, 0, 100));
    }
}
