package oxus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import oxus.model.DataFault;

/** A folder of facts files: the one that comes with the program or one on disk. */
sealed interface FactsFolder {

    /** A file of the folder as JSON; nothing when the folder has no such file. */
    Optional<JsonDocument> document(String name) throws UnreadableFileException;

    /** What a reader of a message would look for to find a file of this folder. */
    String shown(String name);

    /** The folder {@code atlas/} on the class path. */
    record Bundled() implements FactsFolder {

        @Override
        public Optional<JsonDocument> document(String name) throws UnreadableFileException {
            try (InputStream in = FactsFolder.class.getResourceAsStream("/atlas/" + name)) {
                return in == null ? Optional.empty() : Optional.of(Json.read(shown(name), in));
            } catch (UnreadableFileException alreadySaid) {
                throw alreadySaid;
            } catch (IOException e) {
                throw new UnreadableFileException(DataFault.inFile(shown(name), "cannot be read: " + e.getMessage()));
            }
        }

        /** The path in the project, where the file can be mended. */
        @Override
        public String shown(String name) {
            return "resources/atlas/" + name;
        }
    }

    /** A folder on disk. */
    record OnDisk(Path path) implements FactsFolder {

        @Override
        public Optional<JsonDocument> document(String name) throws UnreadableFileException {
            Path file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Json.read(file)) : Optional.empty();
        }

        @Override
        public String shown(String name) {
            return path.resolve(name).toString();
        }
    }
}
