package oxus.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import oxus.scene.Layer;

/** What the map shows: a row for each layer, the topmost first, and what colours the countries. */
final class LayerPanel extends VBox {

    private final AtlasState state;
    private final Wording wording;

    /** @param own the rows of the user's own files */
    LayerPanel(AtlasState state, OwnPanel own, Wording wording) {
        this.state = state;
        this.wording = wording;
        getStyleClass().add("layer-panel");
        setSpacing(2);
        Label heading = new Label(wording.text("layers.title"));
        heading.getStyleClass().add("panel-heading");
        // What one has brought oneself is looked for first.
        getChildren().addAll(own, heading);
        rows(Layer.Group.FACTS).forEach(getChildren()::add);
        getChildren().add(new MeasureChoice(state, wording));
        VBox below = new VBox(2);
        rows(Layer.Group.FURNITURE).forEach(below.getChildren()::add);
        rows(Layer.Group.GROUND).forEach(below.getChildren()::add);
        TitledPane ground = new TitledPane(wording.text("layers.ground"), below);
        ground.setId("ground-layers");
        ground.setExpanded(false);
        ground.setAnimated(false);
        ground.getStyleClass().addAll("dense", "ground-layers");
        getChildren().add(ground);
    }

    /** The rows of a group, topmost layer first, as a pile of sheets is seen. */
    private List<Node> rows(Layer.Group group) {
        List<Node> rows = new ArrayList<>();
        state.composer().layers().stream().filter(layer -> layer.group() == group)
                .map(layer -> new LayerRow(layer.id(), layer.title(), state, wording)).forEach(rows::add);
        Collections.reverse(rows);
        return rows;
    }
}
