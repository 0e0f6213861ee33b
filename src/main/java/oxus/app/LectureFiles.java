package oxus.app;

import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.application.Platform;

import oxus.app.lecture.LectureDesk;
import oxus.files.UnreadableFileException;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;
import oxus.model.Lecture;

/** Opens lectures, those that come with the program and the user's own, and saves them. Files are read on another thread. */
final class LectureFiles {

    private final LectureDesk desk;
    private final Memory memory;
    private final Executor background;
    private final Notices notices;
    private final Wording wording;
    private Optional<Lecture> first = Optional.empty();

    /** @param background where files are read and written */
    LectureFiles(LectureDesk desk, Memory memory, Executor background, Notices notices, Wording wording) {
        this.desk = desk;
        this.memory = memory;
        this.background = background;
        this.notices = notices;
        this.wording = wording;
    }

    /** The first lecture that comes with the program, when it has been read. */
    Optional<Lecture> first() {
        return first;
    }

    /** Reads the first lecture before anybody asks for it, so that a key can start it. */
    void readFirst() {
        background.execute(() -> {
            try {
                Lecture read = LectureReader.bundled(LectureReader.BUNDLED.get(0)).lecture();
                Platform.runLater(() -> first = Optional.of(read));
            } catch (UnreadableFileException broken) {
                Platform.runLater(() -> notices.failed(broken.getMessage()));
            }
        });
    }
}
