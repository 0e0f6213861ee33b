package oxus.app.lecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;

import oxus.export.Target;
import oxus.files.UnreadableFileException;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.files.lecture.LectureWriter;
import oxus.model.Lecture;

/**
 * Keeps the open lecture in a file soon after each change, so that the next start finds it, even after a crash. That file is
 * the program's own; a lecture is saved for others elsewhere.
 */
public final class LectureKeeper implements AutoCloseable {

    /** Who types changes a note more often than a disk should be written to. */
    private static final Duration SOON = Duration.seconds(1);

    private final LectureDesk desk;
    private final LecturePictures pictures;
    private final Path file;
    private final Executor background;
    private final Consumer<String> trouble;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ChangeListener<Optional<Lecture>> follow = (property, was, now) -> keepSoon();

    /**
     * @param background where the file is read and written
     * @param trouble    is told on the FX thread, in one line, what cannot be read or written
     */
    public LectureKeeper(LectureDesk desk, LecturePictures pictures, Path file, Executor background, Consumer<String> trouble) {
        this.desk = desk;
        this.pictures = pictures;
        this.file = file;
        this.background = background;
        this.trouble = trouble;
        soon.setOnFinished(due -> keep());
    }

    /**
     * Brings back the lecture that was open last, and keeps every change from now on.
     *
     * @param then runs afterwards, whether there was one or not
     */
    public void begin(Runnable then) {
        background.execute(() -> {
            Optional<LectureReading> last = read();
            Platform.runLater(() -> {
                if (desk.lecture().get().isPresent()) {
                    // Somebody was quicker than the disk.
                    keepSoon();
                } else {
                    last.filter(reading -> !reading.lecture().scenes().isEmpty())
                            .ifPresent(reading -> {
                                pictures.liesIn(reading.lecture(), reading.folder());
                                desk.begin(reading.lecture());
                            });
                }
                desk.lecture().addListener(follow);
                then.run();
            });
        });
    }

    /** What is not written yet is handed to the background. */
    @Override
    public void close() {
        desk.lecture().removeListener(follow);
        if (soon.getStatus() == Animation.Status.RUNNING) {
            soon.stop();
            keep();
        }
    }

    private Optional<LectureReading> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            LectureReading reading = LectureReader.read(file);
            reading.faults().stream().findFirst().ifPresent(fault -> Platform.runLater(() -> trouble.accept(fault.toString())));
            return Optional.of(reading);
        } catch (UnreadableFileException broken) {
            Platform.runLater(() -> trouble.accept(broken.getMessage()));
            return Optional.empty();
        }
    }

    private void keepSoon() {
        if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void keep() {
        Optional<Lecture> now = desk.lecture().get();
        background.execute(() -> {
            try {
                if (now.isEmpty()) {
                    Files.deleteIfExists(file);
                } else {
                    Files.createDirectories(file.toAbsolutePath().getParent());
                    byte[] json = LectureWriter.json(now.get()).getBytes(StandardCharsets.UTF_8);
                    // First, for a lecture is read with the pictures that are there.
                    pictures.copyBeside(file, now.get());
                    Target.at(file).write(out -> out.write(json));
                }
            } catch (IOException | RuntimeException failure) {
                String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
                Platform.runLater(() -> trouble.accept(reason));
            }
        });
    }
}
