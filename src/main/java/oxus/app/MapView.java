package oxus.app;

import java.util.Optional;

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

    /** A picture that is on the screen: what was asked, and the marks that answered. */
    record Shown(MapRequest request, MapScene scene) {
    }

    private final AtlasState state;
    private final MapPicture picture;
    private final MapOverlay overlay;
    private final Affine placement = new Affine();
    private final FrameLoop<MapRequest> loop;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ChangeListener<MapRequest> follow = (property, was, wanted) -> follow(wanted);
    private final ObservableValue<Double> outputScale;

    public MapView(AtlasState state, BundledFonts fonts, Notices notices) {
        this.state = state;
        overlay = new MapOverlay(state, placement);
        picture = new MapPicture(fonts, placement, overlay.marks());
        loop = new FrameLoop<>("map painter", this::paint, Platform::runLater, notices::failed);
        outputScale = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue).orElse(1.0);
        getChildren().addAll(picture.node(), overlay);
        getStyleClass().add("map-view");
        setId("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(200, 150);
        outputScale.addListener((property, was, now) -> requestLayout());
        state.request().addListener(follow);
        new MapGestures(this, state);
    }

    /** What is on the screen; nothing before the first frame. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
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
    }

    @Override
    protected void layoutChildren() {
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() >= 1 && getHeight() >= 1) {
            MapRequest before = state.request().get();
            state.resize(getWidth(), getHeight(), outputScale.getValue());
            if (shown.get().isEmpty() && state.request().get().equals(before)) {
                loop.ask(before);
            }
        }
    }

    private static boolean covered(MapScene scene, double x, double y) {
        return scene.layers().stream().filter(drawn -> drawn.layer().group() == Layer.Group.FURNITURE)
                .flatMap(drawn -> drawn.marks().stream())
                .anyMatch(mark -> mark.space() == Space.PAGE && mark instanceof Mark.Area area
                        && area.shape().path().contains(x, y));
    }

    private void follow(MapRequest wanted) {
        shown.get().ifPresent(on -> picture.place(Placement.of(on.request(), wanted)));
        loop.ask(wanted);
    }

    private Runnable paint(MapRequest request) {
        MapScene scene = state.composer().compose(request);
        picture.paint(scene);
        return () -> show(request, scene);
    }

    private void show(MapRequest request, MapScene scene) {
        picture.show(scene);
        picture.place(Placement.of(request, state.request().get()));
        if (shown.get().filter(on -> on.scene().background().equals(scene.background())).isEmpty()) {
            java.awt.Color ground = scene.background();
            setBackground(Background.fill(Color.rgb(ground.getRed(), ground.getGreen(), ground.getBlue())));
        }
        overlay.lieOn(scene);
        shown.set(Optional.of(new Shown(request, scene)));
    }
}
