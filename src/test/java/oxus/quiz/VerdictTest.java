package oxus.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.model.LonLat;
import oxus.model.Observation;
import oxus.model.TinyWorld;
import oxus.quiz.Verdict.Grade;

class VerdictTest {

    private final Task.Place fort = new Task.Place(TinyWorld.fort(), 2010);
    private final Task.Date opening = new Task.Date(TinyWorld.lineOpens());
    private final Task.Order lines = new Task.Order(List.of(new Task.Opened(TinyWorld.lineB(), 2010),
            new Task.Opened(TinyWorld.lineA(), 2009), new Task.Opened(TinyWorld.oldRailway(), 1936)));

    @Test
    void aPlaceIsJudgedByItsDistance() {
        assertEquals(new Verdict(Grade.RIGHT, 0), Verdict.of(fort, new Answer.Pointed(new LonLat(65, 42.5))));
        assertEquals(Grade.NEAR, Verdict.of(fort, new Answer.Pointed(new LonLat(65, 43.5))).grade());
        assertEquals(111, Verdict.of(fort, new Answer.Pointed(new LonLat(65, 43.5))).off(), 0.5);
        assertEquals(Grade.WRONG, Verdict.of(fort, new Answer.Pointed(new LonLat(75, 42.5))).grade());
    }

    @Test
    void aYearIsRightNearOrWrong() {
        assertEquals(new Verdict(Grade.RIGHT, 0), Verdict.of(opening, new Answer.Year(2009)));
        assertEquals(new Verdict(Grade.NEAR, 2), Verdict.of(opening, new Answer.Year(2011)));
        assertEquals(new Verdict(Grade.WRONG, 3), Verdict.of(opening, new Answer.Year(2006)));
    }

    @Test
    void anOrderIsJudgedByItsPairs() {
        assertEquals(new Verdict(Grade.RIGHT, 0), Verdict.of(lines, new Answer.Ordered(List.of("old-railway", "line-a", "line-b"))));
        assertEquals(new Verdict(Grade.NEAR, 1), Verdict.of(lines, new Answer.Ordered(List.of("old-railway", "line-b", "line-a"))));
        assertEquals(new Verdict(Grade.WRONG, 3), Verdict.of(lines, new Answer.Ordered(List.of("line-b", "line-a", "old-railway"))));
    }

    @Test
    void whatEitherSourceSaysIsRightButNotWhatLiesBetween() {
        Observation drawn = TinyWorld.observations().get(1);
        Task.Figure rivals = new Task.Figure(drawn, List.of(20.0, 60.0), "percent", List.of("debt-2010-north", "debt-rival"));
        assertEquals(new Verdict(Grade.RIGHT, 0), Verdict.of(rivals, new Answer.Amount(20)));
        assertEquals(new Verdict(Grade.RIGHT, 4), Verdict.of(rivals, new Answer.Amount(64)));
        assertEquals(Grade.WRONG, Verdict.of(rivals, new Answer.Amount(38)).grade());
    }

    @Test
    void anAnswerOfAnotherKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Verdict.of(fort, new Answer.Year(2009)));
        assertThrows(IllegalArgumentException.class, () -> Verdict.of(lines, new Answer.Ordered(List.of("line-a"))));
    }
}
