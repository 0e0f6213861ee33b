package oxus.files.lecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import oxus.files.Json;
import oxus.files.JsonDocument;
import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/** Where a lecture lies with its pictures: among those that come with the program, or in a folder on disk. */
public sealed interface LectureFolder {

    /** A picture larger than this is a mistake. */
    int MOST_PICTURE_BYTES = 32 << 20;

    /** The name of a lecture's file in a folder of its own. */
    String FILE = "lecture.json";

    /** The lecture's file. */
    JsonDocument document() throws UnreadableFileException;

    /** What a reader of a message would look for to find the lecture's file. */
    String shown();

    /**
     * A picture's bytes.
     *
     * @param name of a file in the folder, perhaps with folders within it
     * @throws IOException when there is none or it lies elsewhere; the message says which, in one line
     */
    byte[] picture(String name) throws IOException;

    /** A lecture that comes with the program, under {@code lectures/} on the class path. */
    record Bundled(String id) implements LectureFolder {

        @Override
        public JsonDocument document() throws UnreadableFileException {
            try (InputStream in = LectureFolder.class.getResourceAsStream(path(FILE))) {
                if (in == null) {
                    throw new UnreadableFileException(DataFault.inFile(shown(), "is missing"));
                }
                return Json.read(shown(), in);
            } catch (UnreadableFileException alreadySaid) {
                throw alreadySaid;
            } catch (IOException e) {
                throw new UnreadableFileException(DataFault.inFile(shown(), "cannot be read: " + e.getMessage()));
            }
        }

        @Override
        public String shown() {
            return "resources" + path(FILE);
        }

        @Override
        public byte[] picture(String name) throws IOException {
            try (InputStream in = inside(name) ? LectureFolder.class.getResourceAsStream(path(name)) : InputStream.nullInputStream()) {
                return read(name, Optional.ofNullable(in));
            }
        }

        private String path(String name) {
            return "/lectures/" + id + "/" + name;
        }
    }

    /** A lecture's file on disk; its pictures lie in the folder that holds it. */
    record OnDisk(Path file) implements LectureFolder {

        @Override
        public JsonDocument document() throws UnreadableFileException {
            return Json.read(file);
        }

        @Override
        public String shown() {
            return file.toString();
        }

        @Override
        public byte[] picture(String name) throws IOException {
            Path folder = file.toAbsolutePath().getParent().toRealPath();
            Path place = inside(name) ? folder.resolve(name) : folder;
            if (!Files.isRegularFile(place)) {
                return read(name, Optional.empty());
            }
            if (!place.toRealPath().startsWith(folder)) {
                throw new IOException(elsewhere(name));
            }
            try (InputStream in = Files.newInputStream(place)) {
                return read(name, Optional.of(in));
            }
        }
    }

    private static boolean inside(String name) throws IOException {
        try {
            Path path = Path.of(name);
            if (path.isAbsolute() || path.normalize().startsWith("..") || name.contains("\\") || name.contains(":")) {
                throw new IOException(elsewhere(name));
            }
            return true;
        } catch (InvalidPathException noName) {
            throw new IOException("picture " + name + " is no name of a file", noName);
        }
    }

    private static String elsewhere(String name) {
        return "picture " + name + " lies outside the lecture's folder and is left out";
    }

    private static byte[] read(String name, Optional<InputStream> in) throws IOException {
        if (in.isEmpty()) {
            throw new IOException("picture " + name + " is not in the lecture's folder");
        }
        byte[] bytes = in.get().readNBytes(MOST_PICTURE_BYTES + 1);
        if (bytes.length > MOST_PICTURE_BYTES) {
            throw new IOException("picture " + name + " is larger than " + (MOST_PICTURE_BYTES >> 20) + " MB");
        }
        return bytes;
    }
}
