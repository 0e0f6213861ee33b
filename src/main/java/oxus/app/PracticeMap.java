package oxus.app;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import oxus.model.LonLat;
import oxus.projection.Degrees;

/**
 * The map while somebody practises: without what would give the answer away, with a click for an answer, and with the way
 * from the place that was pointed at to the true one.
 */
final class PracticeMap {

    private static final double KNOT_PX = 5;
    private static final double CROSS_PX = 9;

    private final MapView map;
    private final AtlasState state;
    private final Group drawn = new Group();
    private Optional<List<String>> layersBefore = Optional.empty();
    private Optional<Consumer<LonLat>> pointing = Optional.empty();
    private Optional<Tape> way = Optional.empty();

    PracticeMap(MapView map, AtlasState state) {
        this.map = map;
        this.state = state;
        drawn.setManaged(false);
        drawn.setId("practice-way");
        map.overlay().getChildren().add(drawn);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        state.request().addListener((property, was, now) -> draw());
        map.shown().addListener((property, was, now) -> draw());
    }

    /** Switches off what would give an answer away, until {@link #restore}. */
    void hide(Set<String> layers) {
        List<String> before = state.request().get().layers();
        layersBefore = layersBefore.or(() -> Optional.of(before));
        state.ask(state.request().get().showing(before.stream().filter(layer -> !layers.contains(layer)).toList()));
    }

    /** Shows what was shown before. */
    void restore() {
        layersBefore.ifPresent(before -> state.ask(state.request().get().showing(before)));
        layersBefore = Optional.empty();
    }

    /** The next click on the map is an answer. */
    void await(Consumer<LonLat> pointed) {
        pointing = Optional.of(pointed);
        way = Optional.empty();
        map.setCursor(Cursor.CROSSHAIR);
        draw();
    }

    /** The same as a click in the middle of the map, for who has no mouse. */
    void pointAtMiddle() {
        point(map.getWidth() / 2, map.getHeight() / 2);
    }

    /** Draws the way from what was pointed at to where it is. */
    void show(LonLat pointed, LonLat truth) {
        way = Optional.of(Tape.empty().to(degrees(pointed)).to(degrees(truth)));
        draw();
    }

    /** Outlines what was asked for. */
    void light(Set<String> ids) {
        map.overlay().light(ids);
    }

    /** Expects no answer any more and draws nothing. */
    void clear() {
        light(Set.of());
        pointing = Optional.empty();
        way = Optional.empty();
        map.setCursor(Cursor.DEFAULT);
        draw();
    }

    private static Degrees degrees(LonLat place) {
        return new Degrees(place.lonDeg(), place.latDeg());
    }

    private void click(MouseEvent event) {
        if (pointing.isPresent() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            point(event.getX(), event.getY());
            event.consume();
        }
    }

    private void point(double x, double y) {
        pointing.ifPresent(answer -> map.degreesAt(x, y).ifPresent(place -> {
            clear();
            answer.accept(new LonLat(place.lon(), place.lat()));
        }));
    }

    private void draw() {
        drawn.getChildren().clear();
        if (pointing.isPresent()) {
            double x = map.getWidth() / 2;
            double y = map.getHeight() / 2;
            drawn.getChildren().addAll(cross(x - CROSS_PX, y, x + CROSS_PX, y), cross(x, y - CROSS_PX, x, y + CROSS_PX));
        }
        way.ifPresent(tape -> map.grounds().stream().limit(1).forEach(ground -> draw(tape, ground.toPage())));
    }

    private static Line cross(double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add("tape");
        return line;
    }

    private void draw(Tape tape, AffineTransform toPage) {
        List<Point2D> points = tape.way().stream().map(place -> onPage(place, toPage)).toList();
        Path path = new Path(new MoveTo(points.get(0).getX(), points.get(0).getY()));
        points.stream().skip(1).forEach(at -> path.getElements().add(new LineTo(at.getX(), at.getY())));
        path.getStyleClass().add("tape");
        Point2D end = points.get(points.size() - 1);
        Circle knot = new Circle(end.getX(), end.getY(), KNOT_PX);
        knot.getStyleClass().add("tape-knot");
        Label length = new Label(tape.length());
        length.getStyleClass().add("map-tip");
        length.relocate(Math.round(end.getX() + 2 * KNOT_PX), Math.round(end.getY() - 6 * KNOT_PX));
        drawn.getChildren().addAll(path, knot, length);
    }

    private Point2D onPage(Degrees place, AffineTransform toPage) {
        double[] xy = {place.lon(), place.lat()};
        state.request().get().projection().forward(xy);
        return toPage.transform(new Point2D.Double(xy[0], xy[1]), null);
    }
}
