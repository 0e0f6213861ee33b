package oxus.files.shapefile;

import java.io.IOException;
import java.util.Optional;

import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The features of a {@link ShapefileStore}. Filters are left to GeoTools, all but the area that they ask for. */
final class ShapefileSource extends ContentFeatureSource {

    private static final int UNKNOWN = -1;

    private final ShapefileStore store;

    ShapefileSource(ShapefileStore store, ContentEntry entry) {
        super(entry, Query.ALL);
        this.store = store;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        try (Shapefile shapefile = store.open()) {
            return ShapefileSchema.of(getEntry().getName(), shapefile, store.crs());
        }
    }

    /** The box in the header; the box of a part of the features is found by reading them. */
    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        Envelope bounds = new Envelope();
        if (query.getFilter() == Filter.INCLUDE) {
            try (Shapefile shapefile = store.open()) {
                shapefile.statedBounds().ifPresent(bounds::expandToInclude);
            }
        } else {
            try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReader(query)) {
                while (reader.hasNext()) {
                    if (reader.next().getDefaultGeometry() instanceof Geometry geometry) {
                        bounds.expandToInclude(geometry.getEnvelopeInternal());
                    }
                }
            }
        }
        return new ReferencedEnvelope(bounds, store.crs().get().orElse(null));
    }

    /** Known without reading when all are asked for; else GeoTools counts while it filters. */
    @Override
    protected int getCountInternal(Query query) throws IOException {
        if (query.getFilter() != Filter.INCLUDE) {
            return UNKNOWN;
        }
        try (Shapefile shapefile = store.open()) {
            return shapefile.count() - shapefile.countDeleted();
        }
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        // Open last: what fails before leaves nothing open behind.
        SimpleFeatureType schema = getSchema();
        Optional<Envelope> area = area(query.getFilter());
        Shapefile shapefile = store.open();
        ShapeCursor cursor = area.isPresent() ? shapefile.records(area.get()) : shapefile.records();
        return new ShapefileFeatureReader(schema, shapefile, cursor);
    }

    /** The area outside of which no feature can pass a filter; empty when there is none, for null shapes are in no area. */
    private static Optional<Envelope> area(Filter filter) {
        if (filter == Filter.INCLUDE) {
            return Optional.empty();
        }
        Envelope area = (Envelope) filter.accept(ExtractBoundsFilterVisitor.BOUNDS_VISITOR, null);
        boolean everywhere = area != null && Double.isInfinite(area.getWidth()) && Double.isInfinite(area.getHeight());
        return everywhere ? Optional.empty() : Optional.ofNullable(area);
    }
}
