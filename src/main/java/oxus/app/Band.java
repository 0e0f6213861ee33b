package oxus.app;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

import oxus.scene.Subject;
import oxus.scene.Viewpoint;

/**
 * A band drawn over the map with a key held down: with Shift the map comes nearer until the band fills it, with Ctrl what
 * the band holds is ringed. A click with Ctrl rings one thing, or lets go of it.
 */
final class Band {

    /** A band narrower than this was meant as a click. */
    private static final double LEAST_PX = 6;

    private final MapView map;
    private final AtlasState state;
    private final Rectangle drawn = new Rectangle();
    private double fromX;
    private double fromY;
    private boolean drawing;

    private Band(MapView map, AtlasState state) {
        this.map = map;
        this.state = state;
        drawn.getStyleClass().add("band");
        drawn.setManaged(false);
        drawn.setVisible(false);
        map.overlay().getChildren().add(drawn);
    }

    /** Lets bands be drawn over a map. */
    static void over(MapView map, AtlasState state) {
        Band band = new Band(map, state);
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, band::press);
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, band::drag);
        map.addEventFilter(MouseEvent.MOUSE_RELEASED, band::release);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, band::click);
    }

    private void press(MouseEvent event) {
        drawing = event.getButton() == MouseButton.PRIMARY && (event.isShiftDown() || event.isShortcutDown());
        if (drawing) {
            fromX = event.getX();
            fromY = event.getY();
            map.requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (drawing) {
            drawn.setX(Math.min(fromX, event.getX()));
            drawn.setY(Math.min(fromY, event.getY()));
            drawn.setWidth(Math.abs(event.getX() - fromX));
            drawn.setHeight(Math.abs(event.getY() - fromY));
            drawn.setVisible(true);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (!drawing) {
            return;
        }
        drawing = false;
        drawn.setVisible(false);
        event.consume();
        if (!event.isStillSincePress() && drawn.getWidth() >= LEAST_PX && drawn.getHeight() >= LEAST_PX) {
            if (event.isShortcutDown()) {
                ringInside();
            } else {
                comeNearer();
            }
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown() && event.isStillSincePress()) {
            map.subjectAt(event.getX(), event.getY()).map(Subject::id).ifPresent(state::toggleRing);
            event.consume();
        }
    }

    private void comeNearer() {
        Point2D one = map.onPage(drawn.getX(), drawn.getY());
        Point2D other = map.onPage(drawn.getX() + drawn.getWidth(), drawn.getY() + drawn.getHeight());
        double factor = Math.min(map.getWidth() / Math.max(1, other.getX() - one.getX()),
                map.getHeight() / Math.max(1, other.getY() - one.getY()));
        Point2D middle = one.midpoint(other);
        Viewpoint centred = state.request().get().viewpoint()
                .panned(map.getWidth() / 2 - middle.getX(), map.getHeight() / 2 - middle.getY());
        state.look(centred.zoomed(factor, 0, 0));
    }

    private void ringInside() {
        List<String> ringed = new ArrayList<>(state.request().get().ringed());
        map.inView().stream().filter(seen -> drawn.contains(seen.x(), seen.y())).map(seen -> seen.subject().id())
                .filter(id -> !ringed.contains(id)).forEach(ringed::add);
        state.ask(state.request().get().ringing(ringed));
    }
}
