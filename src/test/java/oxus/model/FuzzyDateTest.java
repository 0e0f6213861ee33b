package oxus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.FuzzyDate.Kind;

class FuzzyDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2003,                            EXACT,   2003-01-01, 2003-12-31
        2003-10,                         EXACT,   2003-10-01, 2003-10-31
        2003-10-23,                      EXACT,   2003-10-23, 2003-10-23
        2004-02,                         EXACT,   2004-02-01, 2004-02-29
        2004-02-29,                      EXACT,   2004-02-29, 2004-02-29
        circa 2003,                      CIRCA,   2003-01-01, 2003-12-31
        circa 2003-10,                   CIRCA,   2003-10-01, 2003-10-31
        before 2003,                     BEFORE,  2003-01-01, 2003-12-31
        after 2003-10-23,                AFTER,   2003-10-23, 2003-10-23
        between 2003 and 2005,           BETWEEN, 2003-01-01, 2005-12-31
        between 2003-02 and 2003-10-23,  BETWEEN, 2003-02-01, 2003-10-23
        """)
    void writtenFormsCoverTheirDays(String text, Kind kind, LocalDate first, LocalDate last) {
        assertEquals(new FuzzyDate(kind, first, last, text), FuzzyDate.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "circa", "31/02/2009", "2009-02-31", "2009-02-29", "2009-13", "2009-00", "2009-1",
        "2009-06-00", "09", "20090101", "2009-06-01T00:00", "2009 ", " 2009", "2009–2010", "2009-", "c. 2009", "Circa 2009",
        "circa  2009", "before circa 2009", "between 2009", "between 2009 and", "between 2010 and 2009",
        "between circa 2009 and 2010", "since 2009", "2009?", "two thousand and nine", "２００９", "null"})
    void whatIsNoDateIsNeverGuessed(String text) {
        assertEquals(Optional.empty(), FuzzyDate.parse(text));
    }

    @Test
    void writtenYearAndYearInNumbersAreTheSame() {
        assertEquals(FuzzyDate.ofYear(2003), TinyWorld.date("2003"));
    }

    @Test
    void dateThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FuzzyDate(Kind.BETWEEN, LocalDate.of(2003, 1, 2),
                LocalDate.of(2003, 1, 1), "between 2003-01-02 and 2003-01-01"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2003,                  2003-01-01, 2003-12-31
        2003-10,               2003-10-01, 2003-10-31
        2003-10-23,            2003-10-23, 2003-10-23
        circa 2003,            2003-01-01, 2003-12-31
        before 2003,           2003-01-01, 2003-01-01
        between 2003 and 2005, 2003-01-01, 2005-12-31
        """)
    void beginsNoEarlierThanItMayAndNoLaterThanItMust(String text, LocalDate mayBegin, LocalDate hasBegun) {
        assertEquals(mayBegin, TinyWorld.date(text).mayBegin());
        assertEquals(Optional.of(hasBegun), TinyWorld.date(text).hasBegun());
    }

    @Test
    void whatBeganAfterAYearMayBeginTheNextAndIsNeverSure() {
        assertEquals(LocalDate.of(2004, 1, 1), TinyWorld.date("after 2003").mayBegin());
        assertEquals(Optional.empty(), TinyWorld.date("after 2003").hasBegun());
    }

    @Test
    void onlyAnExactDateIsCertain() {
        assertFalse(TinyWorld.date("2003").uncertain());
        for (String doubtful : new String[] {"circa 2003", "before 2003", "after 2003", "between 2003 and 2004"}) {
            assertTrue(TinyWorld.date(doubtful).uncertain(), doubtful);
        }
    }

    @Test
    void spanIsSortedByItsFirstYear() {
        assertEquals(2003, TinyWorld.date("between 2003-10 and 2005").year());
    }
}
