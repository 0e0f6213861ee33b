package oxus.app;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import oxus.model.OwnLayer;

/** The user's own files among the layers, the topmost first: each with its switch, and a button that takes it away. */
final class OwnPanel extends VBox {

    private final AtlasState state;
    private final OwnFiles own;
    private final Wording wording;
    private final VBox rows = new VBox(2);
    private final List<LayerRow> open = new ArrayList<>();

    /** @param add asks for a file */
    OwnPanel(AtlasState state, OwnFiles own, Wording wording, Runnable add) {
        this.state = state;
        this.own = own;
        this.wording = wording;
        setId("own-layers");
        Label heading = new Label(wording.text("own.title"));
        heading.getStyleClass().add("panel-heading");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button more = new Button(wording.text("own.add"));
        more.setId("own-add");
        more.getStyleClass().addAll("flat", "small");
        Tip.on(more, wording.text("own.add.tip", Shortcut.ADD_DATA.main().getDisplayText()));
        more.setOnAction(pressed -> add.run());
        HBox head = new HBox(heading, between, more);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("own-head");
        getChildren().addAll(head, rows);
        managedProperty().bind(visibleProperty());
        state.request().addListener((property, was, now) -> {
            if (!was.own().equals(now.own())) {
                list(now.own());
            }
        });
        list(state.request().get().own());
    }

    private void list(List<OwnLayer> layers) {
        // Small screens have no room for a heading of nothing; the menu and the key for the first file are always there.
        setVisible(!layers.isEmpty());
        open.forEach(LayerRow::close);
        open.clear();
        rows.getChildren().clear();
        for (OwnLayer layer : layers) {
            LayerRow row = new LayerRow(layer.id(), layer.file().title(), state, wording);
            Button remove = new Button("✕");
            remove.setId("remove-" + layer.id());
            remove.getStyleClass().addAll("flat", "small", "own-remove");
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setAccessibleText(wording.text("own.remove", layer.file().title()));
            Tip.on(remove, wording.text("own.remove", layer.file().title()));
            remove.setOnAction(pressed -> own.remove(layer));
            row.getChildren().add(remove);
            open.add(row);
            rows.getChildren().add(0, row);
        }
    }
}
