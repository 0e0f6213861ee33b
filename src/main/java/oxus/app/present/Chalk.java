package oxus.app.present;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** What is drawn on the map while presenting. It belongs to nobody: the next scene wipes it, and no file holds it. */
public final class Chalk extends Pane {

    private static final Color SHADE = Color.rgb(0, 0, 0, 0.62);
    private static final double LEAST_RADIUS_PX = 30;
    private static final double NOTCH = 1.15;

    private final ReadOnlyObjectWrapper<Optional<ChalkTool>> tool =
            new ReadOnlyObjectWrapper<>(this, "tool", Optional.empty());
    private final Group drawn = new Group();
    private final Group light = new Group();
    private Optional<Stroke> stroke = Optional.empty();
    private double radius = 160;
    private double pointerX;
    private double pointerY;

    public Chalk() {
        setId("present-chalk");
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(light, drawn);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(released -> stroke = Optional.empty());
        setOnMouseMoved(this::move);
        setOnScroll(this::scroll);
        // What is drawn with the chalk chooses nothing on the map beneath.
        setOnMouseClicked(MouseEvent::consume);
    }

    /** What is in the hand; nothing while the pointer points. */
    public ReadOnlyObjectProperty<Optional<ChalkTool>> tool() {
        return tool.getReadOnlyProperty();
    }

    /** Takes a tool into the hand, or puts it away when it is there. */
    public void take(ChalkTool wanted) {
        set(tool.get().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted));
    }

    /** Puts away what is in the hand, and says whether there was anything. */
    public boolean putAway() {
        boolean held = tool.get().isPresent();
        set(Optional.empty());
        return held;
    }

    /** Takes back what was drawn last. */
    public void undo() {
        if (!drawn.getChildren().isEmpty()) {
            drawn.getChildren().remove(drawn.getChildren().size() - 1);
        }
    }

    /** Wipes all. */
    public void wipe() {
        drawn.getChildren().clear();
        light.getChildren().clear();
        stroke = Optional.empty();
        if (tool.get().equals(Optional.of(ChalkTool.SPOTLIGHT))) {
            set(Optional.empty());
        }
    }

    /** How many things are drawn. */
    public int count() {
        return drawn.getChildren().size();
    }

    private void set(Optional<ChalkTool> next) {
        tool.set(next);
        setMouseTransparent(next.isEmpty());
        light.getChildren().clear();
        if (next.equals(Optional.of(ChalkTool.SPOTLIGHT))) {
            shine();
        }
    }

    private void press(MouseEvent event) {
        point(event);
        Optional<ChalkTool> drawing = tool.get().filter(held -> held != ChalkTool.SPOTLIGHT);
        if (event.getButton() == MouseButton.PRIMARY && drawing.isPresent()) {
            Stroke begun = Stroke.begin(drawing.get(), event.getX(), event.getY());
            drawn.getChildren().add(begun.node());
            stroke = Optional.of(begun);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        point(event);
        stroke.ifPresent(begun -> begun.to(event.getX(), event.getY()));
        event.consume();
    }

    private void move(MouseEvent event) {
        point(event);
    }

    /** The wheel widens the light. */
    private void scroll(ScrollEvent event) {
        if (tool.get().equals(Optional.of(ChalkTool.SPOTLIGHT)) && event.getDeltaY() != 0) {
            radius = Math.max(LEAST_RADIUS_PX, Math.min(getHeight(), event.getDeltaY() > 0 ? radius * NOTCH : radius / NOTCH));
            shine();
        }
        event.consume();
    }

    /** Tells where the pointer is, which the light follows. */
    void point(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
        if (tool.get().equals(Optional.of(ChalkTool.SPOTLIGHT))) {
            shine();
        }
    }

    private void shine() {
        Shape dark = Shape.subtract(new Rectangle(getWidth(), getHeight()), new Circle(pointerX, pointerY, radius));
        dark.setFill(SHADE);
        light.getChildren().setAll(dark);
    }
}
