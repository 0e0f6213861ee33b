package oxus.app;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.stage.Window;

import oxus.cli.StartClock;
import oxus.projection.Degrees;
import oxus.scene.Comparison;
import oxus.scene.HitTest;
import oxus.scene.MapRequest;
import oxus.scene.Mark;
import oxus.scene.Plate;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.BundledFonts;
import oxus.style.Theme;

/**
 * The map in the window. It keeps the last picture on the screen, moves it along with the hand, and replaces it when the
 * background thread has painted the next: never blank, never a flash.
 */
public final class MapView extends Region implements AutoCloseable {

    static final double LEAST_WIDTH = 200;
    static final double LEAST_HEIGHT = 150;

    /** A picture that is on the screen: what was asked, and the maps that answered. */
    record Shown(MapRequest request, Plate plate) {
    }

    private final AtlasState state;
    private final Backdrop backdrop;
    private final BundledFonts fonts;
    private final Group pictures = new Group();
    /** Painted on the background thread, turned to another on this one. */
    private volatile MapPicture picture;
    /** Where the next request is painted: the picture on the screen, but for the first of a page that is entered. */
    private volatile MapPicture easel;
    private final PageShelf shelf = new PageShelf();
    /** What was on the screen when another page was entered. */
    private Optional<PageShelf.Page> left = Optional.empty();
    /** A picture to be painted over when another page is entered. */
    private Optional<MapPicture> spare = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<MapRequest>> foreseen =
            new ReadOnlyObjectWrapper<>(this, "foreseen", Optional.empty());
    private Optional<SceneFlight> flight = Optional.empty();
    private final MapOverlay overlay;
    private final FrameLoop<Supplier<Runnable>> loop;
    private final FrameLoop<MapRequest> backdropLoop;
    private final SwipeGrip grip;
    private final ChangeFlash flash = new ChangeFlash();
    /** The same as {@link #shown}: the background thread reads it, which waits while this thread writes it. */
    private Optional<Shown> onScreen = Optional.empty();
    private boolean complete;
    private Runnable whenAnswered = () -> { };
    private Optional<Backdrop.Kind> backdropKind = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ChangeListener<MapRequest> follow = (property, was, wanted) -> follow(wanted);
    private final ObservableValue<Double> outputScale;

    /** @param failure is told what went wrong when a map could not be drawn */
    public MapView(AtlasState state, BundledFonts fonts, Wording wording, Consumer<Throwable> failure) {
        this.state = state;
        overlay = new MapOverlay(state);
        backdrop = new Backdrop(fonts);
        this.fonts = fonts;
        picture = new MapPicture(fonts, backdrop);
        easel = picture;
        pictures.setManaged(false);
        pictures.setMouseTransparent(true);
        pictures.getChildren().add(picture.node());
        loop = new FrameLoop<>("map painter", Supplier::get, Platform::runLater, fault -> {
            answered();
            failure.accept(fault);
        });
        backdropLoop = new FrameLoop<>("backdrop painter", this::paintBackdrop, Platform::runLater, failure);
        outputScale = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue).orElse(1.0);
        grip = new SwipeGrip(state, wording);
        getChildren().addAll(pictures, overlay, grip);
        getStyleClass().add("map-view");
        setId("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        outputScale.addListener((property, was, now) -> requestLayout());
        state.request().addListener(follow);
        new MapGestures(this, state);
        // Before there is a place for it on the screen: the window that is still being laid out need not wait for it.
        MapRequest first = state.request().get();
        loop.ask(() -> paint(first));
    }

    /** What is on the screen; nothing before the first frame. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Runs something when the first map is on the screen, or could not be drawn. */
    void whenAnswered(Runnable then) {
        whenAnswered = then;
    }

    private void answered() {
        Runnable then = whenAnswered;
        whenAnswered = () -> { };
        // After the pulse that brings the map to the screen.
        Platform.runLater(then);
    }

    MapOverlay overlay() {
        return overlay;
    }

    /** What lies under a point of this view; nothing where the legend or other furniture covers the ground. */
    Optional<Subject> subjectAt(double x, double y) {
        return shown.get().filter(on -> !covered(on.plate(), x, y)).flatMap(on -> on.plate().mapAt(x, y).flatMap(pane -> {
            MapRequest wanted = MapPicture.onItsMap(state.request().get(), on.request(), pane, on.plate());
            Placement at = MapPicture.placement(pane, on.request(), wanted);
            return HitTest.at(pane.scene(), (x - pane.xPx() - at.rightPx()) / at.scale(),
                    (y - pane.yPx() - at.downPx()) / at.scale());
        }));
    }

    /** A map on the screen: its place in this view, and the way from metres of the projection to points of this view. */
    record Ground(double x, double y, double width, double height, AffineTransform toPage) {
    }

    /** Where the maps are wanted now; the pictures follow at once, newly painted soon after. */
    List<Ground> grounds() {
        return shown.get().stream().flatMap(on -> on.plate().maps().stream().map(pane -> ground(on, pane))).toList();
    }

    private Ground ground(Shown on, Plate.Pane pane) {
        MapRequest wanted = MapPicture.onItsMap(state.request().get(), on.request(), pane, on.plate());
        AffineTransform toPage = AffineTransform.getTranslateInstance(pane.xPx(), pane.yPx());
        toPage.concatenate(wanted.viewpoint().toPage(wanted.widthPx(), wanted.heightPx()));
        return new Ground(pane.part().getX(), pane.part().getY(), pane.part().getWidth(), pane.part().getHeight(), toPage);
    }

    /** The place on the globe under a point of this view; nothing between maps and under legend or other furniture. */
    Optional<Degrees> degreesAt(double x, double y) {
        return shown.get().filter(on -> !covered(on.plate(), x, y)).flatMap(on -> on.plate().mapAt(x, y).map(pane -> ground(on, pane))).flatMap(ground -> {
            try {
                double[] xy = {x, y};
                ground.toPage().inverseTransform(xy, 0, xy, 0, 1);
                state.request().get().projection().inverse(xy);
                return Optional.of(new Degrees(xy[0], xy[1])).filter(at -> Double.isFinite(at.lon() + at.lat()));
            } catch (NoninvertibleTransformException flat) {
                return Optional.empty();
            }
        });
    }

    /** The row of a legend under a point of this view. */
    Optional<Mark.Key> keyAt(double x, double y) {
        return shown.get().flatMap(on -> on.plate().panes().stream().flatMap(pane -> pane.scene().layers().stream()
                .filter(MapPane::isFurniture).flatMap(drawn -> drawn.marks().stream())
                .filter(mark -> mark instanceof Mark.Key key && key.shape().bounds().contains(x - pane.xPx(), y - pane.yPx()))
                .map(Mark.Key.class::cast)).findFirst());
    }

    /** The facts that can be seen, from west to east. */
    List<InView> inView() {
        return shown.get().map(on -> InView.of(on.plate())).orElse(List.of());
    }

    /**
     * The point of a page with one map that lies from its middle as a point of this view does from the middle of its map.
     * All maps of a page are looked at from the same place, so a zoom there keeps the ground under the pointer.
     */
    Point2D onPage(double x, double y) {
        return shown.get().filter(on -> on.request().comparison() instanceof Comparison.Beside).map(on -> on.plate().mapAt(x, y)
                        .map(pane -> new Point2D(x - pane.xPx() + (getWidth() - pane.scene().widthPx()) / 2,
                                y - pane.yPx() + (getHeight() - pane.scene().heightPx()) / 2))
                        .orElse(new Point2D(getWidth() / 2, getHeight() / 2)))
                .orElse(new Point2D(x, y));
    }

    /** Lets go of the state and ends the background thread. */
    @Override
    public void close() {
        state.request().removeListener(follow);
        overlay.close();
        grip.close();
        flash.clear();
        flight.ifPresent(SceneFlight::stop);
        loop.close();
        backdropLoop.close();
    }

    @Override
    protected void layoutChildren() {
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() >= 1 && getHeight() >= 1) {
            state.resize(getWidth(), getHeight(), outputScale.getValue());
        }
    }

    static boolean covered(Plate plate, double x, double y) {
        return plate.panes().stream().filter(pane -> pane.part().contains(x, y))
                .anyMatch(pane -> pane.scene().layers().stream().filter(MapPane::isFurniture)
                        .flatMap(drawn -> drawn.marks().stream())
                        .anyMatch(mark -> mark.space() == Space.PAGE && mark instanceof Mark.Area area
                                && area.shape().path().contains(x - pane.xPx(), y - pane.yPx())));
    }

    private void follow(MapRequest wanted) {
        if (flight.filter(flying -> flying.target().equals(wanted)).isPresent()) {
            return;
        }
        land();
        Optional<PageShelf.Page> there = shelf.of(wanted);
        if (there.isPresent()) {
            turn(there.get());
            return;
        }
        Optional<PageShelf.Page> back = left.filter(page -> page.shown().request().equals(wanted));
        if (back.isPresent()) {
            spare = Optional.of(picture);
            left = Optional.empty();
            open(back.get());
            return;
        }
        shown.get().ifPresent(on -> picture.place(on.plate(), on.request(), wanted));
        loop.ask(() -> paint(wanted));
    }

    /** Paints what will perhaps be wanted next, while nothing else is. */
    void foresee(MapRequest next) {
        if (shelf.of(next).isPresent()) {
            foreseen.set(Optional.of(next));
            return;
        }
        if (shown.get().filter(on -> on.request().equals(next)).isPresent()) {
            return;
        }
        MapPicture page = shelf.empty(this::another, next);
        loop.foresee(() -> {
            Plate plate = state.composer().plate(next);
            page.paint(plate, next);
            return () -> {
                if (shelf.isWaitingFor(next)) {
                    page.show(plate);
                    shelf.fill(new Shown(next, plate));
                    foreseen.set(Optional.of(next));
                }
            };
        });
    }

    /**
     * Another page of the screen is about to be entered: what is shown now stays painted, so that coming back to it costs
     * nothing. Until the other page is painted this one lies on it, with the same middle and scale.
     */
    void enterPage() {
        land();
        if (easel == picture) {
            easel = left.map(PageShelf.Page::picture).or(() -> spare).orElseGet(this::another);
        }
        left = Optional.empty();
        spare = Optional.empty();
    }

    private MapPicture another() {
        MapPicture made = new MapPicture(fonts, backdrop);
        made.node().setVisible(false);
        pictures.getChildren().add(made.node());
        return made;
    }

    /** Lets go of what is painted ahead. */
    void foreseeNothing() {
        land();
        foreseen.set(Optional.empty());
        shelf.clear().forEach(page -> pictures.getChildren().remove(page.node()));
    }

    /** What was painted ahead last and can be on the screen at once. */
    Optional<MapRequest> foreseen() {
        return foreseen.get();
    }

    /**
     * Sets out for a map that is painted already: the picture on the screen and that one move as one, the other fading in.
     * Whoever calls this asks for that map next; where it cannot be flown to it is there at once.
     */
    void setOut(MapRequest target) {
        land();
        Optional<Shown> from = shown.get().filter(on -> on.request().equals(state.request().get()));
        Optional<PageShelf.Page> to = shelf.of(target);
        if (from.isPresent() && to.isPresent() && SceneFlight.canBeFlown(from.get().request(), target)) {
            SceneFlight begun = new SceneFlight(from.get().request(), picture, target, to.get().picture(), backdrop, this::land);
            flight = Optional.of(begun);
            overlay.lieOn(List.of());
            pictures.getChildren().add(begun.node());
            // What the flight covers would be drawn for each of its pictures without being seen.
            picture.node().setVisible(false);
            setBackground(Background.EMPTY);
            begun.start();
        }
    }

    /** The flight under way; nothing while none is. */
    Optional<SceneFlight> flight() {
        return flight;
    }

    /** Ends a flight where it leads. */
    private void land() {
        flight.ifPresent(flying -> {
            flight = Optional.empty();
            flying.stop();
            picture.node().setVisible(true);
            onScreen.ifPresent(on -> fill(on.plate()));
            shelf.of(flying.target()).ifPresent(this::turn);
            pictures.getChildren().remove(flying.node());
        });
    }

    /** Turns to a picture that is painted already. What was on the screen can be turned back to. */
    private void turn(PageShelf.Page next) {
        shelf.exchange(next, new PageShelf.Page(picture, onScreen.orElseThrow()));
        foreseen.set(Optional.empty());
        open(next);
    }

    private void open(PageShelf.Page next) {
        picture.node().setVisible(false);
        if (easel != picture) {
            spare = Optional.of(easel);
        }
        next.picture().node().setVisible(true);
        picture = next.picture();
        easel = picture;
        loop.forget();
        lay(next.shown().request(), next.shown().plate(), List.of());
    }

    private Runnable paint(MapRequest request) {
        MapPicture page = easel;
        Plate plate = state.composer().plate(request);
        page.paint(plate, request);
        List<List<Shape>> changes = onScreen.filter(on -> state.arrangement().showsChanges())
                .map(on -> ChangeFlash.between(on, request, plate, state.composer())).orElse(List.of());
        return () -> {
            // Another picture may have been turned to meanwhile.
            if (page == easel) {
                page.show(plate);
                if (page != picture) {
                    left = onScreen.map(on -> new PageShelf.Page(picture, on));
                    picture.node().setVisible(false);
                    page.node().setVisible(true);
                    picture = page;
                }
                lay(request, plate, changes);
            }
        };
    }

    /** Lays around the picture on the screen what belongs to it. */
    private void lay(MapRequest request, Plate plate, List<List<Shape>> changes) {
        picture.place(plate, request, state.request().get());
        if (shown.get().filter(on -> on.plate().background().equals(plate.background())).isEmpty()) {
            fill(plate);
        }
        overlay.lieOn(IntStream.range(0, picture.panes().size())
                .mapToObj(n -> new MapOverlay.On(plate.panes().get(n).scene(), picture.panes().get(n))).toList());
        flash.show(picture.panes(), changes);
        if (!complete && request.equals(state.request().get())) {
            complete = true;
            StartClock.reached("first map");
            answered();
        }
        onScreen = Optional.of(new Shown(request, plate));
        shown.set(onScreen);
        Theme theme = state.composer().themeOf(request);
        Backdrop.Kind kind = new Backdrop.Kind(theme, request.projection());
        if (!backdropKind.equals(Optional.of(kind))) {
            backdropKind = Optional.of(kind);
            backdropLoop.ask(Backdrop.behind(request, state.composer()));
        }
    }

    private void fill(Plate plate) {
        java.awt.Color ground = plate.background();
        setBackground(Background.fill(Color.rgb(ground.getRed(), ground.getGreen(), ground.getBlue())));
    }

    private Runnable paintBackdrop(MapRequest wide) {
        backdrop.paint(state.composer().compose(wide));
        return () -> backdrop.show(wide);
    }
}
