package oxus.files.lecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import oxus.files.FaultLog;
import oxus.files.Fields;
import oxus.files.JsonDocument;
import oxus.files.Places;
import oxus.files.UnreadableFileException;
import oxus.model.DataFault;
import oxus.model.Lecture;
import oxus.model.LectureScene;

/** Reads lectures. What of a file makes no sense is left out and told of with its line; the rest is read. */
public final class LectureReader {

    /** Ids of the lectures that come with the program, in the order in which they are offered. */
    public static final List<String> BUNDLED = List.of("sheriff-and-banker", "pipelines-turn-east", "who-is-owed");

    private static final String LANGUAGE = "en";

    private LectureReader() {
    }

    /**
     * A lecture that comes with the program.
     *
     * @throws UnreadableFileException when there is none of this id
     */
    public static LectureReading bundled(String id) throws UnreadableFileException {
        return read(new LectureFolder.Bundled(id));
    }

    /**
     * A lecture on disk.
     *
     * @param path its file, or the folder in which that is called {@value LectureFolder#FILE}
     * @throws UnreadableFileException when it is not there or no JSON
     */
    public static LectureReading read(Path path) throws UnreadableFileException {
        return read(new LectureFolder.OnDisk(Files.isDirectory(path) ? path.resolve(LectureFolder.FILE) : path));
    }

    private static LectureReading read(LectureFolder folder) throws UnreadableFileException {
        JsonDocument document = folder.document();
        FaultLog log = new FaultLog(folder.shown());
        Places places = new Places();
        Fields file = Fields.of(document, log, places);
        // Editors that know JSON Schema look for it here.
        file.leave("$schema");
        checkVersion(file);
        Lecture lecture = new Lecture(file.text("id"), file.text("title"), file.optionalText("subtitle"),
                file.optionalText("by"), file.optionalText("language").orElse(LANGUAGE),
                file.each("scenes", new SceneReader(folder)::scene));
        file.reportUnknownKeys();
        List<DataFault> faults = Stream.concat(document.faults().stream(), log.faults().stream()).toList();
        return firstOfEachId(new LectureReading(lecture, faults, places, folder));
    }

    private static void checkVersion(Fields file) {
        int version = file.optionalWholeNumber("oxus_lecture").orElse(0);
        if (version == 0) {
            file.fault("oxus_lecture is missing: the file does not say that it is a lecture, and is read as one of version "
                    + Lecture.VERSION);
        } else if (version > Lecture.VERSION) {
            file.fault("the lecture is of version " + version + ", newer than this program's " + Lecture.VERSION
                    + "; what is new in it is left out");
        }
    }

    private static LectureReading firstOfEachId(LectureReading read) {
        Set<String> ids = new HashSet<>();
        List<LectureScene> scenes = new ArrayList<>();
        List<DataFault> faults = new ArrayList<>(read.faults());
        for (LectureScene scene : read.lecture().scenes()) {
            if (ids.add(scene.id())) {
                scenes.add(scene);
            } else {
                faults.add(read.places().fault(scene, scene.id() + ": a scene of this id stands before; this one is left out"));
            }
        }
        return new LectureReading(read.lecture().with(scenes), List.copyOf(faults), read.places(), read.folder());
    }
}
