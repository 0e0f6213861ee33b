package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static oxus.model.TinyWorld.CHINA_SHARE;
import static oxus.model.TinyWorld.spell;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.Event;
import oxus.model.Facility;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.model.TinyWorld;

class MomentTest {

    private final Timeline timeline = new Timeline(TinyWorld.atlas());

    @ParameterizedTest
    @CsvSource({"2014, 2014, 2014-01-01, 2014-12-31", "2001-2014, 2001–2014, 2001-01-01, 2014-12-31",
        "to-2014, 1991–2014, 1991-01-01, 2014-12-31", "2014-03, March 2014, 2014-03-01, 2014-03-31",
        "2012-02, February 2012, 2012-02-01, 2012-02-29"})
    void codeTextAndDaysAreThoseOfTheMoment(String code, String text, String first, String last) {
        Moment moment = Moment.parse(code).orElseThrow();
        assertEquals(code, moment.code());
        assertEquals(text, moment.text());
        assertEquals(first, moment.first().toString());
        assertEquals(last, moment.last().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "always", "14", "20145", "2014-13", "2014-00", "2014-3", "2014-2001", "to-1990", "to-",
        "2001–2014", " 2014", "-2014", "2014-", "٢٠١٤"})
    void whatIsNoMomentIsNeverTakenForOne(String code) {
        assertEquals(Optional.empty(), Moment.parse(code));
    }

    @Test
    void windowThatEndsBeforeItBeginsCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> Moment.window(2014, 2001));
    }

    @ParameterizedTest
    @CsvSource({"2014, 1, 2015", "2001-2014, 1, 2002-2015", "2001-2014, -3, 1998-2011", "to-2014, 5, to-2019",
        "to-1992, -5, to-1991", "2014-03, 10, 2015-01"})
    void momentStepsInItsOwnSteps(String code, int steps, String next) {
        assertEquals(next, moment(code).stepped(steps).code());
    }

    @ParameterizedTest
    @CsvSource({"2030, 2025", "1980, 1991", "2020-2030, 2015-2025", "1980-1985, 1991-1996", "1900-2100, 1991-2025",
        "to-2030, to-2025", "2030-05, 2025-12", "1980-05, 1991-01", "2001-2014, 2001-2014"})
    void momentComesBackIntoTheYearsOfTheAtlas(String code, String within) {
        assertEquals(within, moment(code).within(1991, 2025).code());
    }

    @ParameterizedTest
    @CsvSource({"2004, 2010, CLOSED", "2004, 2006, OPERATING", "2006, 2012, CLOSED", "2009, 2012, CLOSED", "2010, 2012, ''",
        "1990, 1999, ''", "1990, 2000, PLANNED", "1990, 2003, OPERATING"})
    void spanKeepsWhatEndedWithinItAsPast(int from, int to, String status) {
        List<Spell> life = List.of(spell("2000", "2002", Status.PLANNED), spell("2002", "2009", Status.OPERATING));
        assertEquals(status, Standing.of(TinyWorld.fort(), life, Moment.window(from, to))
                .map(s -> s.status().name()).orElse(""));
    }

    @Test
    void planThatCameToNothingWithinASpanIsShelved() {
        List<Spell> life = List.of(spell("2000", "2002", Status.PLANNED));
        Standing<Facility> standing = Standing.of(TinyWorld.fort(), life, Moment.cumulative(2010)).orElseThrow();
        assertEquals(Status.SHELVED, standing.status());
    }

    @ParameterizedTest
    @CsvSource({"2001-2014, fort, TRANSFERRED", "2001-2013, fort, OPERATING", "to-2002, fort, BUILDING", "2013-12, fort, OPERATING"})
    void facilityHasTheStatusOfTheMomentsLastDay(String code, String id, Status status) {
        assertEquals(Optional.of(status), timeline.at(moment(code)).facilities().stream()
                .filter(s -> s.fact().id().equals(id)).map(Standing::status).findFirst());
    }

    @ParameterizedTest
    @CsvSource({"2001-2013, line-opens", "2009-2014, 'line-opens,fort-handed-over'", "to-2014, 'line-opens,fort-handed-over'",
        "2010-2013, ''", "to-2008, ''"})
    void eventsAreThoseDatedInTheSpan(String code, String ids) {
        assertEquals(ids, String.join(",", timeline.at(moment(code)).events().stream().map(Event::id).toList()));
    }

    @Test
    void monthShowsOnlyWhatIsDatedToTheMonth() {
        Timeline dated = new Timeline(TimelineTest.happening(TimelineTest.event("year", "2005"),
                TimelineTest.event("may", "2005-05"), TimelineTest.event("may-9", "2005-05-09"),
                TimelineTest.event("june", "2005-06-01")));
        assertEquals(List.of("may", "may-9"), dated.at(Moment.month(2005, 5)).events().stream().map(Event::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"2005, 2005, 0", "2009, 2005, 4", "2001-2009, 2005, 0", "2007-2009, 2005, 2", "to-2012, 2010, 0",
        "2010-06, 2005, 5", "2010-12, 2010, 0"})
    void figureIsTheNewestNotLaterThanTheMomentAndSaysHowOldItIs(String code, int year, int age) {
        CarriedValue value = timeline.at(moment(code)).value(CHINA_SHARE, "nor").orElseThrow();
        assertEquals(year, value.year());
        assertEquals(age, value.ageYears());
    }

    private static Moment moment(String code) {
        return Moment.parse(code).orElseThrow();
    }
}
