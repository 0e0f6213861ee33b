package oxus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import oxus.model.DataFault;

/** A folder of facts files: the one that comes with the program or one on disk. */
sealed interface FactsFolder {

    /** The names of facts files, without their ending. */
    List<String> KINDS = List.of("actors", "sources", "facilities", "pipelines", "railways", "corridors", "observations",
            "organisations", "events", "activities", "background", "essays", "names");

    /** A file of the folder as JSON; nothing when the folder has no such file. */
    Optional<JsonDocument> document(String name) throws UnreadableFileException;

    /** The names of the JSON files that the folder is seen to hold; a folder that cannot be listed shows none. */
    List<String> names();

    /** Whether the folder may do without the file of a kind. */
    boolean mayLack(String kind);

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

        /** None, for a class path cannot be listed; what the program brings is known to the build. */
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public boolean mayLack(String kind) {
            return false;
        }

        /** The path in the project, where the file can be mended. */
        @Override
        public String shown(String name) {
            return "resources/atlas/" + name;
        }
    }

    /** A folder on disk. Its maker need not have facts of every kind, but whoever states facts names sources and actors. */
    record OnDisk(Path path) implements FactsFolder {

        @Override
        public Optional<JsonDocument> document(String name) throws UnreadableFileException {
            Path file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Json.read(file)) : Optional.empty();
        }

        @Override
        public List<String> names() {
            try (Stream<Path> files = Files.list(path)) {
                return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".json")).sorted().toList();
            } catch (IOException unlisted) {
                return List.of();
            }
        }

        @Override
        public boolean mayLack(String kind) {
            return !kind.equals("actors") && !kind.equals("sources");
        }

        @Override
        public String shown(String name) {
            return path.resolve(name).toString();
        }
    }
}
