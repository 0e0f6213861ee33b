package oxus.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import oxus.files.AtlasReader;
import oxus.model.Atlas;
import oxus.model.Certainty;
import oxus.model.Facility;
import oxus.model.TinyWorld;

class QuizTest {

    private static final Atlas ATLAS = AtlasReader.bundled().atlas();

    @Test
    void sameSeedAsksTheSame() {
        assertEquals(quiz(7), quiz(7));
    }

    @Test
    void anotherSeedAsksOtherThings() {
        assertNotEquals(quiz(7).tasks(), quiz(8).tasks());
    }

    @Test
    void theKindsTakeTurns() {
        assertEquals(List.of("Place", "Date", "Order", "Figure", "Place"), quiz(7).tasks().stream().limit(5)
                .map(task -> task.getClass().getSimpleName()).toList());
    }

    @Test
    void everyAnswerHasASourceThatTheAtlasKnows() {
        for (int seed = 1; seed <= 40; seed++) {
            for (Task task : quiz(seed).tasks()) {
                assertFalse(task.sources().isEmpty(), task.toString());
                assertTrue(ATLAS.sources().keySet().containsAll(task.sources()), task.toString());
            }
        }
    }

    @Test
    void noFactIsAskedTwice() {
        List<String> facts = quiz(7).tasks().stream().flatMap(task -> task.facts().stream()).toList();
        assertEquals(new HashSet<>(facts).size(), facts.size());
    }

    @Test
    void nothingIsAskedThatIsDisputedOrOnlyReported() {
        for (int seed = 1; seed <= 40; seed++) {
            Set<Certainty> evidence = quiz(seed).tasks().stream().filter(Task.Place.class::isInstance)
                    .map(task -> ((Task.Place) task).facility().certainty()).collect(Collectors.toSet());
            assertTrue(Set.of(Certainty.CONFIRMED, Certainty.OFFICIAL).containsAll(evidence), evidence.toString());
        }
    }

    @Test
    void aBaseKnownToAHundredKilometresIsNotAskedFor() {
        List<Facility> asked = new Pool(TinyWorld.atlas()).places(1991, 2014).stream().map(Task.Place::facility).toList();
        assertEquals(List.of("fort"), asked.stream().map(Facility::id).toList());
    }

    @Test
    void aBaseIsAskedForInTheLastYearInWhichItWorked() {
        assertEquals(2013, new Pool(TinyWorld.atlas()).places(1991, 2014).get(0).year());
    }

    @Test
    void lesserEventsAreNotAskedFor() {
        assertEquals(List.of("line-opens"), new Pool(TinyWorld.atlas()).dates().stream().map(date -> date.event().id()).toList());
    }

    @Test
    void pipelinesOfOneQuestionOpenedInDifferentYears() {
        for (Task task : quiz(7).tasks()) {
            if (task instanceof Task.Order order) {
                assertEquals(4, order.asked().stream().map(Task.Opened::year).distinct().count());
            }
        }
    }

    @Test
    void aSmallAtlasAsksWhatItHas() {
        assertEquals(List.of("Place", "Date"), Quiz.of(TinyWorld.atlas(), 1991, 2014, 1, 12).tasks().stream()
                .map(task -> task.getClass().getSimpleName()).toList());
    }

    private static Quiz quiz(int seed) {
        return Quiz.of(ATLAS, 1991, 2025, seed, 12);
    }
}
