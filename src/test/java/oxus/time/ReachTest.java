package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import oxus.model.TinyWorld;

class ReachTest {

    private final Timeline timeline = new Timeline(TinyWorld.atlas());

    @ParameterizedTest
    @EnumSource(Reach.class)
    void everyKindEndsInTheYearThatOneComesFrom(Reach reach) {
        Moment reached = reach.reached(Moment.year(2009), timeline);
        assertEquals(reach, Reach.of(reached));
        assertEquals(2009, reached.lastYear());
    }

    @Test
    void windowDoesNotBeginBeforeTheAtlas() {
        assertEquals(Moment.window(Timeline.FIRST_YEAR, 1994), Reach.WINDOW.reached(Moment.year(1994), timeline));
    }

    @Test
    void monthIsTheFirstOfTheYearInWhichSomethingHappened() {
        assertEquals(Moment.month(2014, 6), Reach.MONTH.reached(Moment.year(2014), timeline));
    }

    @Test
    void monthOfAYearWithoutDatedEventsIsItsLast() {
        assertEquals(Moment.month(2000, 12), Reach.MONTH.reached(Moment.year(2000), timeline));
    }
}
