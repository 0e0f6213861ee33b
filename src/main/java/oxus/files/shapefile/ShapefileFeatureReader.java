package oxus.files.shapefile;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;

/** Hands the records of a {@link Shapefile} to GeoTools, one by one, and closes it. */
final class ShapefileFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    private final SimpleFeatureType schema;
    private final Shapefile shapefile;
    private final ShapeCursor cursor;
    private Optional<ShapeRecord> ahead = Optional.empty();
    private boolean looked;

    ShapefileFeatureReader(SimpleFeatureType schema, Shapefile shapefile, ShapeCursor cursor) {
        this.schema = schema;
        this.shapefile = shapefile;
        this.cursor = cursor;
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return schema;
    }

    @Override
    public boolean hasNext() throws IOException {
        if (!looked) {
            ahead = cursor.next();
            looked = true;
        }
        return ahead.isPresent();
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("no more features in " + shapefile.file());
        }
        looked = false;
        return feature(ahead.orElseThrow());
    }

    private SimpleFeature feature(ShapeRecord shape) {
        // The file may have been replaced since the schema was built; GeoTools expects as many values as the schema has.
        Object[] values = new Object[schema.getAttributeCount()];
        values[0] = shape.geometry().orElse(null);
        int columns = Math.min(values.length - 1, shape.attributes().fields().size());
        for (int column = 0; column < columns; column++) {
            values[column + 1] = shape.attributes().value(column).map(ShapefileSchema::value).orElse(null);
        }
        // GeoTools' builder would look for a factory, and convert values that are of the right class already.
        return new SimpleFeatureImpl(values, schema, new FeatureIdImpl(shapefile.name() + "." + shape.number()), false);
    }

    @Override
    public void close() throws IOException {
        shapefile.close();
    }
}
