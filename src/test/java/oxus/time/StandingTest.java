package oxus.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oxus.model.TinyWorld.spell;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import oxus.model.Facility;
import oxus.model.Period.Presence;
import oxus.model.Spell;
import oxus.model.Status;
import oxus.model.TinyWorld;

class StandingTest {

    private static final List<Spell> LIFE = List.of(spell("2000", "2002", Status.PLANNED),
            spell("2002", "2005", Status.BUILDING), spell("2005", "2010", Status.OPERATING), spell("2010", Status.CLOSED));

    @ParameterizedTest
    @CsvSource({"2000, PLANNED", "2001, PLANNED", "2002, BUILDING", "2004, BUILDING", "2005, OPERATING",
        "2009, OPERATING", "2010, CLOSED", "2040, CLOSED"})
    void plannedThenBuiltThenWorkingThenClosed(int year, Status status) {
        Standing<Facility> standing = standing(LIFE, year).orElseThrow();
        assertEquals(status, standing.status());
        assertTrue(standing.sure());
    }

    @Test
    void nothingStandsBeforeItsFirstSpell() {
        assertEquals(Optional.empty(), standing(LIFE, 1999));
    }

    @Test
    void nothingStandsAfterItsLastSpell() {
        assertEquals(Optional.empty(), standing(List.of(spell("2000", "2005", Status.OPERATING)), 2005));
    }

    @ParameterizedTest
    @CsvSource({"2000, OPERATING", "2004, OPERATING", "2005, ''", "2007, ''", "2008, CLOSED"})
    void gapBetweenSpellsIsAGap(int year, String status) {
        List<Spell> life = List.of(spell("2000", "2005", Status.OPERATING), spell("2008", Status.CLOSED));
        assertEquals(status, standing(life, year).map(s -> s.status().name()).orElse(""));
    }

    @Test
    void uncertainEndIsPossible() {
        Standing<Facility> standing =
                standing(List.of(spell("between 2000 and 2005", Status.OPERATING)), 2003).orElseThrow();
        assertEquals(Presence.POSSIBLE, standing.presence());
        assertFalse(standing.sure());
    }

    @Test
    void sureSpellOutweighsALaterPossibleOne() {
        List<Spell> life = List.of(spell("2000", "2010", Status.OPERATING), spell("between 2004 and 2008", Status.IDLE));
        assertEquals(Status.OPERATING, standing(life, 2006).orElseThrow().status());
    }

    @Test
    void ofTwoPossibleSpellsTheLaterIsTaken() {
        List<Spell> life = List.of(spell("2000", "between 2004 and 2008", Status.OPERATING),
                spell("between 2004 and 2008", Status.CLOSED));
        Standing<Facility> standing = standing(life, 2006).orElseThrow();
        assertEquals(Status.CLOSED, standing.status());
        assertFalse(standing.sure());
    }

    private static Optional<Standing<Facility>> standing(List<Spell> life, int year) {
        return Standing.of(TinyWorld.fort(), life, Moment.year(year));
    }
}
