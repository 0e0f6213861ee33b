package oxus.files.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

import oxus.files.UnreadableFileException;
import oxus.model.DataFault;

/**
 * A shapefile as GeoTools sees it: a data store with one feature type, for reading. It holds no file open; every reader opens
 * and closes its own, so readers of several threads do not meet.
 */
public final class ShapefileStore extends ContentDataStore implements FileDataStore {

    private final Path file;
    /** The schema and every reader open the file anew and find the same faults: a set tells each once. */
    private final Set<DataFault> faults = Collections.synchronizedSet(new LinkedHashSet<>());
    private final CrsOnDemand crs = new CrsOnDemand(this);

    /** @param file the .shp; it is first looked at when something is asked of the store */
    public ShapefileStore(Path file) {
        this.file = file;
    }

    /** What was repaired or left out, in everything that was read so far; each thing once. */
    public List<DataFault> faults() {
        synchronized (faults) {
            return List.copyOf(faults);
        }
    }

    Path file() {
        return file;
    }

    CrsOnDemand crs() {
        return crs;
    }

    Shapefile open() throws UnreadableFileException {
        return Shapefile.open(file, this::report);
    }

    void report(DataFault fault) {
        faults.add(fault);
    }

    Optional<CrsText> crsText() {
        return Shapefile.crs(file, this::report);
    }

    private String typeName() {
        return new Siblings.InFolder(file).stem();
    }

    @Override
    protected List<Name> createTypeNames() {
        return List.of(new NameImpl(typeName()));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new ShapefileSource(this, entry);
    }

    @Override
    public SimpleFeatureType getSchema() throws IOException {
        return getSchema(typeName());
    }

    @Override
    public void updateSchema(SimpleFeatureType featureType) throws IOException {
        updateSchema(typeName(), featureType);
    }

    @Override
    public ContentFeatureSource getFeatureSource() throws IOException {
        return getFeatureSource(typeName());
    }

    @Override
    public FeatureReader<SimpleFeatureType, SimpleFeature> getFeatureReader() throws IOException {
        return getFeatureSource().getReader();
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(Filter filter, Transaction transaction)
            throws IOException {
        return getFeatureWriter(typeName(), filter, transaction);
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriter(Transaction transaction) throws IOException {
        return getFeatureWriter(typeName(), transaction);
    }

    @Override
    public FeatureWriter<SimpleFeatureType, SimpleFeature> getFeatureWriterAppend(Transaction transaction) throws IOException {
        return getFeatureWriterAppend(typeName(), transaction);
    }
}
