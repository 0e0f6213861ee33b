package oxus.app;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import oxus.model.LonLat;

/** A place that is asked for and told by the next click on the map, which chooses nothing else there. */
final class PlacePointing {

    private final MapView map;
    private final EventHandler<MouseEvent> click = this::click;
    private Optional<Consumer<LonLat>> asking = Optional.empty();

    PlacePointing(MapView map) {
        this.map = map;
    }

    /** Asks for a place; whoever asked before is told none. */
    void ask(Consumer<LonLat> then) {
        cancel();
        asking = Optional.of(then);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, click);
        map.setCursor(Cursor.CROSSHAIR);
    }

    /** Asks no more, and says whether it did. */
    boolean cancel() {
        boolean asked = asking.isPresent();
        asking = Optional.empty();
        if (asked) {
            map.removeEventFilter(MouseEvent.MOUSE_CLICKED, click);
            map.setCursor(Cursor.DEFAULT);
        }
        return asked;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            event.consume();
            map.degreesAt(event.getX(), event.getY()).ifPresent(at -> {
                Optional<Consumer<LonLat>> then = asking;
                cancel();
                then.ifPresent(taker -> taker.accept(new LonLat(at.lon(), at.lat())));
            });
        }
    }
}
