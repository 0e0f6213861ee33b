package oxus.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import oxus.scene.Composer;
import oxus.scene.Ground;
import oxus.scene.MapRequest;

/** In which theme the export is drawn and how large its words are, if not as in the window. Remembered. */
final class ExportLook {

    /** Stands for the window's own theme. */
    private static final String WINDOW = "";
    private static final String THEME = "export.theme";
    private static final String CLEAR = "export.ground";
    private static final String TEXT = "export.text";
    private static final double STEP = 10;

    private final ComboBox<String> theme = new ComboBox<>();
    private final Slider text = new Slider(100 * Looks.LEAST_TEXT, 100 * Looks.MOST_TEXT, 100);
    private final CheckBox clear;
    private final MapRequest seen;

    /** @param change takes what is to become of the map */
    ExportLook(MapRequest seen, Composer composer, Wording wording, Memory memory, Consumer<UnaryOperator<MapRequest>> change,
               Form form) {
        this.seen = seen;
        theme.setId("export-theme");
        theme.setMaxWidth(Double.MAX_VALUE);
        theme.setItems(FXCollections.observableArrayList(WINDOW));
        theme.getItems().addAll(composer.themes());
        theme.setConverter(Worded.by(name -> name.equals(WINDOW) ? wording.text("export.theme.window") : wording.text("theme." + name)));
        theme.setValue(memory.note(THEME).filter(composer.themes()::contains).orElse(WINDOW));
        text.setId("export-text");
        text.setBlockIncrement(STEP);
        text.setMajorTickUnit(STEP);
        text.setMinorTickCount(0);
        text.setSnapToTicks(true);
        text.setValue(100 * memory.note(TEXT).flatMap(ExportLook::number).orElse(seen.textScale()));
        Label percent = new Label();
        percent.textProperty().bind(text.valueProperty().map(value -> wording.text("export.percent", Math.round(value.doubleValue()))));
        percent.setMinWidth(44);
        percent.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, text, percent);
        row.setAlignment(Pos.CENTER_LEFT);
        clear = new CheckBox(wording.text("export.clear"));
        clear.setId("export-clear");
        clear.setSelected(memory.note(CLEAR).map(Ground.CLEAR.word()::equals).orElse(seen.ground() == Ground.CLEAR));
        Tip.on(clear, wording.text("export.clear.tip"));
        form.choice("export.theme", theme);
        Form.tickByLetter(clear);
        form.below(clear);
        form.choice("export.text", text, row);
        theme.valueProperty().addListener((property, was, now) -> {
            memory.keepNote(THEME, now);
            change.accept(this::dressed);
        });
        clear.selectedProperty().addListener((property, was, now) -> {
            memory.keepNote(CLEAR, ground().word());
            change.accept(this::dressed);
        });
        text.valueProperty().addListener((property, was, now) -> {
            memory.keepNote(TEXT, Double.toString(scale()));
            change.accept(this::dressed);
        });
    }

    /** The map in the look that is chosen. */
    MapRequest dressed(MapRequest map) {
        return map.themed(theme.getValue().equals(WINDOW) ? seen.theme() : theme.getValue()).lettered(scale()).on(ground());
    }

    private Ground ground() {
        return clear.isSelected() ? Ground.CLEAR : Ground.FILLED;
    }

    private double scale() {
        return Math.round(text.getValue()) / 100.0;
    }

    private static Optional<Double> number(String note) {
        try {
            return Optional.of(Double.valueOf(note)).filter(scale -> scale >= Looks.LEAST_TEXT && scale <= Looks.MOST_TEXT);
        } catch (NumberFormatException spoilt) {
            return Optional.empty();
        }
    }
}
