package oxus.app;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.value.ChangeListener;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;

import oxus.model.Country;
import oxus.scene.MapScene;
import oxus.scene.Subject;

/** What lies thinly above the picture: the name under the pointer and the mark around what is chosen. */
final class MapOverlay extends Pane implements AutoCloseable {

    private static final double TIP_RIGHT_PX = 14;
    private static final double TIP_DOWN_PX = 18;
    private static final double EVENT_SIZE_PX = 12;

    private final AtlasState state;
    private final Label tip = new Label();
    private final ChangeListener<Optional<Subject>> choose = (property, was, now) -> drawChosen();
    private List<On> maps = List.of();
    private final Map<String, List<Traced>> last = new HashMap<>();
    private Optional<Subject> subject = Optional.empty();
    private Set<String> lit = Set.of();

    /** A map on the screen and where things are marked on it, under the legend and the other furniture. */
    record On(MapScene scene, MapPane pane) {
    }

    /** What is outlined on a map: the same of the same is drawn already. */
    private record Traced(MapPane pane, AffineTransform toPage, List<Object> traces) {
    }

    MapOverlay(AtlasState state) {
        this.state = state;
        getStyleClass().add("map-overlay");
        setMouseTransparent(true);
        setManaged(false);
        tip.getStyleClass().add("map-tip");
        tip.setId("map-tip");
        tip.setManaged(false);
        tip.setVisible(false);
        getChildren().add(tip);
        state.selection().addListener(choose);
    }

    /** Takes the maps that are now on the screen. */
    void lieOn(List<On> shown) {
        maps = List.copyOf(shown);
        drawChosen();
        drawPointed();
        drawLit();
    }

    /** Outlines many things at once, such as those that a row of the legend speaks of. */
    void light(Set<String> ids) {
        if (!ids.equals(lit)) {
            lit = ids;
            drawLit();
        }
    }

    private void drawLit() {
        for (On on : maps) {
            MarkOutline outline = new MarkOutline(on.scene());
            List<Shape> nodes = lit.stream().flatMap(id -> outline.of(id).stream()).toList();
            nodes.forEach(node -> node.getStyleClass().setAll("mark-outline", "lit", node instanceof Circle ? "ring" : "course"));
            on.pane().lit().getChildren().setAll(nodes);
        }
    }

    /** Whether a name is being shown. */
    boolean pointing() {
        return tip.isVisible();
    }

    /** Shows the name of what lies under the pointer, beside the pointer. */
    void point(Subject under, double x, double y) {
        boolean other = !subject.equals(Optional.of(under));
        subject = Optional.of(under);
        if (other) {
            tip.setText(under.name());
            tip.applyCss();
            tip.autosize();
            drawPointed();
        }
        tip.relocate(beside(x, TIP_RIGHT_PX, tip.getWidth(), getWidth()),
                beside(y, TIP_DOWN_PX, tip.getHeight(), getHeight()));
        tip.setVisible(true);
    }

    void unpoint() {
        subject = Optional.empty();
        tip.setVisible(false);
        drawPointed();
    }

    /** After the pointer, or before it where there is no room after it. */
    private static double beside(double pointer, double gap, double length, double room) {
        return Math.round(Math.max(0, pointer + gap + length > room ? pointer - gap / 2 - length : pointer + gap));
    }

    @Override
    public void close() {
        state.selection().removeListener(choose);
    }

    private void drawChosen() {
        draw(MapPane::chosen, state.selection().get(), "chosen");
    }

    /** Countries are everywhere: their outlines would flicker under a moving pointer, their names are enough. */
    private void drawPointed() {
        draw(MapPane::pointed, subject.filter(s -> !isCountry(s)), "pointed");
    }

    private boolean isCountry(Subject under) {
        return state.atlas().base().countries().stream().map(Country::id).anyMatch(under.id()::equals);
    }

    /** What no layer that is on draws: a ring at its place, else its course, else the countries that it concerns. */
    private List<Shape> undrawn(String id, MarkOutline outline) {
        Optional<Point2D> place = state.whereabouts().place(id);
        if (place.isPresent()) {
            return List.of(outline.ring(place.get().getX(), place.get().getY(), EVENT_SIZE_PX));
        }
        List<Point2D> course = state.whereabouts().course(id);
        return course.isEmpty() ? state.whereabouts().republics(id, state.request().get().moment().last()).stream().flatMap(country -> outline.of(country).stream()).toList()
                : List.of(outline.course(course));
    }

    /** Marks a thing on each map that draws it; where none does, at its place on each. */
    private void draw(Function<MapPane, Group> group, Optional<Subject> about, String style) {
        List<Traced> traced = maps.stream().map(on -> new Traced(on.pane(), on.scene().toPage(),
                about.map(thing -> new MarkOutline(on.scene()).traces(thing.id())).orElse(List.of()))).toList();
        if (traced.equals(last.put(style, traced)) && traced.stream().noneMatch(one -> one.traces().isEmpty())) {
            // The outline of a country takes longer to lay out than the map takes to show; mostly only the year has changed.
            return;
        }
        List<List<Shape>> drawn = maps.stream().map(on -> about.map(thing -> new MarkOutline(on.scene()).of(thing.id()))
                .orElse(List.of())).toList();
        boolean nowhere = drawn.stream().allMatch(List::isEmpty);
        for (int n = 0; n < maps.size(); n++) {
            MarkOutline outline = new MarkOutline(maps.get(n).scene());
            List<Shape> nodes = nowhere ? about.map(thing -> undrawn(thing.id(), outline)).orElse(List.of()) : drawn.get(n);
            for (Shape node : nodes) {
                node.getStyleClass().setAll("mark-outline", style, node instanceof Circle ? "ring" : "course");
            }
            group.apply(maps.get(n).pane()).getChildren().setAll(nodes);
        }
    }
}
