package oxus.app;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Beside the map: the lens it is seen through, its layers, and what happened in the moment it shows. */
final class SidePanel extends VBox {

    static final double WIDTH = 292;
    private static final double LEAST_EVENTS = 150;

    SidePanel(AtlasState state, Wording wording) {
        setId("side-panel");
        getStyleClass().add("side-panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        ScrollPane layers = new ScrollPane(new LayerPanel(state, wording));
        layers.setFitToWidth(true);
        layers.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        layers.getStyleClass().add("layer-scroll");
        layers.setMinHeight(0);
        layers.setFocusTraversable(false);
        EventList events = new EventList(state, wording);
        events.setMinHeight(LEAST_EVENTS);
        events.setPrefHeight(LEAST_EVENTS);
        VBox.setVgrow(events, Priority.ALWAYS);
        getChildren().addAll(new LensChoice(state, wording), layers, events);
    }
}
