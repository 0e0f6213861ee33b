package oxus.app;

import java.util.Optional;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;

import oxus.app.present.Awake;
import oxus.app.present.ChalkTool;
import oxus.app.present.Displays;
import oxus.app.present.PresentKey;
import oxus.app.present.PresentLayer;

/**
 * The map on the whole screen before a class, led by a remote or a few keys. Whatever is done there, leaving shows the window
 * as it was.
 */
final class Presenting implements AutoCloseable {

    private static final String LEGEND = "legend";

    private final Stage stage;
    private final AtlasState state;
    private final MapView map;
    private final Player player;
    private final Displays displays;
    private final Wording wording;
    private final StackPane place;
    private final Awake awake = new Awake();
    private final ListChangeListener<Screen> plugged = change -> replug();
    private final ChangeListener<Boolean> followStage = (property, was, full) -> followStage(full);
    /** Made when it is first wanted: the start of the program need not wait for it. */
    private Optional<PresentLayer> layer = Optional.empty();
    private Optional<Rectangle2D> stood = Optional.empty();
    private Optional<Screen> on = Optional.empty();

    /** @param place the window's content, above which the presentation lays what it needs */
    Presenting(Stage stage, AtlasState state, MapView map, Player player, Displays displays, Wording wording, StackPane place) {
        this.stage = stage;
        this.state = state;
        this.map = map;
        this.player = player;
        this.displays = displays;
        this.wording = wording;
        this.place = place;
        stage.setFullScreenExitHint("");
        // Esc first closes what is open; JavaFX would leave the full screen before anybody hears it.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.fullScreenProperty().addListener(followStage);
        Screen.getScreens().addListener(plugged);
        place.addEventFilter(MouseEvent.MOUSE_MOVED, this::pointed);
        place.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::pointed);
    }

    boolean isOn() {
        return state.arrangement().presenting().get();
    }

    /** Presents what the map shows, or leaves. */
    void toggleView() {
        if (isOn()) {
            leave();
        } else {
            begin();
        }
    }

    /** Leaves, and shows again what was shown before. */
    void leave() {
        if (!isOn()) {
            return;
        }
        awake.end();
        player.pause();
        layer.ifPresent(above -> {
            above.clear();
            place.getChildren().remove(above);
        });
        place.setCursor(Cursor.DEFAULT);
        state.stopPresenting();
        stage.setFullScreen(false);
        stood.ifPresent(bounds -> {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        });
        stood = Optional.empty();
        on = Optional.empty();
        map.requestFocus();
    }

    /** Leaves what is open above the map, and says whether anything was. */
    boolean stepBack() {
        return isOn() && layer.filter(above -> above.keys().close() || above.blank().lift() || above.chalk().putAway()).isPresent();
    }

    /** Whether a key was for the presentation. */
    boolean takes(KeyEvent pressed) {
        if (!isOn()) {
            return false;
        }
        Optional<PresentKey> meant = PresentKey.of(pressed);
        if (meant.isEmpty()) {
            return false;
        }
        run(meant.get());
        return meant.get() != PresentKey.LEAVE;
    }

    @Override
    public void close() {
        awake.end();
        stage.fullScreenProperty().removeListener(followStage);
        Screen.getScreens().removeListener(plugged);
    }

    private void begin() {
        PresentLayer above = layer.orElseGet(() -> new PresentLayer(wording, this::run));
        layer = Optional.of(above);
        player.pause();
        Screen screen = displays.chosen(stage);
        on = Optional.of(screen);
        goTo(screen);
        state.startPresenting();
        place.getChildren().add(placeAboveMap(), above);
        place.setCursor(Cursor.NONE);
        stage.setFullScreen(true);
        map.requestFocus();
        awake.begin();
    }

    /** Below dialogs, which the lecturer opens on purpose. */
    private int placeAboveMap() {
        return place.getChildren().size() - 1;
    }

    /** The full screen is that of the screen which the window is on. */
    private void goTo(Screen screen) {
        if (screen.equals(Displays.of(stage))) {
            return;
        }
        stood = stood.or(() -> Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
        Rectangle2D bounds = screen.getVisualBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(Math.min(stage.getWidth(), bounds.getWidth()));
        stage.setHeight(Math.min(stage.getHeight(), bounds.getHeight()));
    }

    /** A projector was plugged in or out: the presentation goes on where there is still a screen. */
    private void replug() {
        if (isOn() && on.filter(displays.all()::contains).isEmpty()) {
            Screen left = displays.chosen(stage);
            on = Optional.of(left);
            stage.setFullScreen(false);
            goTo(left);
            stage.setFullScreen(true);
        }
    }

    /** The system can end the full screen, too; while it moves to another screen it does so by itself. */
    private void followStage(boolean full) {
        if (!full && on.filter(displays.all()::contains).isPresent()) {
            leave();
        }
    }

    private void pointed(MouseEvent event) {
        if (isOn()) {
            layer.ifPresent(above -> {
                above.tools().pointed(event.getSceneX(), event.getSceneY());
                place.setCursor(above.tools().isVisible() || above.chalk().tool().get().isPresent() ? Cursor.DEFAULT : Cursor.NONE);
            });
        }
    }

    private void run(PresentKey key) {
        PresentLayer above = layer.orElseThrow();
        boolean shown = above.keys().isVisible() || above.blank().isVisible();
        if (key == PresentKey.BLACK || key == PresentKey.WHITE) {
            above.blank().toggle(key == PresentKey.BLACK ? Color.BLACK : Color.WHITE);
        } else if (key == PresentKey.KEYS) {
            above.keys().toggle();
        } else if (key == PresentKey.LEAVE) {
            return;
        } else if (shown) {
            // As everywhere, the first key only shows the map again.
            above.blank().lift();
            above.keys().close();
        } else {
            lead(key, above);
        }
    }

    private void lead(PresentKey key, PresentLayer above) {
        switch (key) {
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case FIRST -> state.goToFirstYear();
            case LAST -> state.goToLastYear();
            case OVERVIEW -> state.goHome();
            case LARGER_TEXT -> state.looks().letterBy(1);
            case SMALLER_TEXT -> state.looks().letterBy(-1);
            case LEGEND -> toggleLegend();
            case PLAY -> player.toggle();
            case YEAR_ON -> state.step(1);
            case YEAR_BACK -> state.step(-1);
            case PEN -> above.chalk().take(ChalkTool.PEN);
            case ARROW -> above.chalk().take(ChalkTool.ARROW);
            case CIRCLE -> above.chalk().take(ChalkTool.CIRCLE);
            case SPOTLIGHT -> above.chalk().take(ChalkTool.SPOTLIGHT);
            case UNDO_CHALK -> above.chalk().undo();
            case WIPE -> above.chalk().wipe();
            default -> { }
        }
    }

    /** On to the next event, or back. */
    private void step(int direction) {
        layer.ifPresent(above -> above.chalk().wipe());
        state.stepEvent(direction);
    }

    private void toggleLegend() {
        if (state.request().get().shows(LEGEND)) {
            state.choices().hide(LEGEND);
        } else {
            state.choices().show(LEGEND);
        }
    }
}
