package oxus.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import oxus.scene.MapRequest;
import oxus.time.Filter;

/** Chooses what of the atlas is kept, aspect by aspect. Made when it is first opened: a start need not wait for it. */
final class FilterPane extends TitledPane {

    private final AtlasState state;
    private final LiveFacets facets;
    private final Wording wording;
    private final Button clear = new Button();

    FilterPane(AtlasState state, LiveFacets facets, Wording wording) {
        this.state = state;
        this.facets = facets;
        this.wording = wording;
        setId("filter");
        setText(wording.text("filter.title"));
        getStyleClass().addAll("dense", "filter-pane");
        setAnimated(false);
        setExpanded(false);
        Tip.on(this, Shortcut.MAP_FILTER.hint(wording));
        facets.watched().bind(expandedProperty());
        expandedProperty().addListener((property, was, open) -> {
            if (open && getContent() == null) {
                fill();
            }
        });
    }

    /** Opens it and gives it the keys. */
    void open() {
        setExpanded(true);
        applyCss();
        layout();
        firstFocus().requestFocus();
    }

    private Node firstFocus() {
        return ((VBox) getContent()).getChildren().get(0);
    }

    private void fill() {
        VBox content = new VBox();
        FilterAspect.of(state.atlas(), wording).forEach(aspect ->
                content.getChildren().add(new AspectPane<>(aspect, state, facets, wording)));
        clear.setText(wording.text("filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().add("small");
        clear.setOnAction(pressed -> state.choices().keepEverything());
        Tip.on(clear, Shortcut.KEEP_EVERYTHING.hint(wording));
        VBox foot = new VBox(clear);
        foot.getStyleClass().add("filter-foot");
        content.getChildren().add(foot);
        setContent(content);
        state.request().addListener((property, was, now) -> mirror(now));
        mirror(state.request().get());
    }

    private void mirror(MapRequest now) {
        clear.setDisable(now.selection().filter().equals(Filter.everything()));
    }
}
