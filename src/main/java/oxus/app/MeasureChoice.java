package oxus.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import oxus.scene.MapRequest;
import oxus.time.Measure;

/** Chooses what the countries are coloured by: whose side, and what is measured. */
final class MeasureChoice extends VBox {

    private static final String LAYER = "debt";

    private final AtlasState state;
    private final Wording wording;
    private final Colourings colourings;
    private final ToggleGroup creditors = new ToggleGroup();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private boolean mirroring;

    MeasureChoice(AtlasState state, Wording wording) {
        super(5);
        this.state = state;
        this.wording = wording;
        colourings = new Colourings(state.timeline().measures());
        getStyleClass().add("creditors");
        HBox sides = new HBox();
        List<String> there = colourings.creditors();
        for (int i = 0; i < there.size(); i++) {
            String pill = i == 0 ? "left-pill" : i == there.size() - 1 ? "right-pill" : "center-pill";
            sides.getChildren().add(button(there.get(i), pill));
        }
        measure.setId("measure");
        measure.setMaxWidth(Double.MAX_VALUE);
        measure.setVisibleRowCount(12);
        measure.setAccessibleText(wording.text("layers.measure"));
        Tip.on(measure, wording.text("layers.measure.tip"));
        measure.setConverter(new StringConverter<>() {
            @Override
            public String toString(Measure shown) {
                return Optional.ofNullable(shown).map(m -> wording.text("series." + m.name())).orElse("");
            }

            @Override
            public Measure fromString(String typed) {
                throw new UnsupportedOperationException("measures are chosen, not typed");
            }
        });
        measure.valueProperty().addListener((property, was, now) -> {
            if (!mirroring && now != null) {
                colourBy(now);
            }
        });
        getChildren().addAll(measure, sides);
        state.request().addListener((property, was, now) -> mirror(now));
        mirror(state.request().get());
    }

    private ToggleButton button(String creditor, String pill) {
        ToggleButton button = new ToggleButton(wording.text("creditor." + creditor));
        button.setId("creditor-" + creditor);
        button.setToggleGroup(creditors);
        button.setUserData(creditor);
        button.getStyleClass().addAll("small", pill);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Tip.on(button, wording.text("creditor." + creditor + ".tip"));
        // A choice is never undone by a second click, only by another choice.
        button.setOnAction(pressed -> {
            button.setSelected(true);
            colourings.instead(now(state.request().get()), creditor).ifPresent(this::colourBy);
        });
        return button;
    }

    private void colourBy(Measure chosen) {
        MapRequest now = state.request().get();
        List<String> layers = Stream.concat(now.layers().stream(), Stream.of(LAYER)).distinct().toList();
        state.ask(now.showing(layers).coloured(chosen.id()));
    }

    private void mirror(MapRequest request) {
        Optional<Measure> now = now(request);
        if (now.equals(Optional.ofNullable(measure.getValue()))) {
            return;
        }
        mirroring = true;
        now.ifPresent(shown -> {
            measure.getItems().setAll(colourings.of(shown.creditor()));
            measure.setValue(shown);
            creditors.getToggles().forEach(toggle -> toggle.setSelected(shown.creditor().equals(toggle.getUserData())));
        });
        mirroring = false;
    }

    private Optional<Measure> now(MapRequest request) {
        return state.timeline().measures().byId(request.indicator());
    }
}
