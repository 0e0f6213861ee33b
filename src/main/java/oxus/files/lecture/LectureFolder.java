package oxus.files.lecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
     * A picture, for the caller to read and close.
     *
     * @param name of a file in the folder, perhaps with folders within it
     * @throws IOException when there is none or it lies elsewhere; the message says which, in one line
     */
    InputStream open(String name) throws IOException;

    /**
     * A picture's bytes.
     *
     * @throws IOException when there is none, it lies elsewhere or is too large; the message says which, in one line
     */
    default byte[] picture(String name) throws IOException {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(MOST_PICTURE_BYTES + 1);
            if (bytes.length > MOST_PICTURE_BYTES) {
                throw new IOException("picture " + name + " is larger than " + (MOST_PICTURE_BYTES >> 20) + " MB");
            }
            return bytes;
        }
    }

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
        public InputStream open(String name) throws IOException {
            checkInside(name);
            InputStream in = LectureFolder.class.getResourceAsStream(path(name));
            if (in == null) {
                throw new IOException(absent(name));
            }
            return in;
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
        public InputStream open(String name) throws IOException {
            checkInside(name);
            Path folder = file.toAbsolutePath().getParent().toRealPath();
            Path place = folder.resolve(name);
            if (!Files.isRegularFile(place)) {
                throw new IOException(absent(name));
            }
            if (!place.toRealPath().startsWith(folder)) {
                throw new IOException(elsewhere(name));
            }
            return Files.newInputStream(place);
        }
    }

    private static void checkInside(String name) throws IOException {
        try {
            Path path = Path.of(name);
            if (path.isAbsolute() || path.normalize().startsWith("..") || name.contains("\\") || name.contains(":")) {
                throw new IOException(elsewhere(name));
            }
        } catch (InvalidPathException noName) {
            throw new IOException("picture " + name + " is no name of a file", noName);
        }
    }

    private static String elsewhere(String name) {
        return "picture " + name + " lies outside the lecture's folder and is left out";
    }

    private static String absent(String name) {
        return "picture " + name + " is not in the lecture's folder";
    }
}
