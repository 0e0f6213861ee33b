package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.time.Moment;
import oxus.time.Timeline;

/** The base of the {@link TinyAtlas} is there from 2003 to 2022, the pipeline from 2007 on. */
class WhenaboutsTest {

    private final Whenabouts whenabouts = new Whenabouts(new Timeline(TinyAtlas.atlas()));

    @Test
    void whatIsInTheMomentNeedsNoOtherYear() {
        assertEquals(Optional.empty(), whenabouts.yearFor(TinyAtlas.BASE, Moment.year(2010)));
    }

    @Test
    void beforeItsTimeTheFirstYearIsNearest() {
        assertEquals(Optional.of(2003), whenabouts.yearFor(TinyAtlas.BASE, Moment.year(1995)));
    }

    @Test
    void afterItsTimeTheLastYearIsNearest() {
        assertEquals(Optional.of(2022), whenabouts.yearFor(TinyAtlas.BASE, Moment.year(2024)));
    }

    @Test
    void windowThatHasSeenItNeedsNoOtherYear() {
        assertEquals(Optional.empty(), whenabouts.yearFor(TinyAtlas.BASE, Moment.window(2000, 2024)));
    }

    @Test
    void anEventHasItsOwnYear() {
        assertEquals(Optional.of(2022), whenabouts.yearFor("treaty", Moment.year(1999)));
    }

    @Test
    void aCountryIsAlwaysThere() {
        assertEquals(Optional.empty(), whenabouts.yearFor("kaz", Moment.year(1999)));
    }
}
