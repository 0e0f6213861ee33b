package oxus.app;

import java.util.Optional;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

import oxus.scene.Comparison;
import oxus.scene.MapRequest;
import oxus.scene.Viewpoint;

/**
 * The way from one painted map to another: both move under one eye that comes nearer or goes farther, and the other fades
 * in. Nothing is painted on the way, so it runs at the screen's own pace.
 */
final class SceneFlight extends AnimationTimer {

    private static final double NANOS = 1100e6;

    /** A frame is laid out for when it will be seen. */
    private static final double AHEAD_NANOS = 1e9 / 60;

    private final MapRequest from;
    private final MapRequest to;
    private final Backdrop backdrop;
    private final FlightFrames frames;
    private final Runnable arrived;
    private final ImageView view = new ImageView();
    private long begun = -1;

    /** @param arrived what to do at the end of the way */
    SceneFlight(MapRequest from, MapPicture there, MapRequest to, MapPicture beyond, Backdrop backdrop, Runnable arrived) {
        this.from = from;
        this.to = to;
        this.arrived = arrived;
        this.backdrop = backdrop;
        frames = new FlightFrames(new FlightFrames.Page(there.panes().get(0).pixels(), there.furniture()),
                new FlightFrames.Page(beyond.panes().get(0).pixels(), beyond.furniture()), backdrop.pixels());
        view.setFitWidth(from.widthPx());
        view.setFitHeight(from.heightPx());
        frames.ask(frame(0));
    }

    /** Whether both are one map of the same page on the same projection; others are gone to at once. */
    static boolean canBeFlown(MapRequest from, MapRequest to) {
        return from.comparison().equals(Comparison.none()) && to.comparison().equals(Comparison.none())
                && from.deviceWidth() == to.deviceWidth() && from.deviceHeight() == to.deviceHeight()
                && from.projection() == to.projection();
    }

    MapRequest target() {
        return to;
    }

    Node node() {
        return view;
    }

    @Override
    public void handle(long now) {
        Optional<Image> done = frames.show();
        done.ifPresent(view::setImage);
        if (begun < 0 && done.isEmpty()) {
            // The clock starts with the first picture.
            return;
        }
        begun = begun < 0 ? now : begun;
        double share = (now - begun) / NANOS;
        if (share >= 1) {
            arrived.run();
            return;
        }
        frames.ask(frame(Math.min(1, share + AHEAD_NANOS / NANOS)));
    }

    @Override
    public void stop() {
        super.stop();
        frames.close();
    }

    private FlightFrames.Frame frame(double share) {
        double eased = share * share * (3 - 2 * share);
        MapRequest seen = to.from(at(eased));
        return new FlightFrames.Frame(Placement.of(from, seen), Placement.of(to, seen), backdrop.placement(seen), eased,
                to.scale());
    }

    /** Between two heights the eye keeps its line; the place under it moves as fast as the picture grows. */
    private Viewpoint at(double eased) {
        Viewpoint a = from.viewpoint();
        Viewpoint b = to.viewpoint();
        double metres = a.metresPerPx() * Math.pow(b.metresPerPx() / a.metresPerPx(), eased);
        double rise = b.metresPerPx() - a.metresPerPx();
        double along = Math.abs(rise) < a.metresPerPx() * 1e-3 ? eased : (metres - a.metresPerPx()) / rise;
        return new Viewpoint(a.x() + (b.x() - a.x()) * along, a.y() + (b.y() - a.y()) * along, metres);
    }
}
