package oxus.app;

import javafx.animation.AnimationTimer;

import oxus.scene.Viewpoint;

/** A flight of the map from one viewpoint to another: out when it is far, along, and in again. */
final class Flight extends AnimationTimer {

    private static final double NANOS = 700e6;

    private final AtlasState state;
    private Viewpoint from;
    private Viewpoint to;
    private double reach;
    private long begun;
    private Viewpoint last;

    Flight(AtlasState state) {
        this.state = state;
        from = state.request().get().viewpoint();
        to = from;
        last = from;
    }

    void to(Viewpoint target) {
        if (state.arrangement().motionReduced().get()) {
            state.passBy(target);
            return;
        }
        from = state.request().get().viewpoint();
        to = target;
        last = from;
        double farther = Math.max(from.metresPerPx(), to.metresPerPx());
        double away = Math.hypot(to.x() - from.x(), to.y() - from.y()) / farther;
        // Over more than a page or so the way is flown higher, so that one sees where one is going.
        reach = Math.min(3, Math.max(1, away / state.request().get().widthPx()));
        begun = -1;
        start();
    }

    @Override
    public void handle(long now) {
        if (!state.request().get().viewpoint().equals(last)) {
            // The hand has taken over.
            stop();
            return;
        }
        begun = begun < 0 ? now : begun;
        double share = Math.min(1, (now - begun) / NANOS);
        last = share >= 1 ? to : at(share * share * (3 - 2 * share));
        state.passBy(last);
        if (share >= 1) {
            stop();
        }
    }

    private Viewpoint at(double eased) {
        double scale = from.metresPerPx() * Math.pow(to.metresPerPx() / from.metresPerPx(), eased)
                * Math.pow(reach, Math.sin(Math.PI * eased));
        return new Viewpoint(from.x() + (to.x() - from.x()) * eased, from.y() + (to.y() - from.y()) * eased,
                Math.min(Viewpoint.FARTHEST_METRES_PER_PX, scale));
    }
}
