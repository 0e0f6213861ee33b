package oxus.app;

import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

import oxus.model.Event;
import oxus.scene.MapRequest;
import oxus.time.Moment;

/**
 * Lets the time run: step by step, resting where something of weight happened. A step is taken when the map of the last one
 * is on the screen, so none is left out on a slow machine; what is shown depends on the moment alone.
 */
final class Player {

    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0, 10.0);
    private static final Duration REST = Duration.seconds(3);
    private static final Duration LOOK_AGAIN = Duration.millis(10);

    private final AtlasState state;
    private final ReadOnlyObjectProperty<Optional<MapView.Shown>> shown;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyObjectWrapper<Double> stepsPerSecond = new ReadOnlyObjectWrapper<>(this, "stepsPerSecond", 1.0);
    private final BooleanProperty looping = new SimpleBooleanProperty(this, "looping");
    private final ReadOnlyObjectWrapper<List<Event>> told = new ReadOnlyObjectWrapper<>(this, "told", List.of());
    private Optional<Integer> until = Optional.empty();
    private Optional<Double> speed = Optional.empty();
    private final PauseTransition wait = new PauseTransition();

    /** @param shown what is on the screen */
    Player(AtlasState state, ReadOnlyObjectProperty<Optional<MapView.Shown>> shown) {
        this.state = state;
        this.shown = shown;
        wait.setOnFinished(over -> step());
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Double> stepsPerSecond() {
        return stepsPerSecond.getReadOnlyProperty();
    }

    /** Whether it begins again at the end. */
    BooleanProperty looping() {
        return looping;
    }

    /** The turning points that it rests at; none while it runs. */
    ReadOnlyObjectProperty<List<Event>> told() {
        return told.getReadOnlyProperty();
    }

    void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** From where the moment is; from the beginning when that is the end. */
    void play() {
        playing.set(true);
        if (atEnd()) {
            state.run(state::goToFirstYear);
            rest();
        } else {
            step();
        }
    }

    /** On to a year, and no farther. */
    void playTo(int year, double stepsPerSecond) {
        until = Optional.of(year);
        speed = Optional.of(stepsPerSecond);
        playing.set(true);
        rest();
    }

    void pause() {
        until = Optional.empty();
        speed = Optional.empty();
        playing.set(false);
        told.set(List.of());
        wait.stop();
    }

    void faster() {
        turn(1);
    }

    void slower() {
        turn(-1);
    }

    private void turn(int by) {
        int next = SPEEDS.indexOf(stepsPerSecond.get()) + by;
        stepsPerSecond.set(SPEEDS.get(Math.max(0, Math.min(SPEEDS.size() - 1, next))));
    }

    private void step() {
        if (!playing.get()) {
            return;
        }
        MapRequest wanted = state.request().get();
        if (shown.get().filter(on -> on.request().equals(wanted)).isEmpty()) {
            again(LOOK_AGAIN);
            return;
        }
        told.set(List.of());
        if (atEnd() && (!looping.get() || until.isPresent())) {
            pause();
            return;
        }
        if (atEnd()) {
            state.run(state::goToFirstYear);
        } else {
            state.run(() -> state.step(1));
        }
        rest();
    }

    /** Until the next step: as long as the speed says, longer at a turning point. */
    private void rest() {
        Moment now = state.request().get().moment();
        List<Event> weighty = state.snapshot().get().events().stream().filter(event -> event.importance() == 3)
                .filter(event -> event.date().year() == now.lastYear()).toList();
        told.set(weighty);
        again(weighty.isEmpty() || speed.isPresent() ? Duration.seconds(1 / speed.orElse(stepsPerSecond.get())) : REST);
    }

    private void again(Duration after) {
        wait.setDuration(after);
        wait.playFromStart();
    }

    private boolean atEnd() {
        Moment now = state.request().get().moment();
        if (until.filter(year -> now.lastYear() >= year).isPresent()) {
            return true;
        }
        return now.stepped(1).within(state.timeline().firstYear(), state.timeline().lastYear()).equals(now);
    }
}
