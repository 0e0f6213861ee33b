package oxus.app;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Beside the map: the lens it is seen through, its filter, its layers, and what happened in the moment it shows. */
final class SidePanel extends VBox {

    static final double WIDTH = 292;
    private static final double LEAST_EVENTS = 150;

    private final FilterPane filter;

    SidePanel(AtlasState state, LiveFacets facets, OwnPanel own, Wording wording) {
        setId("side-panel");
        getStyleClass().add("side-panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        filter = new FilterPane(state, facets, wording);
        ScrollPane choices = new ScrollPane(new VBox(filter, new LayerPanel(state, own, wording)));
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("layer-scroll");
        choices.setMinHeight(0);
        choices.setFocusTraversable(false);
        EventList events = new EventList(state, wording);
        events.setMinHeight(LEAST_EVENTS);
        events.setPrefHeight(LEAST_EVENTS);
        VBox.setVgrow(events, Priority.ALWAYS);
        getChildren().addAll(new LensChoice(state, wording), choices, events);
    }

    FilterPane filter() {
        return filter;
    }
}
