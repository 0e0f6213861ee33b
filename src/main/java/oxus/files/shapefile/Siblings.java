package oxus.files.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/** The files of one shapefile: the .shp, and beside it others of the same name with another ending. */
sealed interface Siblings {

    /** The .shp, as messages call it. */
    Path shp();

    /** Opens the .shp. */
    OpenFile open(Consumer<DataFault> faults) throws UnreadableFileException;

    /**
     * Opens another of the files, when it is there.
     *
     * @param ending in small letters, such as {@code dbf}
     */
    Optional<OpenFile> open(String ending, Consumer<DataFault> faults) throws UnreadableFileException;

    /** Name of the shapefile without an ending. */
    default String stem() {
        String name = shp().getFileName() == null ? "" : shp().getFileName().toString();
        int point = name.lastIndexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }

    /** Files in a folder of any file system, their names in capitals or not. */
    record InFolder(Path shp) implements Siblings {

        @Override
        public OpenFile open(Consumer<DataFault> faults) throws UnreadableFileException {
            return OpenFile.open(shp, faults);
        }

        @Override
        public Optional<OpenFile> open(String ending, Consumer<DataFault> faults) throws UnreadableFileException {
            Optional<Path> found = find(ending);
            return found.isPresent() ? Optional.of(OpenFile.open(found.get(), faults)) : Optional.empty();
        }

        private Optional<Path> find(String ending) {
            Path usual = shp.resolveSibling(stem() + "." + ending);
            if (Files.isRegularFile(usual)) {
                return Optional.of(usual);
            }
            String wanted = (stem() + "." + ending).toLowerCase(Locale.ROOT);
            Path folder = shp.toAbsolutePath().getParent();
            // A folder that cannot be listed hides its files; the shapefile may still be readable without them.
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (file.getFileName().toString().toLowerCase(Locale.ROOT).equals(wanted) && Files.isRegularFile(file)) {
                        return Optional.of(shp.resolveSibling(file.getFileName().toString()));
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                return Optional.empty();
            }
            return Optional.empty();
        }
    }

    /**
     * Files on the class path, read whole: they may lie in a jar, and to open that as a file system costs a cold start more
     * than to read every map in it.
     *
     * @param shp such as {@code geodata/countries.shp}
     */
    record OnClassPath(Path shp) implements Siblings {

        @Override
        public OpenFile open(Consumer<DataFault> faults) throws UnreadableFileException {
            Optional<OpenFile> file = open("shp", faults);
            if (file.isEmpty()) {
                throw new UnreadableFileException(DataFault.inFile(shp.toString(), "is missing from the program"));
            }
            return file.get();
        }

        @Override
        public Optional<OpenFile> open(String ending, Consumer<DataFault> faults) throws UnreadableFileException {
            Path file = shp.resolveSibling(stem() + "." + ending);
            try (InputStream in = Siblings.class.getResourceAsStream("/" + file.toString().replace('\\', '/'))) {
                return in == null ? Optional.empty() : Optional.of(OpenFile.of(in.readAllBytes(), file, faults));
            } catch (IOException e) {
                throw new UnreadableFileException(DataFault.inFile(file.toString(), "cannot be read: " + e.getMessage()));
            }
        }
    }
}
