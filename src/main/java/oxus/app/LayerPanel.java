package oxus.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import oxus.scene.Layer;
import oxus.scene.MapRequest;

/** What the map shows: a row for each layer, the topmost first, and what colours the countries. */
final class LayerPanel extends VBox {

    private static final double OPACITY_STEP = 0.1;

    private final AtlasState state;
    private final Wording wording;

    LayerPanel(AtlasState state, Wording wording) {
        this.state = state;
        this.wording = wording;
        getStyleClass().add("layer-panel");
        setSpacing(2);
        Label heading = new Label(wording.text("layers.title"));
        heading.getStyleClass().add("panel-heading");
        getChildren().add(heading);
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
        state.composer().layers().stream().filter(layer -> layer.group() == group).map(this::row).forEach(rows::add);
        Collections.reverse(rows);
        return rows;
    }

    private Node row(Layer layer) {
        CheckBox on = new CheckBox(layer.title());
        on.setId("layer-" + layer.id());
        on.setSelected(state.request().get().shows(layer.id()));
        on.setMaxWidth(Double.MAX_VALUE);
        on.setMinWidth(0);
        Tip.on(on, layer.title());
        HBox.setHgrow(on, Priority.ALWAYS);
        on.selectedProperty().addListener((property, was, now) -> {
            if (now) {
                state.choices().show(layer.id());
            } else {
                state.choices().hide(layer.id());
            }
        });
        Slider opacity = new Slider(0, 1, state.request().get().opacityOf(layer.id()));
        opacity.setId("opacity-" + layer.id());
        opacity.getStyleClass().add("small");
        opacity.setAccessibleText(wording.text("layers.opacity.of", layer.title()));
        Tip.on(opacity, opacity.valueProperty()
                .map(value -> wording.text("layers.opacity.tip", (int) Math.round(value.doubleValue() * 100))));
        opacity.setMinWidth(70);
        opacity.setPrefWidth(84);
        opacity.setMaxWidth(84);
        opacity.disableProperty().bind(on.selectedProperty().not());
        // A view may say an opacity between the slider's steps: showing it must not move it.
        opacity.valueProperty().addListener((property, was, now) -> {
            if (now.doubleValue() != state.request().get().opacityOf(layer.id())) {
                state.choices().dim(layer.id(), Math.round(now.doubleValue() * 20) / 20.0);
            }
        });
        opacity.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> stepOpacity(pressed, opacity));
        state.request().addListener((property, was, now) -> mirror(layer, now, on, opacity));
        HBox row = new HBox(8, on, opacity);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("layer-row");
        return row;
    }

    /** Left and right belong to the years everywhere, so an opacity goes up and down. */
    private static void stepOpacity(KeyEvent pressed, Slider opacity) {
        if (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN) {
            double step = pressed.getCode() == KeyCode.UP ? OPACITY_STEP : -OPACITY_STEP;
            opacity.setValue(Math.max(0, Math.min(1, opacity.getValue() + step)));
            pressed.consume();
        }
    }

    private static void mirror(Layer layer, MapRequest now, CheckBox on, Slider opacity) {
        on.setSelected(now.shows(layer.id()));
        if (!opacity.isValueChanging()) {
            opacity.setValue(now.opacityOf(layer.id()));
        }
    }
}
