package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import oxus.paint.PicturePainter;
import oxus.scene.Comparison;
import oxus.scene.Composer;
import oxus.scene.MapRequest;
import oxus.scene.Misfit;
import oxus.scene.Plate;
import oxus.scene.Viewpoint;
import oxus.style.BundledFonts;

/**
 * The page that will be exported, composed and painted as the file is, only with fewer pixels to the inch. Drag, wheel and
 * keys choose what part of the ground it shows.
 */
final class ExportPreview extends Region implements AutoCloseable {

    /** A small page is shown larger than it is, up to this. */
    private static final double LARGEST = 2;
    private static final double MARGIN = 10;
    private static final int SQUARE = 8;
    private static final double NOTCH = 40;
    private static final double KEY_STEP = 0.1;

    private final Composer composer;
    private final PicturePainter painter;
    private final PixelFrame pixels = new PixelFrame();
    private final ImageView picture = new ImageView();
    private final Region under = new Region();
    private final FrameLoop<MapRequest> loop;
    private final Consumer<Viewpoint> framed;
    private final Runnable reset;
    private final ReadOnlyObjectWrapper<Optional<MapRequest>> shown = new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Misfit>> misfits = new ReadOnlyObjectWrapper<>(this, "misfits", List.of());
    private Optional<MapRequest> wanted = Optional.empty();
    private double lastX;
    private double lastY;

    /**
     * @param framed  is told from where the page is to be looked at
     * @param reset   goes back to what the window shows
     * @param failure is told what went wrong when the page could not be drawn
     */
    ExportPreview(Composer composer, BundledFonts fonts, Consumer<Viewpoint> framed, Runnable reset, Consumer<Throwable> failure) {
        this.composer = composer;
        this.painter = new PicturePainter(fonts);
        this.framed = framed;
        this.reset = reset;
        loop = new FrameLoop<>("export preview", this::paint, Platform::runLater, failure);
        picture.setManaged(false);
        picture.setPreserveRatio(true);
        under.getStyleClass().add("export-page");
        under.setBackground(new Background(new BackgroundImage(squares(), BackgroundRepeat.REPEAT, BackgroundRepeat.REPEAT,
                BackgroundPosition.DEFAULT, BackgroundSize.DEFAULT)));
        under.setManaged(false);
        getChildren().addAll(under, picture);
        getStyleClass().add("export-preview");
        setId("export-preview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, released -> setCursor(Cursor.OPEN_HAND));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(ZoomEvent.ZOOM, pinch -> zoom(pinch.getZoomFactor(), pinch.getX(), pinch.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setCursor(Cursor.OPEN_HAND);
    }

    /** What the preview shows, at its own scale; nothing before the first. */
    ReadOnlyObjectProperty<Optional<MapRequest>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What finds no room on the page that is shown. */
    ReadOnlyObjectProperty<List<Misfit>> misfits() {
        return misfits.getReadOnlyProperty();
    }

    /** Shows a page; the newest wins. */
    void show(MapRequest page) {
        wanted = Optional.of(page);
        ask();
    }

    /** Nearer to, or with a factor below 1 farther from, the middle of the page. */
    void zoom(double factor) {
        wanted.ifPresent(page -> framed.accept(page.viewpoint().zoomed(factor, 0, 0)));
    }

    /** How large the page is here, against its size on paper or a usual screen. */
    double size() {
        return wanted.map(this::size).orElse(1.0);
    }

    private double size(MapRequest page) {
        double wide = Math.max(1, getWidth() - 2 * MARGIN) / page.widthPx();
        double high = Math.max(1, getHeight() - 2 * MARGIN) / page.heightPx();
        return Math.min(LARGEST, Math.min(wide, high));
    }

    /** Ends the background thread. */
    @Override
    public void close() {
        loop.close();
    }

    @Override
    protected void layoutChildren() {
        place();
        if (shown.get().isEmpty() || wanted.isPresent() && Math.abs(scale() - shown.get().get().scale()) > 1e-9) {
            ask();
        }
    }

    private void ask() {
        if (getWidth() >= 1 && getHeight() >= 1) {
            wanted.ifPresent(page -> loop.ask(page.sized(page.widthPx(), page.heightPx(), scale())));
        }
    }

    /** Device pixels of the screen to a logical pixel of the page. */
    private double scale() {
        double output = Optional.ofNullable(getScene()).map(Scene::getWindow).map(Window::getOutputScaleX).orElse(1.0);
        return Math.max(1e-3, size() * output);
    }

    private Runnable paint(MapRequest page) {
        Plate plate = composer.plate(page);
        pixels.paint(plate.deviceWidth(), plate.deviceHeight(), image -> painter.paint(plate, image));
        return () -> {
            picture.setImage(pixels.show());
            shown.set(Optional.of(page));
            misfits.set(plate.misfits());
            place();
        };
    }

    private void place() {
        shown.get().ifPresent(page -> {
            double size = size(page);
            picture.setFitWidth(page.widthPx() * size);
            picture.setFitHeight(page.heightPx() * size);
            double left = Math.round((getWidth() - page.widthPx() * size) / 2);
            double top = Math.round((getHeight() - page.heightPx() * size) / 2);
            picture.relocate(left, top);
            under.resizeRelocate(left, top, page.widthPx() * size, page.heightPx() * size);
        });
    }

    /** What is seen through a page without a ground. */
    private static Image squares() {
        WritableImage squares = new WritableImage(2 * SQUARE, 2 * SQUARE);
        for (int x = 0; x < 2 * SQUARE; x++) {
            for (int y = 0; y < 2 * SQUARE; y++) {
                squares.getPixelWriter().setColor(x, y, (x < SQUARE) == (y < SQUARE) ? Color.WHITE : Color.gray(0.87));
            }
        }
        return squares;
    }

    private void press(MouseEvent event) {
        requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            setCursor(Cursor.CLOSED_HAND);
            pan((event.getX() - lastX) / size(), (event.getY() - lastY) / size());
            lastX = event.getX();
            lastY = event.getY();
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(Math.pow(AtlasState.ZOOM_STEP, event.getDeltaY() / NOTCH), event.getX(), event.getY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? KEY_STEP / 5 : KEY_STEP;
        double right = wanted.map(MapRequest::widthPx).orElse(0.0) * step;
        double down = wanted.map(MapRequest::heightPx).orElse(0.0) * step;
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> pan(right, 0);
            case RIGHT -> pan(-right, 0);
            case UP -> pan(0, down);
            case DOWN -> pan(0, -down);
            case PLUS, ADD, EQUALS -> zoom(AtlasState.ZOOM_STEP);
            case MINUS, SUBTRACT -> zoom(1 / AtlasState.ZOOM_STEP);
            case HOME, DIGIT0, NUMPAD0 -> reset.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(double rightPx, double downPx) {
        wanted.ifPresent(page -> framed.accept(page.viewpoint().panned(rightPx, downPx)));
    }

    /** Nearer to a point of this; of several maps all are looked at from the same place, so they keep their middle. */
    private void zoom(double factor, double x, double y) {
        wanted.ifPresent(page -> {
            boolean one = !(page.comparison() instanceof Comparison.Beside);
            framed.accept(page.viewpoint().zoomed(factor, one ? (x - getWidth() / 2) / size() : 0,
                    one ? (y - getHeight() / 2) / size() : 0));
        });
    }
}
