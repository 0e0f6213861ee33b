package oxus.app;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.stage.Window;

import oxus.cli.StartClock;
import oxus.scene.HitTest;
import oxus.scene.Layer;
import oxus.scene.MapRequest;
import oxus.scene.MapScene;
import oxus.scene.Mark;
import oxus.scene.Space;
import oxus.scene.Subject;
import oxus.style.BundledFonts;

/**
 * The map in the window. It keeps the last picture on the screen, moves it along with the hand, and replaces it when the
 * background thread has painted the next: never blank, never a flash.
 */
public final class MapView extends Region implements AutoCloseable {

    static final double LEAST_WIDTH = 200;
    static final double LEAST_HEIGHT = 150;

    /** A picture that is on the screen: what was asked, and the marks that answered. */
    record Shown(MapRequest request, MapScene scene) {
    }

    private final AtlasState state;
    private final Backdrop backdrop;
    private final MapPicture picture;
    private final MapOverlay overlay;
    private final Affine placement = new Affine();
    private final FrameLoop<MapRequest> loop;
    private final FrameLoop<MapRequest> backdropLoop;
    private boolean complete;
    private Runnable whenAnswered = () -> { };
    private Optional<MapRequest> behind = Optional.empty();
    private Optional<String> backdropTheme = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ChangeListener<MapRequest> follow = (property, was, wanted) -> follow(wanted);
    private final ObservableValue<Double> outputScale;

    /** @param failure is told what went wrong when a map could not be drawn */
    public MapView(AtlasState state, BundledFonts fonts, Consumer<Throwable> failure) {
        this.state = state;
        overlay = new MapOverlay(state, placement);
        picture = new MapPicture(fonts, placement, overlay.marks());
        backdrop = new Backdrop(fonts);
        loop = new FrameLoop<>("map painter", this::paint, Platform::runLater, fault -> {
            answered();
            failure.accept(fault);
        });
        backdropLoop = new FrameLoop<>("backdrop painter", this::paintBackdrop, Platform::runLater, failure);
        outputScale = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue).orElse(1.0);
        getChildren().addAll(backdrop.node(), picture.node(), overlay);
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
        loop.ask(state.request().get());
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
        return shown.get().filter(on -> !covered(on.scene(), x, y)).flatMap(on -> {
            Placement at = Placement.of(on.request(), state.request().get());
            return HitTest.at(on.scene(), (x - at.rightPx()) / at.scale(), (y - at.downPx()) / at.scale());
        });
    }

    /** Lets go of the state and ends the background thread. */
    @Override
    public void close() {
        state.request().removeListener(follow);
        overlay.close();
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

    private static boolean covered(MapScene scene, double x, double y) {
        return scene.layers().stream().filter(drawn -> drawn.layer().group() == Layer.Group.FURNITURE)
                .flatMap(drawn -> drawn.marks().stream())
                .anyMatch(mark -> mark.space() == Space.PAGE && mark instanceof Mark.Area area
                        && area.shape().path().contains(x, y));
    }

    private void follow(MapRequest wanted) {
        shown.get().ifPresent(on -> place(on.request(), wanted));
        loop.ask(wanted);
    }

    private Runnable paint(MapRequest request) {
        MapScene scene = state.composer().compose(request);
        picture.paint(scene);
        return () -> show(request, scene);
    }

    private void show(MapRequest request, MapScene scene) {
        picture.show(scene);
        place(request, state.request().get());
        if (shown.get().filter(on -> on.scene().background().equals(scene.background())).isEmpty()) {
            java.awt.Color ground = scene.background();
            setBackground(Background.fill(Color.rgb(ground.getRed(), ground.getGreen(), ground.getBlue())));
        }
        overlay.lieOn(scene);
        if (!complete && request.equals(state.request().get())) {
            complete = true;
            StartClock.reached("first map");
            answered();
        }
        shown.set(Optional.of(new Shown(request, scene)));
        if (!backdropTheme.equals(Optional.of(request.theme()))) {
            backdropTheme = Optional.of(request.theme());
            backdropLoop.ask(Backdrop.behind(request, state.composer()));
        }
    }

    /** Lays the last picture where it belongs on the page that is wanted, and the backdrop around it. */
    private void place(MapRequest painted, MapRequest wanted) {
        Placement placement = Placement.of(painted, wanted);
        picture.place(placement);
        // Under a picture that fills the page the backdrop would be drawn for nothing.
        backdrop.node().setVisible(!placement.exact());
        behind.filter(wide -> !placement.exact()).ifPresent(wide -> backdrop.place(Placement.of(wide, wanted)));
    }

    private Runnable paintBackdrop(MapRequest wide) {
        backdrop.paint(state.composer().compose(wide));
        return () -> {
            backdrop.show();
            behind = Optional.of(wide);
        };
    }
}
