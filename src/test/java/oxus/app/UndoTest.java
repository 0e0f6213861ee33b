package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import oxus.layers.Opening;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.time.Lens;

/** What undoing gives back, without a window. */
class UndoTest {

    /** A clock that a test moves on by hand. */
    private static final class HandClock implements InstantSource {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        void rest() {
            now = now.plus(History.REST);
        }

        void next() {
            now = now.plus(Duration.ofMillis(50));
        }
    }

    private final HandClock clock = new HandClock();
    private final Composer composer = TinyEssays.open().composer();
    private final AtlasState state = new AtlasState(composer, Opening.request(composer.projection(), 1000, 600, 1), clock);
    private final MapRequest opening = now();

    @Test
    void thereIsNothingToUndoAtFirst() {
        assertFalse(state.undoable().get());
        state.undo();
        state.redo();
        assertEquals(opening, now());
    }

    @Test
    void everyKindOfChangeIsUndoneAndDoneAgain() {
        List<Runnable> changes = List.of(() -> state.goTo(2010), () -> state.pan(40, 0), () -> state.choices().hide("facilities"),
                () -> state.choices().dim("debt", 0.5), () -> state.choices().colourBy("russia_share_external_public_debt"),
                () -> state.ask(now().through(Lens.CHINA)));
        changes.forEach(Runnable::run);
        MapRequest end = now();
        changes.forEach(change -> state.undo());
        assertEquals(opening, now());
        assertFalse(state.undoable().get());
        changes.forEach(change -> state.redo());
        assertEquals(end, now());
        assertFalse(state.redoable().get());
    }

    @Test
    void theSnapshotGoesBackWithTheRequest() {
        state.goTo(2010);
        state.undo();
        assertEquals("2022", state.snapshot().get().moment().text());
    }

    @Test
    void aTurnOfTheWheelIsOneStep() {
        for (int notch = 0; notch < 5; notch++) {
            state.zoom(AtlasState.ZOOM_STEP);
            clock.next();
        }
        state.undo();
        assertEquals(opening, now());
    }

    @Test
    void aWheelThatRestedBeginsANewStep() {
        state.zoom(2);
        MapRequest between = now();
        clock.rest();
        state.zoom(2);
        state.undo();
        assertEquals(between, now());
    }

    @Test
    void anotherKindOfChangeIsAnotherStep() {
        state.zoom(2);
        MapRequest between = now();
        state.goTo(2010);
        state.undo();
        assertEquals(between, now());
    }

    @Test
    void aSlowDragIsOneStep() {
        state.take();
        for (int year = 2021; year > 2010; year--) {
            state.goTo(year);
            clock.rest();
        }
        state.letGo();
        state.undo();
        assertEquals(opening, now());
    }

    @Test
    void aKeyThatRepeatsWhileItIsHeldIsOneStep() {
        for (int repeat = 0; repeat < 4; repeat++) {
            state.take();
            state.step(-1);
        }
        state.letGo();
        state.undo();
        assertEquals(opening, now());
    }

    @Test
    void aRunOfTheTimeIsOneStepUntilAHandTakesHold() {
        for (int i = 0; i < 10; i++) {
            state.run(() -> state.step(-1));
            clock.rest();
        }
        press(() -> state.zoom(2));
        state.run(() -> state.step(-1));
        state.undo();
        assertEquals(2012, state.year());
        state.undo();
        state.undo();
        assertEquals(opening, now());
    }

    @Test
    void eachPressOfAKeyIsAStep() {
        press(() -> state.step(-1));
        press(() -> state.step(-1));
        state.undo();
        assertEquals(2021, state.year());
    }

    @Test
    void aDragThatCameBackIsNoStep() {
        press(() -> state.goTo(2015));
        press(() -> {
            state.goTo(2001);
            state.goTo(2015);
        });
        state.undo();
        assertEquals(opening, now());
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        state.goTo(2010);
        state.undo();
        state.choices().hide("facilities");
        assertFalse(state.redoable().get());
        state.redo();
        assertFalse(now().shows("facilities"));
        assertEquals(2022, state.year());
    }

    @Test
    void theSizeOfTheWindowIsNotUndone() {
        state.goTo(2010);
        state.resize(1400, 900, 1);
        state.undo();
        assertEquals(Opening.request(composer.projection(), 1400, 900, 1), now());
    }

    @Test
    void aComparisonIsUndoneWithItsView() {
        for (Comparing way : Comparing.values()) {
            press(() -> state.compare(way));
        }
        press(() -> state.compare(Comparing.NOTHING));
        while (state.undoable().get()) {
            state.undo();
        }
        assertEquals(opening, now());
    }

    @Test
    void longHistoriesForgetTheirBeginning() {
        for (int i = 0; i < History.MOST_STEPS + 50; i++) {
            press(() -> state.pan(1, 0));
        }
        int steps = 0;
        while (state.undoable().get()) {
            state.undo();
            steps++;
        }
        assertEquals(History.MOST_STEPS, steps);
    }

    @Test
    void undoingAStatementLetsItGo() {
        EssayLens lens = new EssayLens(state);
        lens.choose(TinyEssays.DEBT);
        assertNotEquals(List.of(), now().ringed());
        state.undo();
        assertEquals(opening, now());
        assertEquals(Optional.empty(), lens.chosen().get());
        state.redo();
        assertEquals(List.of("kaz"), now().ringed(), "what was pointed at is pointed at again");
    }

    @Test
    void aStatementStaysWhileWhatCameAfterItIsUndone() {
        EssayLens lens = new EssayLens(state);
        lens.choose(TinyEssays.DEBT);
        state.pan(30, 0);
        state.undo();
        assertTrue(lens.chosen().get().isPresent());
        assertEquals(List.of("kaz"), now().ringed());
    }

    private void press(Runnable change) {
        state.take();
        change.run();
        state.letGo();
    }

    private MapRequest now() {
        return state.request().get();
    }
}
