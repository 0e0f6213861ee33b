package oxus.app;

import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import oxus.scene.Comparison;
import oxus.scene.MapRequest;

/** The handle of the bar between two maps over one another. It lies above the picture, over the line that the picture has. */
final class SwipeGrip extends Region implements AutoCloseable {

    /** How far a key moves the bar, as a part of the page. */
    static final double STEP = 0.05;

    private static final double WIDTH = 14;

    private final AtlasState state;
    private final Region handle = new Region();
    private final ChangeListener<MapRequest> follow = (property, was, now) -> mirror(now);

    SwipeGrip(AtlasState state, Wording wording) {
        this.state = state;
        setId("swipe");
        getStyleClass().add("swipe");
        setManaged(false);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(wording.text("comparing.bar"));
        Tip.on(this, wording.text("comparing.bar") + " (" + Shortcut.BAR_LEFT.main().getDisplayText() + ", "
                + Shortcut.BAR_RIGHT.main().getDisplayText() + ")");
        handle.getStyleClass().add("swipe-handle");
        handle.setMouseTransparent(true);
        getChildren().add(handle);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        state.request().addListener(follow);
        mirror(state.request().get());
    }

    @Override
    public void close() {
        state.request().removeListener(follow);
    }

    @Override
    protected void layoutChildren() {
        double wide = handle.prefWidth(-1);
        double high = handle.prefHeight(-1);
        handle.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
    }

    private void take(MouseEvent pressed) {
        requestFocus();
        pressed.consume();
    }

    private void drag(MouseEvent dragged) {
        double x = getLayoutX() + dragged.getX();
        state.ask(Comparing.swiped(x / state.request().get().page().widthPx(), state.request().get()));
        dragged.consume();
    }

    private void mirror(MapRequest now) {
        setVisible(now.comparison() instanceof Comparison.Swipe);
        if (now.comparison() instanceof Comparison.Swipe swipe) {
            double middle = Math.max(WIDTH / 2, Math.min(now.widthPx() - WIDTH / 2, swipe.bar() * now.widthPx()));
            resizeRelocate(Math.round(middle - WIDTH / 2), 0, WIDTH, now.heightPx());
        }
    }
}
