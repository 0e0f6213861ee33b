package oxus.app.lecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import oxus.export.Target;
import oxus.files.lecture.LectureFolder;
import oxus.model.Lecture;
import oxus.model.LectureScene;

/** The pictures of the lectures that have been opened, each in the folder that its lecture was read from. Any thread may ask. */
public final class LecturePictures {

    /** A picture that is where it belongs already. */
    private record Copied(LectureFolder from, String name, Path beside) {
    }

    private final Map<String, LectureFolder> folders = new ConcurrentHashMap<>();
    private final Set<Copied> copied = ConcurrentHashMap.newKeySet();

    /** Tells where a lecture was read. */
    public void liesIn(Lecture lecture, LectureFolder folder) {
        folders.put(lecture.id(), folder);
    }

    /**
     * A picture's bytes; reads a file.
     *
     * @throws IOException when there is none; the message says which, in one line
     */
    public byte[] read(Lecture lecture, String name) throws IOException {
        LectureFolder folder = folders.get(lecture.id());
        if (folder == null) {
            throw new IOException("picture " + name + " is not in the lecture's folder");
        }
        return folder.picture(name);
    }

    /**
     * Puts the pictures of a lecture beside another file of it.
     *
     * @return what could not be copied, each in one line
     */
    public List<String> copyBeside(Path file, Lecture lecture) {
        List<String> faults = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        for (String name : lecture.scenes().stream().map(LectureScene::picture).flatMap(Optional::stream).distinct().toList()) {
            Copied copy = new Copied(folders.getOrDefault(lecture.id(), new LectureFolder.OnDisk(file)), name, folder);
            if (copied.contains(copy) || copy.from() instanceof LectureFolder.OnDisk own && sameFolder(own.file(), folder)) {
                continue;
            }
            try {
                // The reader has seen to it that the name stays within its folder.
                byte[] bytes = copy.from().picture(name);
                Path place = folder.resolve(name);
                Files.createDirectories(place.getParent());
                Target.at(place).write(out -> out.write(bytes));
                copied.add(copy);
            } catch (IOException failure) {
                faults.add(Optional.ofNullable(failure.getMessage()).orElse(name));
            }
        }
        return faults;
    }

    private static boolean sameFolder(Path file, Path folder) {
        return folder.equals(file.toAbsolutePath().getParent());
    }
}
