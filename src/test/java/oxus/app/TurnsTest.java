package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

import oxus.time.Lens;
import oxus.time.Moment;
import oxus.time.Selection;
import oxus.time.Timeline;

/** What changed between two moments, by the two alone. */
class TurnsTest {

    private static final Timeline TIMELINE = new Timeline(TinyAtlas.atlas());

    @Test
    void whatBeginsComes() {
        assertEquals(new Turns(Set.of(TinyAtlas.BASE), Set.of(), Set.of()), between(2002, 2003, Selection.everything()));
    }

    @Test
    void whatIsBuiltAndThenAtWorkTurns() {
        assertEquals(new Turns(Set.of(), Set.of(TinyAtlas.PIPELINE), Set.of()), between(2008, 2009, Selection.everything()));
    }

    @Test
    void whatEndsIsGone() {
        assertEquals(new Turns(Set.of(), Set.of(), Set.of(TinyAtlas.BASE)), between(2022, 2024, Selection.everything()));
    }

    @Test
    void aStepBackTurnsItRound() {
        assertEquals(new Turns(Set.of(), Set.of(), Set.of(TinyAtlas.BASE)), between(2003, 2002, Selection.everything()));
    }

    @Test
    void yearsInWhichNothingChangesAreStill() {
        assertEquals(new Turns(Set.of(), Set.of(), Set.of()), between(2012, 2013, Selection.everything()));
    }

    @Test
    void whatTheLensLeavesFaintIsLeftOut() {
        assertEquals(new Turns(Set.of(), Set.of(), Set.of()),
                between(2002, 2003, Selection.everything().through(Lens.CHINA)));
    }

    private static Turns between(int before, int after, Selection selection) {
        return Turns.between(TIMELINE.at(Moment.year(before), selection), TIMELINE.at(Moment.year(after), selection));
    }
}
