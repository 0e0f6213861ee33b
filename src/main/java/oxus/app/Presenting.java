package oxus.app;

import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import oxus.app.present.Asking;
import oxus.app.present.Awake;
import oxus.app.present.ChalkTool;
import oxus.app.present.Displays;
import oxus.app.present.PresentKey;
import oxus.app.present.PresentLayer;
import oxus.app.present.PresenterPane;
import oxus.app.present.PresenterWindow;
import oxus.app.present.Rundown;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.model.Question;
import oxus.scene.MapRequest;

/**
 * The map on the whole screen before a class, led by a remote or a few keys. Whatever is done there, leaving shows the window
 * as it was.
 */
final class Presenting implements AutoCloseable {

    static final String LEGEND = "legend";

    /** No system takes longer to make a window fill the screen; one that will not is taken as it is. */
    private static final Duration GROWN = Duration.seconds(1);

    /** Of the small picture of what comes next, in pixels. */
    private static final double NEXT_WIDTH = 600;

    private final Stage stage;
    private final AtlasState state;
    private final MapView map;
    private final Player player;
    private final Displays displays;
    private final Wording wording;
    private final StackPane place;
    private final Thumbnails thumbnails;
    private final PictureBeside beside;
    private final ChalkedPicture chalked;
    private final EventHandler<KeyEvent> keys;
    private final PauseTransition grow = new PauseTransition(GROWN);
    private final Awake awake = new Awake();
    private final ListChangeListener<Screen> plugged = change -> replug();
    private final ChangeListener<Boolean> followStage = (property, was, full) -> followStage(full);
    /** Made when it is first wanted: the start of the program need not wait for it. */
    private Optional<PresentLayer> layer = Optional.empty();
    private Optional<Rectangle2D> stood = Optional.empty();
    private Optional<Screen> on = Optional.empty();
    private Optional<SceneShow> show = Optional.empty();
    private Optional<Asking> asking = Optional.empty();
    private Optional<Guessing> guessing = Optional.empty();
    private Optional<PresenterPane> presenter = Optional.empty();
    private Optional<PresenterWindow> presenterWindow = Optional.empty();
    private final EventHandler<WindowEvent> hide = hiding -> presenterWindow.ifPresent(PresenterWindow::close);

    /**
     * @param place the window's content, above which the presentation lays what it needs
     * @param keys  hears the keys that another window gets
     */
    Presenting(Stage stage, AtlasState state, MapView map, Player player, Displays displays, Wording wording, StackPane place,
               Thumbnails thumbnails, PictureBeside beside, ChalkedPicture chalked,
               EventHandler<KeyEvent> keys) {
        this.chalked = chalked;
        this.beside = beside;
        this.thumbnails = thumbnails;
        this.keys = keys;
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
        // The program ends with its last window: this one must not be it.
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hide);
        grow.setOnFinished(over -> asItIs());
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

    /** Presents a lecture from one of its scenes on, counted from 0. */
    void lecture(Lecture lecture, int scene) {
        Rundown rundown = Rundown.of(lecture);
        if (isOn() || rundown.stops().isEmpty()) {
            return;
        }
        MapRequest blank = state.blankForTheWall();
        begin();
        SceneShow begun = new SceneShow(rundown, blank, state, map, player);
        show = Optional.of(begun);
        begun.begin(rundown.begin(scene));
        begun.at().addListener((property, was, now) -> arrived());
        arrived();
    }

    /** The lecture that is presented. */
    Optional<SceneShow> show() {
        return show;
    }

    /** Leaves, and shows again what was shown before. */
    void leave() {
        if (!isOn()) {
            return;
        }
        show.ifPresent(SceneShow::end);
        show = Optional.empty();
        forgetQuestion();
        presenterWindow.ifPresent(PresenterWindow::close);
        presenterWindow = Optional.empty();
        presenter = Optional.empty();
        awake.end();
        player.pause();
        layer.ifPresent(above -> {
            beside.clear(above);
            above.clear();
            place.getChildren().remove(above);
        });
        place.setCursor(Cursor.DEFAULT);
        map.foreseeNothing();
        asItIs();
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
        presenterWindow.ifPresent(PresenterWindow::close);
        stage.removeEventHandler(WindowEvent.WINDOW_HIDING, hide);
        stage.fullScreenProperty().removeListener(followStage);
        Screen.getScreens().removeListener(plugged);
    }

    private void begin() {
        PresentLayer above = layer.orElseGet(() -> new PresentLayer(wording, this::run));
        layer = Optional.of(above);
        player.pause();
        Screen own = Displays.of(stage);
        Screen screen = displays.chosen(stage);
        on = Optional.of(screen);
        goTo(screen);
        state.startPresenting();
        map.enterPage();
        state.awaitPage(screen.getBounds().getWidth(), screen.getBounds().getHeight(), screen.getOutputScaleX());
        grow.playFromStart();
        place.getChildren().add(placeAboveMap(), above);
        place.setCursor(Cursor.NONE);
        stage.setFullScreen(true);
        displays.besides(screen, own).ifPresent(this::openPresenter);
        map.requestFocus();
        awake.begin();
    }

    /** The window that the class looks at keeps the keys. */
    private void openPresenter(Screen screen) {
        PresenterPane pane = new PresenterPane(wording);
        pane.showNoScenes();
        Scene scene = OxusApp.styled(pane);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        PresenterWindow window = new PresenterWindow(pane, scene, wording.text("present.pane.title"));
        window.open(screen);
        presenter = Optional.of(pane);
        presenterWindow = Optional.of(window);
        stage.toFront();
        stage.requestFocus();
    }

    private void asItIs() {
        grow.stop();
        state.awaitNoPage();
        map.requestLayout();
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
            case FIRST -> show.ifPresentOrElse(lecture -> lecture.go(0), state::goToFirstYear);
            case LAST -> show.ifPresentOrElse(lecture -> lecture.go(lecture.rundown().stops().size() - 1), state::goToLastYear);
            case OVERVIEW -> state.goHome();
            case LARGER_TEXT -> show.ifPresentOrElse(lecture -> lecture.letterBy(1), () -> state.looks().letterBy(1));
            case SMALLER_TEXT -> show.ifPresentOrElse(lecture -> lecture.letterBy(-1), () -> state.looks().letterBy(-1));
            case LEGEND -> show.ifPresentOrElse(SceneShow::toggleLegend, this::toggleLegend);
            case PLAY -> player.toggle();
            case YEAR_ON -> state.step(1);
            case YEAR_BACK -> state.step(-1);
            case QUESTION -> asking.ifPresent(asked -> asked.setVisible(!asked.isVisible()));
            case PEN -> above.chalk().take(ChalkTool.PEN);
            case ARROW -> above.chalk().take(ChalkTool.ARROW);
            case CIRCLE -> above.chalk().take(ChalkTool.CIRCLE);
            case SPOTLIGHT -> above.chalk().take(ChalkTool.SPOTLIGHT);
            case UNDO_CHALK -> above.chalk().undo();
            case KEEP_CHALK -> chalked.keep(above.chalk());
            case WIPE -> above.chalk().wipe();
            default -> { }
        }
    }

    /** On to what comes next in the lecture, without one to the next event; or back. */
    private void step(int direction) {
        layer.ifPresent(above -> above.chalk().wipe());
        show.ifPresentOrElse(lecture -> lecture.step(direction), () -> state.stepEvent(direction));
    }

    /** A stop of the lecture is on the screen. */
    private void arrived() {
        PresentLayer above = layer.orElseThrow();
        SceneShow lecture = show.orElseThrow();
        above.chalk().wipe();
        above.tools().say(wording.text("present.where", lecture.stop().scene() + 1, lecture.rundown().lecture().scenes().size()));
        state.deselect();
        ask(lecture, above);
        if (lecture.stop().beat().revealed()) {
            beside.show(above, lecture.rundown().lecture(), lecture.scene());
        } else {
            // A picture may tell the answer.
            beside.clear(above);
        }
        presenter.ifPresent(pane -> {
            tellPresenter();
            lecture.following().ifPresentOrElse(next -> thumbnails.paint(next, NEXT_WIDTH, image -> pane.picture(Optional.of(image))),
                    () -> pane.picture(Optional.empty()));
        });
    }

    private void tellPresenter() {
        presenter.ifPresent(pane -> show.ifPresent(lecture -> pane.show(lecture.rundown(), lecture.at().get(),
                asking.map(asked -> asked.counted().get()).orElse(List.of()))));
    }

    /** Puts the question of a scene, shows its answer, or goes on without it. */
    private void ask(SceneShow lecture, PresentLayer above) {
        LectureScene.Beat beat = lecture.stop().beat();
        Optional<Question> question = lecture.scene().question().filter(asked -> beat.steps() == 0);
        if (question.isEmpty() || asking.filter(asked -> asked.question() == question.get() && (asked.waits() || beat.revealed())).isEmpty()) {
            forgetQuestion();
        }
        if (question.isPresent() && asking.isEmpty()) {
            Asking asked = new Asking(question.get(), wording);
            asked.counted().addListener((property, was, now) -> tellPresenter());
            asking = Optional.of(asked);
            above.add(asked);
            // When the map of the question is wanted, and before it is seen.
            Platform.runLater(() -> place(asked));
            if (question.get() instanceof Question.Pointed pointed) {
                Guessing guesses = new Guessing(pointed, map, state, wording);
                guessing = Optional.of(guesses);
                above.add(guesses);
            }
        }
        if (beat.revealed()) {
            asking.ifPresent(Asking::reveal);
            guessing.ifPresent(Guessing::reveal);
        }
    }

    /** Where it hides least when its answer is told, too: it does not move while the class looks at it. */
    private void place(Asking asked) {
        if (asking.filter(asked::equals).isPresent()) {
            Dimension2D size = asked.sizeWithAnswer();
            asked.stand(new QuietCorner(map, state).of(size.getWidth(), size.getHeight()));
            layer.ifPresent(above -> above.tools().keepClearOf(StackPane.getAlignment(asked), size.getWidth(), map.getWidth()));
        }
    }

    private void forgetQuestion() {
        layer.ifPresent(above -> {
            asking.ifPresent(above::remove);
            above.tools().stand(Pos.BOTTOM_CENTER);
            guessing.ifPresent(above::remove);
        });
        guessing.ifPresent(Guessing::close);
        asking = Optional.empty();
        guessing = Optional.empty();
    }

    /** While a question waits, digits are hands for its answers, with Shift one less; up and down go on counting the last. */
    boolean counts(KeyEvent pressed) {
        Optional<Asking> waiting = asking.filter(Asking::waits).filter(asked -> asked.question() instanceof Question.Choice);
        if (waiting.isEmpty() || pressed.isShortcutDown() || pressed.isAltDown()) {
            return false;
        }
        int more = pressed.isShiftDown() ? -1 : 1;
        KeyCode code = pressed.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            waiting.get().countLast(code == KeyCode.UP ? 1 : -1);
            return true;
        }
        if (code.isDigitKey()) {
            // A digit without an answer is a slip, and no year: the years may be what is asked about.
            waiting.get().count(Character.digit(code.getName().charAt(code.getName().length() - 1), 10) - 1, more);
        }
        return code.isDigitKey();
    }

    private void toggleLegend() {
        if (state.request().get().shows(LEGEND)) {
            state.choices().hide(LEGEND);
        } else {
            state.choices().show(LEGEND);
        }
    }
}
