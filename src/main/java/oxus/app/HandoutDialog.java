package oxus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import oxus.export.Progress;
import oxus.export.Target;
import oxus.handout.Handout;
import oxus.handout.HandoutBook;
import oxus.handout.HandoutPage;
import oxus.handout.Handouts;
import oxus.model.Lecture;
import oxus.scene.Composer;
import oxus.style.BundledFonts;

/** Asks what students are to take home and for a file, and has it written there. It can be ended; a failure is told in place. */
final class HandoutDialog extends Dialog {

    private static final String PAGE = ".html";
    private static final String BOOK = ".pdf";

    private final Optional<Lecture> lecture;
    private final Desk desk;
    private final Wording wording;
    private final Memory memory;
    private final Notices notices;
    private final Runnable close;
    private final ToggleGroup contents = new ToggleGroup();
    private final RadioButton ofLecture = new RadioButton();
    private final FileField file;
    private final Label trouble = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button write;
    private Optional<Path> asked = Optional.empty();
    private final AtomicBoolean unwanted = new AtomicBoolean();

    /** What handouts are made with, and where. */
    record Desk(Composer composer, BundledFonts fonts, Executor background) {
    }

    /**
     * @param lecture the one that is open or would be presented
     * @param close   closes this dialog
     */
    HandoutDialog(Optional<Lecture> lecture, Desk desk, Wording wording, Memory memory, Notices notices, Runnable close) {
        super(wording.text("handout.dialog"));
        this.lecture = lecture;
        this.desk = desk;
        this.wording = wording;
        this.memory = memory;
        this.notices = notices;
        this.close = close;
        setId("handout-dialog");
        file = new FileField(wording.text("handout.dialog"), wording.text("export.file"),
                new FileChooser.ExtensionFilter(wording.text("handout.kinds"), "*" + PAGE, "*" + BOOK),
                memory.exportFolder().resolve(lecture.map(Lecture::id).orElse("oxus") + PAGE), wording);
        file.field().setId("handout-file");
        trouble.setId("handout-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        progress.setId("handout-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        write = new Button(wording.text("handout.write"));
        write.setId("handout-write");
        write.setDefaultButton(true);
        write.setOnAction(pressed -> write());
        Button cancel = new Button(wording.text("dialog.cancel"));
        cancel.setOnAction(pressed -> close.run());
        sceneProperty().addListener((property, was, now) -> unwanted.compareAndSet(false, now == null));
        getChildren().addAll(contents(), file, trouble, progress, buttons(cancel, write));
    }

    Node firstFocus() {
        return file.field();
    }

    private Node contents() {
        ofLecture.setText(lecture.map(Lecture::title).orElse(""));
        ofLecture.setId("handout-lecture");
        RadioButton ofAtlas = new RadioButton(wording.text("handout.of_atlas"));
        ofAtlas.setId("handout-atlas");
        ofLecture.setToggleGroup(contents);
        ofAtlas.setToggleGroup(contents);
        (lecture.isPresent() ? ofLecture : ofAtlas).setSelected(true);
        return lecture.isPresent() ? new VBox(6, ofLecture, ofAtlas) : ofAtlas;
    }

    private void write() {
        trouble.setText("");
        Optional<Path> typed = file.typed().map(HandoutDialog::withEnding);
        Optional<Lecture> chosen = lecture.filter(open -> ofLecture.isSelected());
        if (typed.isEmpty()) {
            trouble.setText(wording.text("export.no_path"));
        } else if (isBook(typed.get()) && chosen.isEmpty()) {
            trouble.setText(wording.text("handout.no_scenes"));
        } else {
            write.setDisable(true);
            progress.setVisible(true);
            Optional<Path> replaceable = asked;
            desk.background().execute(() -> write(chosen, typed.get(), replaceable));
        }
    }

    private void write(Optional<Lecture> chosen, Path path, Optional<Path> replaceable) {
        try {
            Target target = Target.at(path);
            if (Files.exists(path) && !replaceable.equals(Optional.of(path))) {
                Platform.runLater(() -> ask(path));
                return;
            }
            Handout handout = chosen.map(open -> Handouts.of(open, desk.composer()))
                    .orElseGet(() -> Handouts.ofAtlas(wording.text("handout.atlas"), desk.composer()));
            if (isBook(path)) {
                HandoutBook book = new HandoutBook(desk.composer(), desk.fonts(), wording::text);
                target.write(out -> book.write(handout, watched(), out));
            } else {
                HandoutPage page = new HandoutPage(desk.composer(), desk.fonts(), wording::text);
                target.write(out -> page.write(handout, watched(), out));
            }
            Platform.runLater(() -> written(path));
        } catch (CancellationException ended) {
            Platform.runLater(() -> notices.done(wording.text("export.ended")));
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
            Platform.runLater(() -> failed(reason));
        }
    }

    private Progress watched() {
        return (done, all) -> {
            if (unwanted.get()) {
                throw new CancellationException();
            }
            Platform.runLater(() -> progress.setProgress((double) done / all));
        };
    }

    private void written(Path path) {
        Optional.ofNullable(path.toAbsolutePath().getParent()).ifPresent(memory::keepExportFolder);
        notices.done(wording.text("handout.done", path.toAbsolutePath()));
        if (getScene() != null) {
            close.run();
        }
    }

    /** The same name once more is the answer. */
    private void ask(Path path) {
        asked = Optional.of(path);
        failed(wording.text("handout.exists", path.getFileName()));
    }

    private void failed(String reason) {
        write.setDisable(false);
        progress.setVisible(false);
        if (getScene() == null) {
            notices.failed(reason);
        } else {
            trouble.setText(reason);
            file.field().requestFocus();
        }
    }

    private static boolean isBook(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(BOOK);
    }

    private static Path withEnding(Path path) {
        String name = path.getFileName().toString();
        boolean whole = List.of(PAGE, BOOK).stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return whole ? path : path.resolveSibling(name + PAGE);
    }
}
