package oxus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.application.Platform;

import oxus.app.lecture.LectureDesk;
import oxus.app.lecture.LecturePictures;
import oxus.export.Target;
import oxus.files.UnreadableFileException;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.files.lecture.LectureWriter;
import oxus.layers.Views;
import oxus.model.DataFault;
import oxus.model.Lecture;
import oxus.model.LectureScene;
import oxus.scene.MapRequest;

/** Opens lectures, those that come with the program and the user's own, and saves them. Files are read on another thread. */
final class LectureFiles {

    private static final String FOLDER = "lecture.folder";
    private static final String ENDING = ".json";

    private final LectureDesk desk;
    private final LecturePictures pictures;
    private final AtlasState state;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final Wording wording;
    private final Consumer<LectureDialog> dialogs;
    private final Runnable closeDialog;
    private Optional<Lecture> first = Optional.empty();

    /**
     * @param background  where files are read and written
     * @param dialogs     opens a dialog
     * @param closeDialog closes it
     */
    LectureFiles(LectureDesk desk, LecturePictures pictures, AtlasState state, Memory memory, Executor background, Notices notices, Wording wording,
                 Consumer<LectureDialog> dialogs, Runnable closeDialog) {
        this.desk = desk;
        this.pictures = pictures;
        this.state = state;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.wording = wording;
        this.dialogs = dialogs;
        this.closeDialog = closeDialog;
    }

    /** Ids of the lectures that come with the program. */
    List<String> shipped() {
        return LectureReader.BUNDLED;
    }

    /** The first lecture that comes with the program, when it has been read. */
    Optional<Lecture> first() {
        return first;
    }

    /** Reads the first lecture before anybody asks for it, so that a key can start it. */
    void readFirst() {
        read(() -> LectureReader.bundled(LectureReader.BUNDLED.get(0)), reading -> {
            pictures.liesIn(reading.lecture(), reading.folder());
            first = Optional.of(reading.lecture());
        }, notices::failed);
    }

    void openShipped(String id) {
        read(() -> LectureReader.bundled(id), this::show, notices::failed);
    }

    /** A lecture without scenes. */
    void openNew() {
        desk.open(empty());
    }

    void askToOpen() {
        dialogs.accept(LectureDialog.opening(folder(), this::open, wording, closeDialog));
    }

    void askToSave() {
        desk.lecture().get().ifPresent(open -> dialogs.accept(
                LectureDialog.saving(folder().resolve(open.id() + ENDING), this::save, wording, closeDialog)));
    }

    void open(Path file, Runnable done, Consumer<String> failed) {
        read(() -> LectureReader.read(file.toAbsolutePath()), reading -> {
            keepFolder(file);
            show(reading);
            done.run();
        }, failed);
    }

    void save(Path file, Runnable done, Consumer<String> failed) {
        Path place = file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) ? file.toAbsolutePath()
                : file.resolveSibling(file.getFileName() + ENDING).toAbsolutePath();
        Lecture open = desk.lecture().get().orElseThrow();
        background.execute(() -> {
            try {
                byte[] json = LectureWriter.json(open).getBytes(StandardCharsets.UTF_8);
                Target.at(place).write(out -> out.write(json));
                List<String> missing = pictures.copyBeside(place, open);
                Platform.runLater(() -> {
                    keepFolder(place);
                    notices.done(wording.text("view.saved", place));
                    missing.stream().findFirst().ifPresent(notices::failed);
                    done.run();
                });
            } catch (IOException | RuntimeException failure) {
                String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
                Platform.runLater(() -> failed.accept(reason));
            }
        });
    }

    /** Puts what the map shows into the lecture as a scene after the chosen one. */
    void capture() {
        MapRequest now = state.request().get();
        LectureScene scene = new LectureScene("scene-" + (desk.count() + 1), wording.text("lecture.scene.untitled", now.moment().text()),
                Views.of(now, ""), Optional.empty(), List.of(), Optional.empty(), "", List.of(), Optional.empty(),
                LectureScene.Arrival.FLIGHT);
        desk.add(scene, empty());
        notices.done(wording.text("lecture.captured", desk.chosen().get() + 1));
    }

    /** Lets the chosen scene show what the map shows. */
    void update() {
        desk.edit("view", scene -> LectureDesk.viewed(scene, Views.of(state.request().get(), "")
                .remarking(scene.view().remarks())));
        desk.chosenScene().ifPresent(scene -> notices.done(wording.text("lecture.updated", desk.chosen().get() + 1)));
    }

    /** Reads a lecture somewhere. */
    private interface Source {
        LectureReading read() throws UnreadableFileException;
    }

    private void read(Source source, Consumer<LectureReading> then, Consumer<String> failed) {
        background.execute(() -> {
            try {
                LectureReading reading = source.read();
                Platform.runLater(() -> then.accept(reading));
            } catch (UnreadableFileException | RuntimeException broken) {
                String reason = Optional.ofNullable(broken.getMessage()).orElse(broken.getClass().getSimpleName());
                Platform.runLater(() -> failed.accept(reason));
            }
        });
    }

    private void show(LectureReading reading) {
        pictures.liesIn(reading.lecture(), reading.folder());
        desk.open(reading.lecture());
        if (!reading.faults().isEmpty()) {
            notices.failed(ViewFiles.told(reading.faults().stream().map(DataFault::toString).toList(), wording));
        }
    }

    private Lecture empty() {
        return new Lecture("lecture", wording.text("lecture.untitled"), Optional.empty(), Optional.empty(), "en", List.of());
    }

    private Path folder() {
        return memory.note(FOLDER).map(Path::of).orElseGet(memory::exportFolder);
    }

    private void keepFolder(Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(parent -> memory.keepNote(FOLDER, parent.toString()));
    }
}
