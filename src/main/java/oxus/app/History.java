package oxus.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import oxus.scene.MapRequest;

/**
 * The requests that were answered before the one of now, and those that were taken back. What one gesture does is one step:
 * all that happens while a button or a key is held down, and changes of the same kind that follow each other closely, such
 * as the notches of a wheel. The page's size is no part of it.
 */
final class History {

    /** More than anybody takes back by hand; a request weighs about a kilobyte. */
    static final int MOST_STEPS = 200;

    /** A wheel that rests for so long has ended its turn. */
    static final Duration REST = Duration.ofMillis(700);

    private final InstantSource clock;
    private final Deque<MapRequest> past = new ArrayDeque<>();
    private final Deque<MapRequest> future = new ArrayDeque<>();
    private Set<Part> lately = Set.of();
    private Instant last = Instant.MIN;
    private boolean held;
    private boolean ran;

    History(InstantSource clock) {
        this.clock = clock;
    }

    /** A hand takes hold: what it does until it lets go is one step. Holding on, as repeated keys do, is one gesture. */
    void take() {
        if (!held) {
            rest();
            held = true;
        }
    }

    /** The hand lets go. */
    void letGo() {
        rest();
        held = false;
    }

    /** Keeps the request that another takes the place of. */
    void keep(MapRequest before, MapRequest after) {
        Set<Part> parts = Part.changed(before, after);
        Instant now = clock.instant();
        boolean goesOn = !lately.isEmpty() && (held || lately.equals(parts) && now.isBefore(last.plus(REST)));
        if (!goesOn) {
            push(before);
        }
        future.clear();
        lately = parts;
        last = now;
        ran = false;
    }

    /** The same for a step of the time that runs by itself: all of a run is one step, until a hand takes hold. */
    void keepRun(MapRequest before) {
        if (!ran) {
            push(before);
        }
        future.clear();
        rest();
        ran = true;
    }

    private void push(MapRequest before) {
        past.push(before);
        while (past.size() > MOST_STEPS) {
            past.removeLast();
        }
    }

    boolean hasPast() {
        return !past.isEmpty();
    }

    boolean hasFuture() {
        return !future.isEmpty();
    }

    /** The request of a step before {@code now}, which can be come back to. */
    Optional<MapRequest> back(MapRequest now) {
        return turn(now, past, future);
    }

    /** The request that was taken back last. */
    Optional<MapRequest> forward(MapRequest now) {
        return turn(now, future, past);
    }

    private Optional<MapRequest> turn(MapRequest now, Deque<MapRequest> from, Deque<MapRequest> to) {
        rest();
        // A slider that was dragged away and back has changed nothing that could be seen to be undone.
        while (!from.isEmpty() && Part.changed(from.peek(), now).isEmpty()) {
            from.pop();
        }
        Optional<MapRequest> then = Optional.ofNullable(from.poll());
        then.ifPresent(found -> to.push(now));
        return then;
    }

    private void rest() {
        lately = Set.of();
        ran = false;
    }

    /** What of a request can change by itself. */
    private enum Part {
        MOMENT(MapRequest::moment),
        PLACE(MapRequest::viewpoint),
        LAYERS(MapRequest::layers),
        OPACITY(MapRequest::opacity),
        COLOURING(MapRequest::indicator),
        THEME(MapRequest::theme),
        LETTERING(MapRequest::textScale),
        VISION(MapRequest::vision),
        SIGNS(MapRequest::signs),
        LANGUAGE(MapRequest::language),
        OWN(MapRequest::own),
        RINGS(MapRequest::ringed),
        SELECTION(MapRequest::selection),
        COMPARISON(MapRequest::comparison);

        private final Function<MapRequest, Object> of;

        Part(Function<MapRequest, Object> of) {
            this.of = of;
        }

        static Set<Part> changed(MapRequest before, MapRequest after) {
            return Arrays.stream(values()).filter(part -> !part.of.apply(before).equals(part.of.apply(after)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        }
    }
}
