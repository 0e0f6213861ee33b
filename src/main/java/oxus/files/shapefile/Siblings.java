package oxus.files.shapefile;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The files that belong to a .shp: in the same folder, of the same name, with another ending, in capitals or not. */
final class Siblings {

    private final Path shp;
    private final String stem;

    Siblings(Path shp) {
        this.shp = shp;
        String name = shp.getFileName() == null ? "" : shp.getFileName().toString();
        int point = name.lastIndexOf('.');
        this.stem = point < 0 ? name : name.substring(0, point);
    }

    /** Name of the shapefile without an ending. */
    String stem() {
        return stem;
    }

    /** @param ending in small letters, such as {@code dbf} */
    Optional<Path> find(String ending) {
        Path usual = shp.resolveSibling(stem + "." + ending);
        if (Files.isRegularFile(usual)) {
            return Optional.of(usual);
        }
        String wanted = (stem + "." + ending).toLowerCase(Locale.ROOT);
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
