package oxus.app;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import oxus.export.Format;
import oxus.export.PageSize;
import oxus.scene.MapRequest;

/** The foot of the export dialog: what the file will be with the buttons, or a question, or how far the work is. */
final class ExportFoot extends StackPane {

    private final Wording wording;
    private final Label size = new Label();
    private final Button write;
    private final Node choosing;
    private final Label question = new Label();
    private final Button keep;
    private final Button replace;
    private final Node asking;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label step = new Label();
    private final Button cancel;
    private final Node working;

    /**
     * @param write  begins the export
     * @param close  closes the dialog
     * @param back   takes a step back: from the question, or from the work
     * @param replace writes over what is there
     */
    ExportFoot(Wording wording, Runnable write, Runnable close, Runnable back, Runnable replace) {
        this.wording = wording;
        this.write = button("export.write", "export-write", write);
        this.write.setDefaultButton(true);
        size.setId("export-size");
        size.setWrapText(true);
        size.setMinHeight(Region.USE_PREF_SIZE);
        choosing = row(size, button("export.cancel", "export-close", close), this.write);
        question.setId("export-question");
        question.setWrapText(true);
        keep = button("export.keep", "export-keep", back);
        this.replace = button("export.replace", "export-replace", replace);
        asking = row(question, keep, this.replace);
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(wording.text("export.working"));
        HBox.setHgrow(progress, Priority.ALWAYS);
        step.setMinWidth(Region.USE_PREF_SIZE);
        cancel = button("export.stop", "export-stop", back);
        HBox bar = new HBox(8, progress, step);
        bar.setAlignment(Pos.CENTER_LEFT);
        working = row(bar, cancel);
        getChildren().addAll(choosing, asking, working);
        choose();
    }

    /** Tells what the file will be: its page, and how many bytes it will take, when that is known. */
    void tell(MapRequest page, Format format, Optional<Long> bytes) {
        String what = ExportFormat.isData(format) ? wording.text("export.data") : sides(page);
        size.setText(bytes.map(many -> what + ", " + about(many)).orElse(what));
    }

    private String sides(MapRequest page) {
        double dpi = page.scale() * PageSize.SCREEN_DPI;
        return wording.text("export.size", page.deviceWidth(), page.deviceHeight(),
                PagePreset.millimetres(page.deviceWidth(), dpi), PagePreset.millimetres(page.deviceHeight(), dpi), dpi);
    }

    /** Two digits: more would be a promise. */
    private String about(long bytes) {
        double unit = bytes < 950_000 ? 1e3 : 1e6;
        double number = new BigDecimal(Math.max(1, bytes / unit)).round(new MathContext(2)).doubleValue();
        return wording.text(bytes < 950_000 ? "export.about.kb" : "export.about.mb", number);
    }

    Button write() {
        return write;
    }

    /** Everything can be chosen. */
    void choose() {
        show(choosing);
    }

    /** Asks whether files may be replaced; what loses nothing has the keys. */
    void ask(List<Path> files) {
        question.setText(files.size() == 1 ? wording.text("export.exists", files.get(0).getFileName())
                : wording.text("export.exist", files.get(0).getFileName(), files.size() - 1));
        show(asking);
        keep.requestFocus();
    }

    /** The work goes on. */
    void work() {
        reached(0);
        show(working);
        cancel.setDisable(false);
        cancel.requestFocus();
    }

    void reached(double part) {
        progress.setProgress(part > 0 ? part : ProgressBar.INDETERMINATE_PROGRESS);
        step.setText(part > 0 ? wording.text("export.part", part) : "");
    }

    /** The work is to end. */
    void end() {
        step.setText(wording.text("export.ending"));
        cancel.setDisable(true);
    }

    private void show(Node row) {
        getChildren().forEach(child -> child.setVisible(child == row));
    }

    private Button button(String key, String id, Runnable work) {
        Button button = new Button(wording.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> work.run());
        Tip.on(button, wording.text(key + ".tip"));
        return button;
    }

    private static Node row(Region first, Button... buttons) {
        HBox.setHgrow(first, Priority.ALWAYS);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, first);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }
}
