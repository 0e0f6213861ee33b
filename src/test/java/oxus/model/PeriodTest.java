package oxus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oxus.model.TinyWorld.period;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.Period.Presence;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2002-12-31, ABSENT
        2003-01-01, POSSIBLE
        2003-12-30, POSSIBLE
        2003-12-31, SURE
        2004-06-15, SURE
        2004-12-31, SURE
        2005-01-01, POSSIBLE
        2005-12-30, POSSIBLE
        2005-12-31, ABSENT
        """)
    void endsKnownByYearLeaveTheirYearsOpen(LocalDate day, Presence presence) {
        assertEquals(presence, period("2003", "2005").on(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2003-09-30, ABSENT
        2003-10-15, POSSIBLE
        2003-10-31, SURE
        2005-01-31, SURE
        2005-02-01, POSSIBLE
        2005-02-28, ABSENT
        """)
    void endsKnownByMonthLeaveTheirMonthsOpen(LocalDate day, Presence presence) {
        assertEquals(presence, period("2003-10", "2005-02").on(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2003-10-22, ABSENT
        2003-10-23, SURE
        2005-02-13, SURE
        2005-02-14, ABSENT
        """)
    void endsKnownByDayLeaveNothingOpenAndTheLastDayIsOver(LocalDate day, Presence presence) {
        assertEquals(presence, period("2003-10-23", "2005-02-14").on(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        before 2003,           2002-12-31, ABSENT
        before 2003,           2003-01-01, SURE
        after 2003,            2003-12-31, ABSENT
        after 2003,            2004-01-01, POSSIBLE
        after 2003,            2030-12-31, POSSIBLE
        circa 2003,            2003-06-15, POSSIBLE
        circa 2003,            2003-12-31, SURE
        between 2003 and 2005, 2002-12-31, ABSENT
        between 2003 and 2005, 2004-12-31, POSSIBLE
        between 2003 and 2005, 2005-12-31, SURE
        """)
    void beginningIsAsSureAsItsDate(String from, LocalDate day, Presence presence) {
        assertEquals(presence, period(from, "").on(day));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        before 2005,           2004-12-31, SURE
        before 2005,           2005-01-01, ABSENT
        after 2005,            2005-12-31, SURE
        after 2005,            2006-01-01, POSSIBLE
        after 2005,            2030-12-31, POSSIBLE
        between 2005 and 2007, 2004-12-31, SURE
        between 2005 and 2007, 2006-12-31, POSSIBLE
        between 2005 and 2007, 2007-12-31, ABSENT
        """)
    void endIsAsSureAsItsDate(String to, LocalDate day, Presence presence) {
        assertEquals(presence, period("2000", to).on(day));
    }

    @Test
    void missingEndMeansStillThere() {
        assertEquals(Presence.SURE, period("2003", "").on(LocalDate.of(2999, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2005-06", "2005-06-15", "circa 2005"})
    void touchingSpellsHandOverByTheLastDayOfTheYear(String change) {
        LocalDate newYearsEve = LocalDate.of(2005, 12, 31);
        assertEquals(Presence.ABSENT, period("2000", change).on(newYearsEve));
        assertEquals(Presence.SURE, period(change, "").on(newYearsEve));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005", "2005-06", "2005-06-15", "between 2004 and 2006"})
    void touchingSpellsNeverLeaveADayToNeitherOrForSureToBoth(String change) {
        for (LocalDate day = LocalDate.of(2003, 12, 1); day.getYear() < 2007; day = day.plusDays(1)) {
            Presence before = period("2000", change).on(day);
            Presence after = period(change, "").on(day);
            boolean oneIsSureAndTheOtherOver = before == Presence.SURE && after == Presence.ABSENT
                    || before == Presence.ABSENT && after == Presence.SURE;
            boolean open = before == Presence.POSSIBLE && after == Presence.POSSIBLE;
            assertEquals(true, oneIsSureAndTheOtherOver || open, day + ": " + before + ", " + after);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2003, 2005, 2004, 2006, true
        2003, 2004, 2004, 2006, false
        2003, 2004, 2005, 2006, false
        2003, '',   2020, '',   true
        2003, '',   2004, 2006, true
        2003, 2005, circa 2005, 2007, false
        2003, 2005-06, 2005-05, 2006, true
        2003, 2005-06, 2005-06, 2006, false
        2003, 2005-06-15, 2005-06-15, 2006, false
        2003, 2005-06-15, 2005-06-14, 2006, true
        """)
    void periodsOverlapForSureOnlyWhenNoReadingOfTheirEndsPartsThem(String from, String to, String otherFrom,
                                                                    String otherTo, boolean overlap) {
        assertEquals(overlap, period(from, to).overlapsForSure(period(otherFrom, otherTo)));
        assertEquals(overlap, period(otherFrom, otherTo).overlapsForSure(period(from, to)));
    }
}
