package oxus.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import oxus.layers.TimeAxis;
import oxus.layers.TimeStrip;
import oxus.model.Event;
import oxus.paint.PicturePainter;
import oxus.scene.HitTest;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Sheet;
import oxus.scene.Subject;
import oxus.scene.Viewpoint;
import oxus.style.BundledFonts;
import oxus.time.Lifespan;
import oxus.time.Moment;

/**
 * The lanes of the years under the map, with a band over the moment that is drawn along, stretched and pushed. The strip is
 * painted in the background and only when what is on it changes; the band alone follows the moment.
 */
final class LanesView extends Region implements AutoCloseable {

    private static final double END_ROOM = 10;
    private static final double ZOOM_STEP = 1.25;
    private static final double GRIP_PX = 7;
    private static final Viewpoint SOMEWHERE = new Viewpoint(0, 0, 1);

    /**
     * What a strip is painted for.
     *
     * @param request the map's, at one and the same moment and place: neither changes the strip
     */
    private record Question(MapRequest request, List<String> chosen, TimeAxis axis) {
    }

    /** What a pressed button draws along. */
    private enum Hold { NOTHING, MOMENT, BEGINNING, END }

    private final AtlasState state;
    private final TimeAxis whole;
    private final PicturePainter painter;
    private final PixelFrame frame = new PixelFrame();
    private final ImageView strip = new ImageView();
    private final Group compared = new Group();
    private final Region band = new Region();
    private final Region beginning = grip("beginning");
    private final Region end = grip("end");
    private final Label tip = new Label();
    private final FrameLoop<Question> loop;
    private final ObservableValue<Double> outputScale;
    private TimeAxis axis;
    private Optional<Question> asked = Optional.empty();
    private Optional<MapScene> shown = Optional.empty();
    private Hold hold = Hold.NOTHING;
    private int holdYears;
    private double wheel;

    LanesView(AtlasState state, BundledFonts fonts, Wording wording, Notices notices) {
        this.state = state;
        whole = TimeAxis.ofYears(state.timeline().firstYear(), state.timeline().lastYear(), 0, 1);
        axis = whole;
        painter = new PicturePainter(fonts);
        loop = new FrameLoop<>("timeline painter", this::paint, Platform::runLater, notices::failed);
        outputScale = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue).orElse(1.0);
        setId("lanes");
        getStyleClass().add("lanes");
        band.getStyleClass().add("moment-band");
        band.setId("moment-band");
        band.setMouseTransparent(true);
        compared.setManaged(false);
        compared.setMouseTransparent(true);
        compared.setAutoSizeChildren(false);
        tip.getStyleClass().add("map-tip");
        tip.setId("lanes-tip");
        tip.setManaged(false);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        strip.setManaged(false);
        strip.setMouseTransparent(true);
        getChildren().addAll(strip, compared, band, beginning, end, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(state.request().map(now ->
                wording.text("timeline.slider", whole.firstYear(), whole.lastYear()) + ": " + now.moment().text()));
        setAccessibleHelp(wording.text("timeline.slider.tip",
                Shortcut.PREVIOUS_YEAR.main().getDisplayText(), Shortcut.NEXT_YEAR.main().getDisplayText()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, released -> hold = Hold.NOTHING);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, gone -> tip.setVisible(false));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::stretch);
        outputScale.addListener((property, was, now) -> requestLayout());
        state.request().addListener((property, was, now) -> follow());
        state.selection().addListener((property, was, now) -> requestLayout());
    }

    /** The days that are on the strip, and where. */
    TimeAxis axis() {
        return axis;
    }

    /** The strip on the screen; nothing before the first. */
    Optional<MapScene> shown() {
        return shown;
    }

    @Override
    public void close() {
        loop.close();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimeStrip.HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 240;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return TimeStrip.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        axis = axis.over(TimeStrip.NAMES_WIDTH, Math.max(1, getWidth() - TimeStrip.NAMES_WIDTH - END_ROOM));
        layBand();
        layCompared();
        ask();
    }

    private void follow() {
        keepInSight(state.request().get().moment());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    /** A moment that leaves a near view takes the view along. */
    private void keepInSight(Moment moment) {
        if (hold == Hold.NOTHING && (axis.x(moment.last()) > axis.leftPx() + axis.widthPx() || axis.end(moment.last()) <= axis.leftPx())) {
            axis = axis.panned(axis.leftPx() + axis.widthPx() / 2 - axis.x(moment.last()), whole);
        }
    }

    private void layBand() {
        Moment moment = state.request().get().moment();
        double left = Math.max(axis.leftPx(), axis.x(moment.first()));
        double right = Math.min(axis.leftPx() + axis.widthPx(), axis.end(moment.last()));
        boolean inSight = right > left;
        band.setVisible(inSight);
        band.resizeRelocate(left, 0, Math.max(4, right - left), getHeight());
        boolean window = moment instanceof Moment.Window;
        beginning.setVisible(inSight && window && axis.x(moment.first()) >= axis.leftPx());
        end.setVisible(inSight && moment.spans());
        beginning.resizeRelocate(left - GRIP_PX / 2, 0, GRIP_PX, getHeight());
        end.resizeRelocate(right - GRIP_PX / 2, 0, GRIP_PX, getHeight());
    }

    /** The moments that the map's own is held against. */
    private void layCompared() {
        List<Moment> moments = Comparing.moments(state.request().get());
        List<Moment> others = moments.subList(0, moments.size() - 1);
        compared.getChildren().setAll(others.stream().map(this::mark).toList());
    }

    private Node mark(Moment other) {
        Region mark = new Region();
        mark.getStyleClass().add("compared-band");
        double left = Math.max(axis.leftPx(), axis.x(other.first()));
        double right = Math.min(axis.leftPx() + axis.widthPx(), axis.end(other.last()));
        mark.setVisible(right > left);
        mark.resizeRelocate(left, 0, Math.max(4, right - left), getHeight());
        return mark;
    }

    private void ask() {
        MapRequest now = state.request().get();
        List<String> chosen = Stream.concat(state.selection().get().map(Subject::id).stream(), now.ringed().stream())
                .distinct().toList();
        MapRequest still = now.at(Moment.year(whole.firstYear())).from(SOMEWHERE)
                .sized(Math.max(1, getWidth()), TimeStrip.HEIGHT, outputScale.getValue());
        Question question = new Question(still, chosen, axis);
        if (!asked.equals(Optional.of(question))) {
            asked = Optional.of(question);
            loop.ask(question);
        }
    }

    private Runnable paint(Question question) {
        Sheet sheet = state.composer().sheet(question.request);
        List<Lifespan> lives = question.chosen.stream().flatMap(id -> state.atlas().fact(id).stream())
                .flatMap(fact -> Lifespan.of(fact, state.atlas()).stream()).toList();
        MapScene scene = new TimeStrip(sheet, question.axis, lives).scene();
        frame.paint(scene.deviceWidth(), scene.deviceHeight(), picture -> painter.paint(scene, picture));
        return () -> {
            strip.setImage(frame.show());
            strip.setFitWidth(scene.widthPx());
            strip.setFitHeight(scene.heightPx());
            shown = Optional.of(scene);
        };
    }

    private Optional<Subject> at(double x, double y) {
        return shown.flatMap(scene -> HitTest.at(scene, x, y));
    }

    private void point(MouseEvent moved) {
        setCursor(held(moved.getX()) == Hold.NOTHING || held(moved.getX()) == Hold.MOMENT ? Cursor.HAND : Cursor.H_RESIZE);
        Optional<Subject> under = at(moved.getX(), moved.getY());
        tip.setVisible(under.isPresent());
        under.ifPresent(subject -> {
            tip.setText(subject.name());
            tip.applyCss();
            tip.autosize();
            tip.relocate(Math.round(Math.max(0, Math.min(getWidth() - tip.getWidth(), moved.getX() - tip.getWidth() / 2))),
                    Math.round(moved.getY() - tip.getHeight() - 10));
        });
    }

    private Hold held(double x) {
        Moment moment = state.request().get().moment();
        if (beginning.isVisible() && Math.abs(x - axis.x(moment.first())) <= GRIP_PX) {
            return Hold.BEGINNING;
        }
        if (end.isVisible() && Math.abs(x - axis.end(moment.last())) <= GRIP_PX) {
            return Hold.END;
        }
        return x >= axis.x(moment.first()) && x <= axis.end(moment.last()) ? Hold.MOMENT : Hold.NOTHING;
    }

    private void press(MouseEvent pressed) {
        if (pressed.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        Optional<Event> event = at(pressed.getX(), pressed.getY()).flatMap(subject -> state.atlas().events().stream()
                .filter(e -> e.id().equals(subject.id())).findFirst());
        hold = held(pressed.getX());
        if (event.isPresent() && hold != Hold.BEGINNING && hold != Hold.END) {
            hold = Hold.NOTHING;
            state.goToEvent(event.get().date());
            state.reveal(new Subject(event.get().id(), event.get().name()));
        } else if (pressed.getClickCount() == 2) {
            axis = whole.over(axis.leftPx(), axis.widthPx());
            requestLayout();
        } else {
            if (hold == Hold.NOTHING) {
                moveTo(axis.day(pressed.getX()));
                hold = Hold.MOMENT;
            }
            holdYears = axis.day(pressed.getX()).getYear() - state.request().get().moment().lastYear();
        }
    }

    private void drag(MouseEvent dragged) {
        LocalDate day = axis.day(dragged.getX());
        Moment now = state.request().get().moment();
        if (hold == Hold.BEGINNING && now instanceof Moment.Window window) {
            // The year whose edge is nearest to the hand.
            int from = axis.day(dragged.getX() + axis.yearPx() / 2).getYear();
            state.be(Moment.window(Math.min(window.to(), from), window.to()));
        } else if (hold == Hold.END && now instanceof Moment.Window window) {
            int to = axis.day(dragged.getX() - axis.yearPx() / 2).getYear();
            state.be(Moment.window(window.from(), Math.max(window.from(), to)));
        } else if (hold == Hold.MOMENT && now instanceof Moment.Window) {
            state.goTo(day.getYear() - holdYears);
        } else if (hold != Hold.NOTHING) {
            moveTo(day);
        }
    }

    private void moveTo(LocalDate day) {
        if (state.request().get().moment() instanceof Moment.Month) {
            state.be(Moment.month(day.getYear(), day.getMonthValue()));
        } else {
            state.goTo(day.getYear());
        }
    }

    /** The wheel steps; with the shortcut key it brings the years nearer, and sideways it moves them. */
    private void scroll(ScrollEvent scrolled) {
        if (scrolled.isShortcutDown()) {
            axis = axis.zoomed(scrolled.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, scrolled.getX(), whole);
            requestLayout();
        } else if (scrolled.getDeltaX() != 0) {
            axis = axis.panned(scrolled.getDeltaX(), whole);
            requestLayout();
        } else {
            wheel += scrolled.getDeltaY() / Math.max(1, scrolled.getMultiplierY());
            int steps = (int) wheel;
            wheel -= steps;
            state.step(-steps);
        }
        scrolled.consume();
    }

    /** Left and right belong to the years everywhere, so a window is stretched and shrunk by up and down. */
    private void stretch(KeyEvent pressed) {
        boolean longer = pressed.getCode() == KeyCode.UP;
        if ((longer || pressed.getCode() == KeyCode.DOWN) && state.request().get().moment() instanceof Moment.Window window) {
            int from = Math.max(whole.firstYear(), Math.min(window.to(), window.from() + (longer ? -1 : 1)));
            state.be(Moment.window(from, window.to()));
            pressed.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.VALUE) {
            return (double) state.year();
        }
        if (attribute == AccessibleAttribute.MIN_VALUE) {
            return (double) whole.firstYear();
        }
        if (attribute == AccessibleAttribute.MAX_VALUE) {
            return (double) whole.lastYear();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> state.step(1);
            case DECREMENT, BLOCK_DECREMENT -> state.step(-1);
            case SET_VALUE -> state.goTo((int) Math.round((Double) parameters[0]));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private static Region grip(String id) {
        Region grip = new Region();
        grip.setId("moment-" + id);
        grip.getStyleClass().add("moment-grip");
        grip.setMouseTransparent(true);
        return grip;
    }
}
