package oxus.files.shapefile;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.AttributeType;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.feature.type.GeometryType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureTypeImpl;
import org.geotools.feature.type.AttributeDescriptorImpl;
import org.geotools.feature.type.AttributeTypeImpl;
import org.geotools.feature.type.GeometryDescriptorImpl;
import org.geotools.feature.type.GeometryTypeImpl;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/**
 * The feature type of a shapefile: the geometry, called {@code the_geom} as everywhere in GeoTools, and the columns.
 *
 * <p>Made of GeoTools' types directly. Its builders would look through the class path for factories first, and that costs
 * more than reading the file.
 */
final class ShapefileSchema {

    static final String GEOMETRY = "the_geom";

    private ShapefileSchema() {
    }

    static SimpleFeatureType of(Name name, Shapefile shapefile, CrsOnDemand crs) {
        GeometryType geometryType = new GeometryTypeWithCrsOnDemand(geometryClass(shapefile.shapeType()), crs);
        GeometryDescriptor geometry = new GeometryDescriptorImpl(geometryType, new NameImpl(GEOMETRY), 0, 1, true, null);
        List<AttributeDescriptor> descriptors = new ArrayList<>();
        descriptors.add(geometry);
        for (AttributeField field : shapefile.fields()) {
            String free = field.name().equals(GEOMETRY) ? GEOMETRY + "_column" : field.name();
            Name column = new NameImpl(free);
            AttributeType type = new AttributeTypeImpl(column, valueClass(field), false, false, List.of(), null, null);
            descriptors.add(new AttributeDescriptorImpl(type, column, 0, 1, true, null));
        }
        return new SimpleFeatureTypeImpl(name, descriptors, geometry, false, List.of(), null, null);
    }

    /** GeoTools' filters and converters know dates as java.util.Date; this kind of it prints the same day in every time zone. */
    private static Class<?> valueClass(AttributeField field) {
        return field.valueClass() == LocalDate.class ? Date.class : field.valueClass();
    }

    /** The value of a feature's column as the schema has promised it. */
    static Object value(Object value) {
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    private static Class<? extends Geometry> geometryClass(ShapeType type) {
        return switch (type.family()) {
            case POINT -> Point.class;
            case MULTIPOINT -> MultiPoint.class;
            case LINE -> MultiLineString.class;
            case POLYGON, MULTIPATCH -> MultiPolygon.class;
            case NONE -> Geometry.class;
        };
    }

    /** GeoTools' own geometry type wants its reference system when it is made. */
    private static final class GeometryTypeWithCrsOnDemand extends GeometryTypeImpl {

        private final CrsOnDemand crs;

        GeometryTypeWithCrsOnDemand(Class<? extends Geometry> binding, CrsOnDemand crs) {
            super(new NameImpl(GEOMETRY), binding, null, false, false, List.of(), null, null);
            this.crs = crs;
        }

        @Override
        public CoordinateReferenceSystem getCoordinateReferenceSystem() {
            return crs.get().orElse(null);
        }
    }
}
