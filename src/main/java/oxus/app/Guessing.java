package oxus.app;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import org.locationtech.jts.geom.Coordinate;

import oxus.model.Question;
import oxus.projection.Degrees;
import oxus.projection.Ellipsoid;

/** Places that a class points at before the true one is shown, and how far off they are. */
final class Guessing extends Pane {

    private static final double GUESS_PX = 11;
    private static final double PLACE_PX = 22;
    private static final double BESIDE_PX = 14;

    private final Question.Pointed question;
    private final MapView map;
    private final AtlasState state;
    private final Wording wording;
    private final List<Degrees> guesses = new ArrayList<>();
    private final EventHandler<MouseEvent> click = this::click;
    private final ChangeListener<Optional<MapView.Shown>> follow = (property, was, now) -> draw();
    private boolean revealed;

    Guessing(Question.Pointed question, MapView map, AtlasState state, Wording wording) {
        this.question = question;
        this.map = map;
        this.state = state;
        this.wording = wording;
        setId("present-guesses");
        setMouseTransparent(true);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, click);
        map.shown().addListener(follow);
        map.setCursor(Cursor.CROSSHAIR);
    }

    /** How many places were pointed at. */
    int count() {
        return guesses.size();
    }

    /** Shows the true place; no more is pointed at. */
    void reveal() {
        revealed = true;
        map.removeEventFilter(MouseEvent.MOUSE_CLICKED, click);
        map.setCursor(Cursor.DEFAULT);
        draw();
    }

    /** Lets go of the map. */
    void close() {
        reveal();
        map.shown().removeListener(follow);
    }

    /** Takes back the last. */
    void undo() {
        if (!guesses.isEmpty()) {
            guesses.remove(guesses.size() - 1);
            draw();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            map.degreesAt(event.getX(), event.getY()).ifPresent(guesses::add);
            draw();
            event.consume();
        }
    }

    private void draw() {
        List<Node> drawn = new ArrayList<>();
        Optional<Degrees> truth = revealed ? truth() : Optional.empty();
        for (Degrees guess : guesses) {
            onPage(guess).ifPresent(at -> {
                truth.flatMap(this::onPage).ifPresent(there -> {
                    Line line = new Line(at.getX(), at.getY(), there.getX(), there.getY());
                    line.getStyleClass().add("present-off");
                    drawn.add(line);
                });
                Circle spot = new Circle(at.getX(), at.getY(), GUESS_PX);
                spot.getStyleClass().add("present-guess");
                drawn.add(spot);
                truth.ifPresent(place -> drawn.add(beside(at, wording.text("present.question.off", kilometres(guess, place)))));
            });
        }
        truth.flatMap(this::onPage).ifPresent(at -> {
            Circle ring = new Circle(at.getX(), at.getY(), PLACE_PX);
            ring.getStyleClass().add("present-place");
            drawn.add(ring);
        });
        getChildren().setAll(drawn);
    }

    /** In a country that was asked for, wherever in it, is there. */
    private long kilometres(Degrees guess, Degrees place) {
        boolean there = question.aim() instanceof Question.AtFact fact && state.atlas().base().countries().stream()
                .filter(country -> country.id().equals(fact.id())).anyMatch(country -> country.shape().contains(
                        country.shape().getFactory().createPoint(new Coordinate(guess.lon(), guess.lat()))));
        return there ? 0 : Math.round(Ellipsoid.distanceM(guess.lon(), guess.lat(), place.lon(), place.lat()) / 1000);
    }

    private static Label beside(Point2D at, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("present-distance");
        label.relocate(Math.round(at.getX() + BESIDE_PX), Math.round(at.getY() - BESIDE_PX));
        return label;
    }

    private Optional<Degrees> truth() {
        if (question.aim() instanceof Question.AtPlace place) {
            return Optional.of(new Degrees(place.place().lonDeg(), place.place().latDeg()));
        }
        return question.aim() instanceof Question.AtFact fact ? middle(fact.id()) : Optional.empty();
    }

    private Optional<Degrees> middle(String id) {
        return state.whereabouts().of(id).map(box -> {
            double[] xy = {box.getCenterX(), box.getCenterY()};
            state.request().get().projection().inverse(xy);
            return new Degrees(xy[0], xy[1]);
        });
    }

    private Optional<Point2D> onPage(Degrees place) {
        double[] xy = {place.lon(), place.lat()};
        state.request().get().projection().forward(xy);
        return map.grounds().stream().findFirst()
                .map(ground -> ground.toPage().transform(new Point2D.Double(xy[0], xy[1]), null));
    }
}
