package oxus.app;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

import oxus.scene.Subject;

/**
 * The hand on the map: drag to pan, let go while moving to let it glide, wheel or pinch to zoom at the pointer, double click
 * to come nearer, rest to read a name, click to open a card.
 */
final class MapGestures {

    /** How long the pointer rests before the first name is shown; once one is, the next follow at once. */
    private static final Duration REST = Duration.millis(180);

    /** What one notch of a wheel scrolls by, as JavaFX counts. */
    private static final double NOTCH = 40;
    private static final double DOUBLE_CLICK_ZOOM = 2;

    private final MapView map;
    private final AtlasState state;
    private final Glide glide;
    private final PauseTransition rest = new PauseTransition(REST);
    private double lastX;
    private double lastY;
    private Optional<Subject> chosenBeforeClick = Optional.empty();

    MapGestures(MapView map, AtlasState state) {
        this.map = map;
        this.state = state;
        glide = new Glide(state);
        rest.setOnFinished(rested -> point());
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, exited -> unpoint());
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        // The map moves under a resting pointer when the year changes: ask again what lies there.
        map.shown().addListener((property, was, now) -> {
            if (map.overlay().pointing()) {
                point();
            }
        });
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        keep(event);
        glide.hold(event.getX(), event.getY(), System.nanoTime());
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            unpoint();
            map.setCursor(Cursor.CLOSED_HAND);
            state.pan(event.getX() - lastX, event.getY() - lastY);
            keep(event);
            glide.hold(lastX, lastY, System.nanoTime());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        map.setCursor(Cursor.DEFAULT);
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            glide.release(System.nanoTime());
        }
    }

    private void click(MouseEvent event) {
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        unpoint();
        if (event.getClickCount() % 2 == 0) {
            // A double click means the place, not the thing that its first click chose.
            chosenBeforeClick.ifPresentOrElse(state::select, state::deselect);
            zoom(DOUBLE_CLICK_ZOOM, event.getX(), event.getY());
        } else {
            chosenBeforeClick = state.selection().get();
            map.subjectAt(event.getX(), event.getY()).ifPresentOrElse(state::select, state::deselect);
        }
    }

    private void move(MouseEvent event) {
        keep(event);
        if (map.overlay().pointing()) {
            point();
        } else {
            rest.playFromStart();
        }
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        if (event.isDirect()) {
            // Fingers on a touch screen push the map; two of them zoom it, which comes as a pinch.
            state.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            zoom(Math.pow(AtlasState.ZOOM_STEP, event.getDeltaY() / NOTCH), event.getX(), event.getY());
        }
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        zoom(event.getZoomFactor(), event.getX(), event.getY());
    }

    private void zoom(double factor, double x, double y) {
        glide.stop();
        Point2D page = map.onPage(x, y);
        state.zoom(factor, page.getX(), page.getY());
    }

    private void point() {
        Optional<Subject> under = map.subjectAt(lastX, lastY);
        map.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        under.ifPresentOrElse(subject -> map.overlay().point(subject, lastX, lastY), map.overlay()::unpoint);
    }

    private void unpoint() {
        rest.stop();
        map.overlay().unpoint();
    }

    private void keep(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }
}
