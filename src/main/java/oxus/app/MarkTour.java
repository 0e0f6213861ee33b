package oxus.app;

import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The way through the facts on the map by keyboard: Tab goes from one to the next, from west to east, and after the last on
 * to the next control; Enter opens the card. Who listens to the screen is told the name.
 */
final class MarkTour {

    private final MapView map;
    private final AtlasState state;
    private final Wording wording;
    private Optional<String> at = Optional.empty();

    private MarkTour(MapView map, AtlasState state, Wording wording) {
        this.map = map;
        this.state = state;
        this.wording = wording;
    }

    /** Lets a map be toured. */
    static MarkTour of(MapView map, AtlasState state, Wording wording) {
        MarkTour tour = new MarkTour(map, state, wording);
        map.addEventHandler(KeyEvent.KEY_PRESSED, tour::hear);
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> tour.leave());
        map.focusedProperty().addListener((property, was, now) -> {
            if (!now) {
                tour.leave();
            }
        });
        map.shown().addListener((property, was, now) -> tour.stay());
        return tour;
    }

    /** The fact that the tour has come to, while it is in view. */
    Optional<InView> here() {
        return at.flatMap(id -> InView.find(map.inView(), id));
    }

    boolean isOn() {
        return at.isPresent();
    }

    /** Ends the tour; the next begins in the west again. */
    void leave() {
        if (at.isPresent()) {
            at = Optional.empty();
            map.overlay().unpoint();
        }
    }

    private void hear(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown() && !pressed.isAltDown()) {
            next(pressed.isShiftDown() ? -1 : 1).ifPresentOrElse(seen -> {
                go(seen);
                pressed.consume();
            }, this::leave);
        } else if (pressed.getCode() == KeyCode.ENTER) {
            here().ifPresent(seen -> {
                state.select(seen.subject());
                pressed.consume();
            });
        }
    }

    private Optional<InView> next(int direction) {
        List<InView> seen = map.inView();
        int now = at.flatMap(id -> InView.find(seen, id)).map(seen::indexOf).orElse(direction > 0 ? -1 : seen.size());
        int next = now + direction;
        return next >= 0 && next < seen.size() ? Optional.of(seen.get(next)) : Optional.empty();
    }

    private void go(InView seen) {
        at = Optional.of(seen.subject().id());
        map.overlay().point(seen.subject(), seen.x(), seen.y());
        List<InView> all = map.inView();
        map.setAccessibleText(wording.text("map.tour", seen.subject().name(), all.indexOf(seen) + 1, all.size()));
        map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** The map moves under the tour: it stays at its fact, or ends where that has gone out of view. */
    private void stay() {
        if (at.isPresent()) {
            here().ifPresentOrElse(seen -> map.overlay().point(seen.subject(), seen.x(), seen.y()), this::leave);
        }
    }
}
