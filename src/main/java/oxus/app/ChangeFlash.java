package oxus.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Plate;
import oxus.time.Moment;

/**
 * Shows for a moment what a step in time changed: a ring around what stands, a glow along what runs; whole where it came,
 * dashed where it left. It lies above the painted map, which knows nothing of it.
 */
final class ChangeFlash {

    /** How long the eye has it at its brightest, and until it is gone. */
    private static final Duration STAYS = Duration.millis(350);
    private static final Duration GONE = Duration.millis(1100);

    private final DoubleProperty glow = new SimpleDoubleProperty(this, "glow");
    private final Timeline fading = new Timeline(new KeyFrame(Duration.ZERO, new KeyValue(glow, 1)),
            new KeyFrame(STAYS, new KeyValue(glow, 1)),
            new KeyFrame(GONE, new KeyValue(glow, 0, Interpolator.EASE_IN)));
    private List<MapPane> panes = List.of();

    ChangeFlash() {
        fading.setOnFinished(over -> clear());
    }

    /**
     * The outlines of what changed, for each map of a page, by the two moments of the map alone; on the background thread.
     * None when more than the time is another: then nothing has happened, only the view has changed.
     */
    static List<List<Shape>> between(MapView.Shown was, MapRequest request, Plate plate, Composer composer) {
        List<List<Shape>> all = new ArrayList<>();
        List<Moment> before = Comparing.moments(was.request());
        List<Moment> after = Comparing.moments(request);
        boolean stepped = after.size() == before.size() && !(request.comparison() instanceof Comparison.Difference)
                && alone(request, after.get(0)).equals(alone(was.request(), after.get(0)));
        for (int n = 0; n < plate.maps().size(); n++) {
            all.add(stepped && !before.get(n).equals(after.get(n))
                    ? outlines(Turns.between(composer.snapshot(alone(request, before.get(n))),
                            composer.snapshot(alone(request, after.get(n)))), was.plate().panes().get(n).scene(),
                            plate.panes().get(n).scene())
                    : List.of());
        }
        return all;
    }

    private static MapRequest alone(MapRequest request, Moment moment) {
        return request.at(moment).against(Comparison.none());
    }

    private static List<Shape> outlines(Turns turns, MapScene before, MapScene after) {
        List<Shape> shapes = new ArrayList<>();
        add(turns.come(), new MarkOutline(after), "come", shapes);
        add(turns.turned(), new MarkOutline(after), "turned", shapes);
        if (before.toPage().equals(after.toPage())) {
            add(turns.gone(), new MarkOutline(before), "gone", shapes);
        }
        return shapes;
    }

    private static void add(Collection<String> ids, MarkOutline outline, String style, List<Shape> to) {
        // One node for all rings and one for all courses: the screen's thread styles and draws each node by itself.
        Path rings = new Path();
        Path courses = new Path();
        ids.stream().flatMap(id -> outline.trace(id).stream()).forEach(shape -> {
            if (shape instanceof Circle ring) {
                rings.getElements().addAll(around(ring));
            } else if (shape instanceof Path course) {
                courses.getElements().addAll(course.getElements());
            }
        });
        add(rings, style, "ring", to);
        add(courses, style, "course", to);
    }

    private static void add(Path path, String style, String kind, List<Shape> to) {
        if (!path.getElements().isEmpty()) {
            path.getStyleClass().setAll("change-flash", style, kind);
            to.add(path);
        }
    }

    private static List<PathElement> around(Circle ring) {
        double left = ring.getCenterX() - ring.getRadius();
        double right = ring.getCenterX() + ring.getRadius();
        double radius = ring.getRadius();
        return List.of(new MoveTo(left, ring.getCenterY()),
                new ArcTo(radius, radius, 0, right, ring.getCenterY(), false, true),
                new ArcTo(radius, radius, 0, left, ring.getCenterY(), false, true), new ClosePath());
    }

    /** Shows outlines on their maps; those of a step before are gone at once. On the FX thread. */
    void show(List<MapPane> on, List<List<Shape>> outlines) {
        clear();
        if (outlines.stream().allMatch(List::isEmpty)) {
            return;
        }
        panes = on;
        for (int n = 0; n < on.size(); n++) {
            on.get(n).turned().getChildren().setAll(outlines.get(n));
            on.get(n).turned().opacityProperty().bind(glow);
        }
        fading.playFromStart();
    }

    /** Takes them away. */
    void clear() {
        if (fading.getStatus() == Animation.Status.RUNNING) {
            fading.stop();
        }
        panes.forEach(pane -> pane.turned().getChildren().clear());
        panes = List.of();
    }
}
