package oxus.app;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import oxus.scene.MapRequest;

/** A layer in the layer panel: whether it is on, and how far it lets through. */
final class LayerRow extends HBox implements AutoCloseable {

    private static final double OPACITY_STEP = 0.1;
    private static final double SPACING = 8;

    private final AtlasState state;
    private final String layer;
    private final CheckBox on;
    private final Slider opacity;
    private final ChangeListener<MapRequest> mirror = (property, was, now) -> mirror(now);

    /** @param layer its id */
    LayerRow(String layer, String title, AtlasState state, Wording wording) {
        super(SPACING);
        this.state = state;
        this.layer = layer;
        on = new CheckBox(title);
        on.setId("layer-" + layer);
        on.setSelected(state.request().get().shows(layer));
        on.setMaxWidth(Double.MAX_VALUE);
        on.setMinWidth(0);
        Tip.on(on, title);
        HBox.setHgrow(on, Priority.ALWAYS);
        on.selectedProperty().addListener((property, was, now) -> {
            if (now) {
                state.choices().show(layer);
            } else {
                state.choices().hide(layer);
            }
        });
        opacity = new Slider(0, 1, state.request().get().opacityOf(layer));
        opacity.setId("opacity-" + layer);
        opacity.getStyleClass().add("small");
        opacity.setAccessibleText(wording.text("layers.opacity.of", title));
        Tip.on(opacity, opacity.valueProperty()
                .map(value -> wording.text("layers.opacity.tip", (int) Math.round(value.doubleValue() * 100))));
        opacity.setMinWidth(70);
        opacity.setPrefWidth(84);
        opacity.setMaxWidth(84);
        opacity.disableProperty().bind(on.selectedProperty().not());
        // A view may say an opacity between the slider's steps: showing it must not move it.
        opacity.valueProperty().addListener((property, was, now) -> {
            if (now.doubleValue() != state.request().get().opacityOf(layer)) {
                state.choices().dim(layer, Math.round(now.doubleValue() * 20) / 20.0);
            }
        });
        opacity.addEventFilter(KeyEvent.KEY_PRESSED, this::stepOpacity);
        state.request().addListener(mirror);
        getChildren().addAll(on, opacity);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("layer-row");
    }

    /** Lets go of the map. */
    @Override
    public void close() {
        state.request().removeListener(mirror);
    }

    /** Left and right belong to the years everywhere, so an opacity goes up and down. */
    private void stepOpacity(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN) {
            double step = pressed.getCode() == KeyCode.UP ? OPACITY_STEP : -OPACITY_STEP;
            opacity.setValue(Math.max(0, Math.min(1, opacity.getValue() + step)));
            pressed.consume();
        }
    }

    private void mirror(MapRequest now) {
        on.setSelected(now.shows(layer));
        if (!opacity.isValueChanging()) {
            opacity.setValue(now.opacityOf(layer));
        }
    }
}
