package oxus.files;

import java.io.Closeable;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

import oxus.model.DataFault;

/** The folder {@code geodata/} that comes with the program: on disk, or inside the program's jar while this is open. */
final class BundledGeodata implements Closeable {

    private final Path folder;
    private final Optional<FileSystem> jar;

    private BundledGeodata(Path folder, Optional<FileSystem> jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static BundledGeodata open() throws UnreadableFileException {
        URL countries = BundledGeodata.class.getResource("/geodata/countries.shp");
        if (countries == null) {
            throw new UnreadableFileException(DataFault.inFile("geodata/countries.shp", "is missing from the program"));
        }
        try {
            if (!countries.getProtocol().equals("jar")) {
                return new BundledGeodata(Path.of(countries.toURI()).getParent(), Optional.empty());
            }
            URL file = ((JarURLConnection) countries.openConnection()).getJarFileURL();
            // Opened by path, not by address, the file system is nobody else's and can be closed.
            FileSystem jar = FileSystems.newFileSystem(Path.of(file.toURI()));
            return new BundledGeodata(jar.getPath("/geodata"), Optional.of(jar));
        } catch (IOException | URISyntaxException e) {
            throw new UnreadableFileException(DataFault.inFile("geodata", "cannot be opened: " + e.getMessage()));
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
