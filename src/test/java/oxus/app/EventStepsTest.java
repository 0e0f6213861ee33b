package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.model.Event;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Timeline;

/** Through opening (2003), summit and treaty (2022) and last (2024) of the {@link TinyAtlas}. */
class EventStepsTest {

    private final EventSteps steps = new EventSteps(new Timeline(TinyAtlas.atlas()).ticks(Selection.everything()));

    @Test
    void yearsWithoutEventsArePassedOver() {
        assertEquals("summit", next(Moment.year(2004), Optional.empty(), 1));
        assertEquals("opening", next(Moment.year(2021), Optional.empty(), -1));
    }

    @Test
    void fromAChosenEventTheNextFollowsEvenInTheSameYear() {
        assertEquals("treaty", next(Moment.year(2022), Optional.of("summit"), 1));
        assertEquals("summit", next(Moment.year(2022), Optional.of("treaty"), -1));
    }

    @Test
    void theFirstEventOfAYearIsTheNextWhenNoneIsChosen() {
        assertEquals("summit", next(Moment.year(2022), Optional.empty(), 1));
    }

    @Test
    void aChosenEventOfAnotherTimeDoesNotCount() {
        assertEquals("summit", next(Moment.year(2010), Optional.of("last"), 1));
    }

    @Test
    void ofASpanItsLastYearCounts() {
        assertEquals("summit", next(Moment.cumulative(2010), Optional.empty(), 1));
        assertEquals("summit", next(Moment.window(2000, 2022), Optional.empty(), 1));
    }

    @Test
    void thereIsNoneBeforeTheFirstAndAfterTheLast() {
        assertEquals("none", next(Moment.year(1995), Optional.empty(), -1));
        assertEquals("none", next(Moment.year(TinyAtlas.LAST_YEAR), Optional.of("last"), 1));
    }

    private String next(Moment moment, Optional<String> chosen, int direction) {
        return steps.from(moment, chosen, direction).map(Event::id).orElse("none");
    }
}
