package oxus.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;

import oxus.export.Format;
import oxus.export.Manner;
import oxus.time.Timeline;

/** The format of the exported file, and what it leaves to choice. What was chosen last is remembered. */
final class ExportFormat {

    private static final String FORMAT = "export.format";

    private final ComboBox<Format> format = new ComboBox<>(FXCollections.observableArrayList(Format.values()));
    private final ExportManner manner;

    /** @param take is told that something else is chosen */
    ExportFormat(Timeline timeline, Wording wording, Memory memory, Consumer<ExportFormat> take, Form form) {
        format.setId("export-format");
        format.setMaxWidth(Double.MAX_VALUE);
        format.setConverter(Worded.by(wording::of));
        format.setVisibleRowCount(Format.values().length);
        format.setValue(memory.note(FORMAT).flatMap(ExportFormat::called).orElse(Format.PNG));
        manner = new ExportManner(timeline, wording, memory, () -> take.accept(this));
        manner.offer(format.getValue());
        form.choice("export.format", format);
        form.below(manner);
        format.valueProperty().addListener((property, was, now) -> {
            memory.keepNote(FORMAT, now.name());
            manner.offer(now);
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
        return manner.manner();
    }

    /** Follows the ending of a file that is typed. */
    void choose(Format other) {
        format.setValue(other);
    }

    private static Optional<Format> called(String name) {
        return Arrays.stream(Format.values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
