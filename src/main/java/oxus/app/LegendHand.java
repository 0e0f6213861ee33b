package oxus.app;

import java.util.Optional;
import java.util.Set;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import oxus.scene.Layer;
import oxus.scene.Mark;

/**
 * The hand on the legend: a row under the pointer lights on the map what it speaks of, a click keeps that lit until the next;
 * a click on a heading takes its layer off the map.
 */
final class LegendHand {

    private final MapView map;
    private final AtlasState state;
    private final Notices notices;
    private final Wording wording;
    private Set<String> kept = Set.of();
    private boolean over;

    private LegendHand(MapView map, AtlasState state, Notices notices, Wording wording) {
        this.map = map;
        this.state = state;
        this.notices = notices;
        this.wording = wording;
    }

    /** Lets the legend of a map be pointed at. */
    static LegendHand on(MapView map, AtlasState state, Notices notices, Wording wording) {
        LegendHand hand = new LegendHand(map, state, notices, wording);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, hand::move);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, left -> hand.leave());
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, hand::click);
        return hand;
    }

    /** Lets what was kept lit go dark, and says whether there was anything. */
    boolean letGo() {
        boolean lit = !kept.isEmpty();
        kept = Set.of();
        map.overlay().light(kept);
        return lit;
    }

    private void move(MouseEvent event) {
        Optional<Mark.Key> key = map.keyAt(event.getX(), event.getY());
        if (key.isPresent()) {
            over = true;
            map.setCursor(Cursor.HAND);
            map.overlay().light(key.get().about().isEmpty() ? kept : key.get().about());
        } else {
            leave();
        }
    }

    private void leave() {
        if (over) {
            over = false;
            map.setCursor(Cursor.DEFAULT);
            map.overlay().light(kept);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.isShortcutDown()) {
            return;
        }
        map.keyAt(event.getX(), event.getY()).ifPresent(key -> {
            event.consume();
            if (key.heading()) {
                String layer = state.composer().layers().stream().filter(one -> one.id().equals(key.layer())).map(Layer::title)
                        .findFirst().orElse(key.layer());
                state.choices().hide(key.layer());
                notices.done(wording.text("legend.hidden", layer, Shortcut.UNDO.main().getDisplayText()));
            } else if (!key.about().isEmpty()) {
                kept = kept.equals(key.about()) ? Set.of() : key.about();
                map.overlay().light(kept);
            }
        });
    }
}
