package oxus.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import oxus.files.Spelling;
import oxus.files.UnreadableFileException;
import oxus.files.lecture.LectureReader;
import oxus.files.lecture.LectureReading;

/** A lecture as it is named on the command line: the id of one that comes with the program, a file, or its folder. */
final class LectureParameter {

    private LectureParameter() {
    }

    /**
     * The lecture of that name.
     *
     * @throws Refusal when there is none, or it cannot be read
     */
    static LectureReading read(String name) {
        try {
            if (LectureReader.BUNDLED.contains(name)) {
                return LectureReader.bundled(name);
            }
            Optional<Path> path = path(name);
            if (path.filter(Files::exists).isEmpty()) {
                throw new Refusal("no lecture " + name + Spelling.hint(name, LectureReader.BUNDLED) + "; name a file, or one of "
                        + String.join(", ", LectureReader.BUNDLED));
            }
            return LectureReader.read(path.get());
        } catch (UnreadableFileException e) {
            throw new Refusal(e.getMessage());
        }
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }
}
