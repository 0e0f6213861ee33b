package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oxus.model.TinyWorld.CHINA_SHARE;
import static oxus.model.TinyWorld.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.Atlas;
import oxus.model.Event;
import oxus.model.Observation;
import oxus.model.TinyWorld;

class TimelineTest {

    private final Timeline timeline = new Timeline(TinyWorld.atlas());

    @ParameterizedTest
    @CsvSource({"1995, '', ''", "2007, PLANNED, PLANNED", "2008, BUILDING, BUILDING", "2009, OPERATING, BUILDING",
        "2010, OPERATING, OPERATING", "2014, OPERATING, OPERATING"})
    void linesOfABundleOpenEachInItsOwnYear(int year, String lineA, String lineB) {
        assertEquals(lineA, statusOfRoute("line-a", year));
        assertEquals(lineB, statusOfRoute("line-b", year));
    }

    @ParameterizedTest
    @CsvSource({"1991, OPERATING", "2000, OPERATING", "2001, ''", "2004, ''", "2005, CLOSED"})
    void routeIsLeftOutWhileNoSourceSpeaksOfIt(int year, String status) {
        assertEquals(status, statusOfRoute("old-railway", year));
    }

    @ParameterizedTest
    @CsvSource({"2009, ''", "2010, PLANNED", "2012, PLANNED", "2013, OPERATING"})
    void corridorIsPlannedAndThenInUse(int year, String status) {
        assertEquals(status, at(year).corridors().stream().map(s -> s.status().name()).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2001, ''", "2002, BUILDING", "2003, OPERATING", "2013, OPERATING", "2014, TRANSFERRED"})
    void facilityIsShownAsItStoodOnTheLastDayOfTheYear(int year, String status) {
        assertEquals(status, at(year).facilities().stream().filter(s -> s.fact().id().equals("fort"))
                .map(s -> s.status().name()).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2010, ''", "2011, possible", "2012, possible", "2013, sure"})
    void facilityOpenedInOneOfThreeYearsIsPossibleUntilTheLast(int year, String presence) {
        assertEquals(presence, at(year).facilities().stream().filter(s -> s.fact().id().equals("post"))
                .map(s -> s.sure() ? "sure" : "possible").findFirst().orElse(""));
    }

    @Test
    void figureIsNeverFromTheFuture() {
        assertEquals(Optional.empty(), at(2004).value(CHINA_SHARE, "nor"));
    }

    @Test
    void figureOfTheYearItselfIsNotCarried() {
        CarriedValue value = at(2005).value(CHINA_SHARE, "nor").orElseThrow();
        assertEquals(4, value.value());
        assertFalse(value.carried());
    }

    @Test
    void carriedFigureKeepsItsOwnYear() {
        CarriedValue value = at(2009).value(CHINA_SHARE, "nor").orElseThrow();
        assertEquals(4, value.value());
        assertEquals(2005, value.year());
        assertEquals(4, value.ageYears());
        assertTrue(value.carried());
    }

    @Test
    void newerFigureTakesOverInItsYear() {
        assertEquals(20, at(2010).value(CHINA_SHARE, "nor").orElseThrow().value());
    }

    @Test
    void rivalThatIsNotDrawnDoesNotShowEvenWhenItComesLast() {
        Observation rival = TinyWorld.share(CHINA_SHARE, "nor", 2012, 77, "debt-rival", false);
        Timeline withRival = new Timeline(observing(rival));
        assertEquals(20, withRival.at(Moment.year(2012)).value(CHINA_SHARE, "nor").orElseThrow().value());
        assertTrue(withRival.series(CHINA_SHARE, "nor").values().stream().allMatch(Observation::drawn));
    }

    @Test
    void unknownIndicatorOrCountryHasNoFigures() {
        assertEquals(Optional.empty(), at(2014).value("unheard_of", "nor"));
        assertEquals(Optional.empty(), at(2014).value(CHINA_SHARE, "eas"));
        assertEquals(Map.of(), timeline.series(CHINA_SHARE, "eas"));
    }

    @Test
    void figureFromTheFutureCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new CarriedValue(TinyWorld.observations().get(0), -1));
    }

    @ParameterizedTest
    @CsvSource({"2008, ''", "2009, line-opens", "2010, ''", "2014, fort-handed-over"})
    void eventsAreThoseOfTheYear(int year, String event) {
        assertEquals(event.isEmpty() ? List.of() : List.of(event), at(year).events().stream().map(Event::id).toList());
    }

    @Test
    void eventsOfAYearComeInOrderOfTheirDates() {
        Timeline busy = new Timeline(happening(event("december", "2005-12-01"), event("may", "2005-05"),
                event("some-time", "2005"), event("may-9", "2005-05-09")));
        assertEquals(List.of("some-time", "may", "may-9", "december"),
                busy.at(Moment.year(2005)).events().stream().map(Event::id).toList());
    }

    @Test
    void eventThatMayHaveHappenedInSeveralYearsIsListedInEach() {
        Timeline vague = new Timeline(happening(event("raid", "between 2004 and 2006")));
        List<Integer> years = Stream.iterate(2002, y -> y + 1).limit(6)
                .filter(y -> !vague.at(Moment.year(y)).events().isEmpty()).toList();
        assertEquals(List.of(2004, 2005, 2006), years);
    }

    @Test
    void eventThatLastedIsListedInTheYearItBegan() {
        Event war = new Event("war", date("1992-05"), Optional.of(date("1997-06-27")), "War", "A war.",
                TinyWorld.lineOpens().topic(), List.of(), List.of(), Optional.empty(), Optional.empty(), 3, List.of(),
                TinyWorld.lineOpens().certainty(), List.of(), List.of("s"));
        Timeline long_ = new Timeline(happening(war));
        assertEquals(List.of(war), long_.at(Moment.year(1992)).events());
        assertEquals(List.of(), long_.at(Moment.year(1993)).events());
    }

    @Test
    void atlasBeginsWithTheRepublicsAndEndsWithItsLastEventOrFigure() {
        assertEquals(1991, timeline.firstYear());
        assertEquals(2014, timeline.lastYear());
        assertEquals(2020, new Timeline(observing(TinyWorld.share(CHINA_SHARE, "sou", 2020, 1, "s", true))).lastYear());
    }

    @Test
    void emptyAtlasHasOneYear() {
        assertEquals(1991, new Timeline(happening()).lastYear());
    }

    @ParameterizedTest
    @ValueSource(ints = {1991, 2024})
    void yearIsDrawnAsItStoodOnItsLastDay(int year) {
        assertEquals(year + "-12-31", Moment.year(year).last().toString());
        assertEquals(Integer.toString(year), Moment.year(year).text());
    }

    private Snapshot at(int year) {
        return timeline.at(Moment.year(year));
    }

    private String statusOfRoute(String id, int year) {
        return at(year).routes().stream().filter(s -> s.fact().id().equals(id)).map(s -> s.status().name()).findFirst()
                .orElse("");
    }

    static Event event(String id, String date) {
        Event like = TinyWorld.fortHandedOver();
        return new Event(id, date(date), Optional.empty(), like.name(), like.summary(), like.topic(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), 1, List.of(), like.certainty(), List.of(), like.sources());
    }

    /** The tiny world with one more figure. */
    private static Atlas observing(Observation more) {
        return TinyWorld.of(List.of(), List.of(), Stream.concat(TinyWorld.observations().stream(), Stream.of(more)).toList(),
                TinyWorld.atlas().events());
    }

    /** An atlas of nothing but events. */
    static Atlas happening(Event... events) {
        return TinyWorld.of(List.of(), List.of(), List.of(), List.of(events));
    }
}
