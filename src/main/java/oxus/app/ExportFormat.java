package oxus.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

import oxus.export.Format;
import oxus.export.Lettering;
import oxus.export.Manner;

/** The format of the exported file, and what it leaves to choice. What was chosen last is remembered. */
final class ExportFormat {

    private static final String FORMAT = "export.format";
    private static final String LETTERING = "export.lettering";

    private final ComboBox<Format> format = new ComboBox<>(FXCollections.observableArrayList(Format.values()));
    private final CheckBox outlines;

    /** @param take is told that something else is chosen */
    ExportFormat(Wording wording, Memory memory, Consumer<ExportFormat> take, Form form) {
        format.setId("export-format");
        format.setMaxWidth(Double.MAX_VALUE);
        format.setConverter(Worded.by(wording::of));
        format.setVisibleRowCount(Format.values().length);
        format.setValue(memory.note(FORMAT).flatMap(ExportFormat::called).orElse(Format.PNG));
        outlines = new CheckBox(wording.text("export.outlines"));
        outlines.setId("export-outlines");
        outlines.setSelected(memory.note(LETTERING).equals(Optional.of(Lettering.OUTLINES.word())));
        Tip.on(outlines, wording.text("export.outlines.tip"));
        form.choice("export.format", format);
        Form.tickByLetter(outlines);
        form.below(outlines);
        outlines.disableProperty().bind(format.valueProperty().isNotEqualTo(Format.SVG));
        format.valueProperty().addListener((property, was, now) -> {
            memory.keepNote(FORMAT, now.name());
            take.accept(this);
        });
        outlines.selectedProperty().addListener((property, was, now) -> {
            memory.keepNote(LETTERING, lettering().word());
            take.accept(this);
        });
    }

    /** Whether such files hold what is shown without a picture of it. */
    static boolean isData(Format format) {
        return format == Format.CSV || format == Format.GEOJSON;
    }

    Format format() {
        return format.getValue();
    }

    Manner manner() {
        return Manner.usual().lettered(lettering());
    }

    /** Follows the ending of a file that is typed. */
    void choose(Format other) {
        format.setValue(other);
    }

    private Lettering lettering() {
        return outlines.isSelected() ? Lettering.OUTLINES : Lettering.WORDS;
    }

    private static Optional<Format> called(String name) {
        return Arrays.stream(Format.values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
