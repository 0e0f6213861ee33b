package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oxus.model.TinyWorld.CHINA_SHARE;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Event;
import oxus.model.TinyWorld;

/** What changed in the tiny world between two years. */
class ChangedTest {

    private final Timeline timeline = new Timeline(TinyWorld.atlas());
    private final Measure share = timeline.measures().byId(CHINA_SHARE).orElseThrow();

    @ParameterizedTest
    @CsvSource({"2000, 2010, fort, OPENED", "2004, 2010, fort, UNCHANGED", "2004, 2014, fort, CLOSED", "1995, 2002, fort, ''",
        "2010, 2013, post, OPENED"})
    void baseOpensClosesOrStays(int from, int to, String id, String turn) {
        assertEquals(turn, Changed.between(timeline.at(Moment.year(from)).facilities(), timeline.at(Moment.year(to)).facilities())
                .stream().filter(c -> c.fact().id().equals(id)).map(c -> c.turn().name()).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"2000, 2003, old-railway, CLOSED", "2000, 2010, old-railway, CLOSED", "2002, 2010, old-railway, ''",
        "2008, 2009, line-a, OPENED", "2007, 2008, line-a, ''", "2010, 2014, line-a, UNCHANGED"})
    void lineOpensClosesOrStays(int from, int to, String id, String turn) {
        assertEquals(turn, Changed.between(timeline.at(Moment.year(from)).routes(), timeline.at(Moment.year(to)).routes())
                .stream().filter(c -> c.fact().id().equals(id)).map(c -> c.turn().name()).findFirst().orElse(""));
    }

    @Test
    void whatDidNotChangeIsFaintAndWhatClosedIsPast() {
        Snapshot change = timeline.between(Moment.year(2009), Moment.year(2014), Selection.everything());
        assertEquals("{line-a=faint OPERATING, line-b=OPERATING}", change.routes().stream().collect(Collectors.toMap(
                s -> s.fact().id(), s -> (change.lit(s.fact().id()) ? "" : "faint ") + s.status(), (a, b) -> a, TreeMap::new))
                .toString());
        assertEquals("{fort=TRANSFERRED, post=OPERATING}", change.facilities().stream().collect(Collectors.toMap(
                s -> s.fact().id(), s -> s.status().name(), (a, b) -> a, TreeMap::new)).toString());
    }

    @Test
    void eventsAreThoseAfterTheEarlierYear() {
        assertEquals("fort-handed-over", timeline.between(Moment.year(2009), Moment.year(2014), Selection.everything())
                .events().stream().map(Event::id).collect(Collectors.joining(",")));
    }

    @Test
    void earlierComesFirstHoweverTheyAreGiven() {
        assertEquals(timeline.between(Moment.year(2009), Moment.year(2014), Selection.everything()),
                timeline.between(Moment.year(2014), Moment.year(2009), Selection.everything()));
    }

    @Test
    void figureChangesByTheNewerLessTheOlder() {
        FigureChange change = timeline.between(Moment.year(2007), Moment.year(2014), Selection.everything())
                .change(share, "nor").orElseThrow();
        assertEquals(16, change.amount());
        assertEquals("2005 to 2010", change.earlier().year() + " to " + change.later().year());
    }

    @ParameterizedTest
    @CsvSource({"2010, 2014, nor", "2006, 2008, nor", "2005, 2014, sou", "1999, 2004, sou"})
    void figureThatIsNotKnownTwiceHasNoChange(int from, int to, String country) {
        assertEquals(Optional.empty(),
                timeline.between(Moment.year(from), Moment.year(to), Selection.everything()).change(share, country));
    }

    @Test
    void nothingChangesWithinOneMoment() {
        Snapshot change = timeline.between(Moment.year(2013), Moment.year(2013), Selection.everything());
        assertEquals(0, change.facilities().stream().filter(s -> change.lit(s.fact().id())).count());
    }
}
