package oxus.files.shapefile;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.util.URLs;

/**
 * Opens shapefiles for GeoTools, which finds this class through META-INF/services. The only parameter is {@code url}, as in
 * GeoTools' own plug-in, so one can take the place of the other.
 */
public final class ShapefileStoreFactory implements FileDataStoreFactorySpi {

    /** The .shp as a URL: a file's, or one inside a jar whose file system is open. */
    public static final Param URL_PARAM = new Param("url", URL.class, "the .shp", true);

    private static final String ENDING = ".shp";

    @Override
    public String getDisplayName() {
        return "Shapefile";
    }

    @Override
    public String getDescription() {
        return "ESRI shapefile (*.shp), for reading";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {ENDING};
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {URL_PARAM};
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public boolean canProcess(URL url) {
        return url != null && url.getPath() != null && url.getPath().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public boolean canProcess(Map<String, ?> params) {
        if (params == null || !params.containsKey(URL_PARAM.key)) {
            return false;
        }
        try {
            return canProcess((URL) URL_PARAM.lookUp(params));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public FileDataStore createDataStore(URL url) throws IOException {
        ShapefileStore store = new ShapefileStore(path(url));
        store.setDataStoreFactory(this);
        return store;
    }

    @Override
    public DataStore createDataStore(Map<String, ?> params) throws IOException {
        return createDataStore((URL) URL_PARAM.lookUp(params));
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> params) {
        throw new UnsupportedOperationException("Shapefiles are read, not written");
    }

    @Override
    public String getTypeName(URL url) throws IOException {
        return createDataStore(url).getTypeNames()[0];
    }

    private static Path path(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            // GeoTools' own conversion also takes the blanks and backslashes that URLs of files should not have.
            return URLs.urlToFile(url).toPath();
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException e) {
            throw new IOException(url + " is no file that can be opened", e);
        }
    }
}
