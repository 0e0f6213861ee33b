package oxus.app;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import oxus.projection.Degrees;

/**
 * Measuring on the map: each click lays the tape on to another place, its length stands at its end. Backspace takes the last
 * place back, Enter copies the length, Esc puts the tape away. It is no part of the picture.
 */
final class Measuring {

    private static final double KNOT_PX = 3.5;
    private static final double LABEL_RIGHT_PX = 10;
    private static final double LABEL_UP_PX = 30;

    private final MapView map;
    private final AtlasState state;
    private final MarkTour tour;
    private final Notices notices;
    private final Wording wording;
    private final Group drawn = new Group();
    private Optional<Tape> tape = Optional.empty();
    private Optional<Degrees> pointer = Optional.empty();

    Measuring(MapView map, AtlasState state, MarkTour tour, Notices notices, Wording wording) {
        this.map = map;
        this.state = state;
        this.tour = tour;
        this.notices = notices;
        this.wording = wording;
        drawn.setManaged(false);
        drawn.setId("tape");
        map.overlay().getChildren().add(drawn);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        state.request().addListener((property, was, now) -> draw());
        map.shown().addListener((property, was, now) -> draw());
    }

    /** Takes the tape out, or puts it away. */
    void toggle() {
        if (tape.isPresent()) {
            putAway();
        } else {
            take(Tape.empty());
            notices.done(wording.text("measure.begin"));
        }
    }

    /** Takes the tape out at a place. */
    void from(Degrees place) {
        take(Tape.empty().to(place));
    }

    /** The tape that is laid. */
    Optional<Tape> tape() {
        return tape;
    }

    /** Takes the keys that are meant for the tape, and says whether it did. */
    boolean takes(KeyEvent pressed) {
        if (tape.isEmpty()) {
            return false;
        }
        switch (pressed.getCode()) {
            case ESCAPE -> putAway();
            case BACK_SPACE -> take(tape.get().withoutLast());
            case ENTER -> tour.here().flatMap(seen -> map.degreesAt(seen.x(), seen.y()))
                    .ifPresentOrElse(place -> take(tape.get().to(place)), this::copy);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(Tape next) {
        tape = Optional.of(next);
        map.setCursor(Cursor.CROSSHAIR);
        draw();
    }

    private void putAway() {
        tape = Optional.empty();
        pointer = Optional.empty();
        map.setCursor(Cursor.DEFAULT);
        draw();
    }

    private void copy() {
        tape.filter(laid -> laid.places().size() > 1).ifPresent(laid -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(laid.text());
            Clipboard.getSystemClipboard().setContent(content);
            notices.done(wording.text("measure.copied", laid.length()));
        });
    }

    private void click(MouseEvent event) {
        if (tape.isPresent() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            map.degreesAt(event.getX(), event.getY()).ifPresent(place -> take(tape.get().to(place)));
            event.consume();
        }
    }

    private void move(MouseEvent event) {
        if (tape.isPresent()) {
            pointer = map.degreesAt(event.getX(), event.getY());
            map.setCursor(Cursor.CROSSHAIR);
            draw();
            event.consume();
        }
    }

    private void draw() {
        if (tape.isEmpty()) {
            drawn.getChildren().clear();
            return;
        }
        Tape laid = tape.get();
        Tape reaching = laid.places().isEmpty() ? laid : pointer.map(laid::to).orElse(laid);
        drawn.getChildren().setAll(map.grounds().stream().map(ground -> on(ground, laid, reaching)).toList());
    }

    private Group on(MapView.Ground ground, Tape laid, Tape reaching) {
        Group group = new Group();
        List<Point2D> way = reaching.way().stream().map(place -> onPage(place, ground.toPage())).toList();
        if (way.size() > 1) {
            Path path = new Path(new MoveTo(way.get(0).getX(), way.get(0).getY()));
            way.stream().skip(1).forEach(at -> path.getElements().add(new LineTo(at.getX(), at.getY())));
            path.getStyleClass().add("tape");
            group.getChildren().add(path);
        }
        for (Degrees place : laid.places()) {
            Point2D at = onPage(place, ground.toPage());
            Circle knot = new Circle(at.getX(), at.getY(), KNOT_PX);
            knot.getStyleClass().add("tape-knot");
            group.getChildren().add(knot);
        }
        if (way.size() > 1) {
            Point2D end = way.get(way.size() - 1);
            Label length = new Label(reaching.length());
            length.getStyleClass().add("map-tip");
            length.relocate(Math.round(end.getX() + LABEL_RIGHT_PX), Math.round(end.getY() - LABEL_UP_PX));
            group.getChildren().add(length);
        }
        group.setClip(new Rectangle(ground.x(), ground.y(), ground.width(), ground.height()));
        return group;
    }

    private Point2D onPage(Degrees place, AffineTransform toPage) {
        double[] xy = {place.lon(), place.lat()};
        state.request().get().projection().forward(xy);
        return toPage.transform(new Point2D.Double(xy[0], xy[1]), null);
    }
}
