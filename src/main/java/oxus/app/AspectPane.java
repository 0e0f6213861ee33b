package oxus.app;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import oxus.scene.MapRequest;

/** The choices of one aspect, each with the number of things that it would leave. Its rows are made when it is first opened. */
final class AspectPane<E> extends TitledPane {

    private static final double COUNT_WIDTH = 34;
    private static final String NOTHING = "nothing-left";

    private final FilterAspect<E> aspect;
    private final AtlasState state;
    private final LiveFacets facets;
    private final Wording wording;
    private final Map<E, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<E, Label> counts = new LinkedHashMap<>();

    AspectPane(FilterAspect<E> aspect, AtlasState state, LiveFacets facets, Wording wording) {
        this.aspect = aspect;
        this.state = state;
        this.facets = facets;
        this.wording = wording;
        setId("filter-" + aspect.id());
        getStyleClass().addAll("dense", "filter-aspect");
        setAnimated(false);
        setExpanded(false);
        expandedProperty().addListener((property, was, open) -> {
            if (open && boxes.isEmpty()) {
                fill();
            }
        });
        state.request().addListener((property, was, now) -> mirror(now));
        facets.counted().addListener((property, was, now) -> count());
        mirror(state.request().get());
    }

    private void fill() {
        VBox rows = new VBox();
        aspect.choices().forEach(choice -> rows.getChildren().add(row(choice)));
        setContent(rows);
        mirror(state.request().get());
        count();
    }

    private HBox row(E choice) {
        CheckBox box = new CheckBox(aspect.words().apply(choice));
        box.setId("filter-" + aspect.id() + "-" + aspect.word().apply(choice).replace(' ', '-'));
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(pressed -> choose());
        HBox.setHgrow(box, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("filter-count");
        count.setMinWidth(COUNT_WIDTH);
        count.setAlignment(Pos.CENTER_RIGHT);
        boxes.put(choice, box);
        counts.put(choice, count);
        HBox row = new HBox(8, box, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("filter-row");
        return row;
    }

    private void choose() {
        Set<E> chosen = new LinkedHashSet<>();
        boxes.forEach((choice, box) -> {
            if (box.isSelected()) {
                chosen.add(choice);
            }
        });
        state.choices().keep(aspect.choose().apply(state.request().get().selection().filter(), chosen));
    }

    private void mirror(MapRequest now) {
        Set<E> chosen = aspect.chosen().apply(now.selection().filter());
        String name = wording.text("filter." + aspect.id());
        setText(chosen.isEmpty() ? name : wording.text("filter.some", name, chosen.size(), aspect.choices().size()));
        boxes.forEach((choice, box) -> box.setSelected(chosen.contains(choice)));
    }

    private void count() {
        facets.counted().get().map(now -> aspect.counted().apply(now.facets())).ifPresent(left -> counts.forEach((choice, label) -> {
            int things = left.getOrDefault(choice, 0);
            label.setText(Integer.toString(things));
            boxes.get(choice).setAccessibleText(aspect.words().apply(choice) + ", " + things);
            boxes.get(choice).getParent().getStyleClass().remove(NOTHING);
            if (things == 0) {
                boxes.get(choice).getParent().getStyleClass().add(NOTHING);
            }
        }));
    }
}
