package oxus.app;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.animation.AnimationTimer;

/** How a map that was thrown glides on and comes to rest. */
final class Glide extends AnimationTimer {

    /** The throw is what the hand did in this last while before it let go. */
    private static final double THROW_NANOS = 90e6;

    /** A hand that has rested this long before it let go has not thrown. */
    private static final double REST_NANOS = 45e6;

    /** In this time the speed falls to a third. */
    private static final double SLOWING_NANOS = 300e6;
    private static final double SLOWEST_PX_PER_S = 18;
    private static final double FASTEST_PX_PER_S = 4000;

    private final AtlasState state;
    private final Deque<Held> hand = new ArrayDeque<>();
    private double rightPxPerS;
    private double downPxPerS;
    private long last;

    /** Where the hand was, and when. */
    private record Held(double x, double y, long nanos) {
    }

    Glide(AtlasState state) {
        this.state = state;
    }

    /** The hand is here now; it holds the map. */
    void hold(double x, double y, long nanos) {
        stop();
        hand.addLast(new Held(x, y, nanos));
        while (nanos - hand.peekFirst().nanos > THROW_NANOS) {
            hand.removeFirst();
        }
    }

    /** The hand lets go: the map goes on as fast as it was moved, if it was. */
    void release(long nanos) {
        if (!state.arrangement().motionReduced().get() && hand.size() > 1 && nanos - hand.peekLast().nanos < REST_NANOS) {
            Held from = hand.peekFirst();
            Held to = hand.peekLast();
            double seconds = Math.max(0.001, (to.nanos - from.nanos) / 1e9);
            double right = (to.x - from.x) / seconds;
            double down = (to.y - from.y) / seconds;
            double faster = Math.min(1, FASTEST_PX_PER_S / Math.max(1, Math.hypot(right, down)));
            rightPxPerS = right * faster;
            downPxPerS = down * faster;
            last = -1;
            start();
        }
        hand.clear();
    }

    @Override
    public void handle(long now) {
        double nanos = last < 0 ? 0 : now - last;
        last = now;
        double slower = Math.exp(-nanos / SLOWING_NANOS);
        // What the speed adds up to while it falls.
        double seconds = SLOWING_NANOS / 1e9 * (1 - slower);
        // The drag that this ends is the step to take back; every picture of the way is not.
        state.passBy(state.request().get().viewpoint().panned(rightPxPerS * seconds, downPxPerS * seconds));
        rightPxPerS *= slower;
        downPxPerS *= slower;
        if (Math.hypot(rightPxPerS, downPxPerS) < SLOWEST_PX_PER_S) {
            stop();
        }
    }
}
