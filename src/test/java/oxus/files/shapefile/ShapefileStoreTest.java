package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

import oxus.files.UnreadableFileException;

/** GeoTools finds the plug-in and gets the same features through it. */
class ShapefileStoreTest {

    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private static final String PULKOVO_LATITUDE_FIRST = "GEOGCS[\"Pulkovo 1942\",DATUM[\"Pulkovo_1942\",SPHEROID[\"Krassowsky 1940\",6378245,298.3]],"
            + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST]]";

    private Path shp;

    @TempDir
    private Path folder;

    @BeforeEach
    void threeCities() throws Exception {
        DbfBytes table = new DbfBytes().column("name", 'C', 20, 0).column("people", 'N', 9, 0).column("since", 'D', 8, 0)
                .row("Ташкент", "2900000", "").row("Osh", "300000", "").row("Astana", "1300000", "19971210");
        shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(69.2, 41.3), ShapefileBytes.point(72.8, 40.5),
                ShapefileBytes.point(71.4, 51.2)).bounds(69.2, 40.5, 72.8, 51.2).write(folder, "cities", table);
        Files.writeString(folder.resolve("cities.prj"), WGS84);
    }

    private ShapefileStore store() {
        return new ShapefileStore(shp);
    }

    private static List<String> names(SimpleFeatureSource source, Query query) throws IOException {
        List<String> names = new ArrayList<>();
        try (SimpleFeatureIterator features = source.getFeatures(query).features()) {
            while (features.hasNext()) {
                names.add((String) features.next().getAttribute("name"));
            }
        }
        return names;
    }

    private List<String> names(String filter) throws IOException, CQLException {
        return names(store().getFeatureSource(), new Query("cities", ECQL.toFilter(filter)));
    }

    @Test
    void theFinderOfDataStoresFindsIt() throws Exception {
        DataStore found = DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));
        assertInstanceOf(ShapefileStore.class, found);
        assertEquals(List.of("cities"), List.of(found.getTypeNames()));
        assertEquals(List.of("Ташкент", "Osh", "Astana"), names(found.getFeatureSource("cities"), Query.ALL));
        found.dispose();
    }

    @Test
    void theFinderOfFilesFindsIt() throws Exception {
        FileDataStore found = FileDataStoreFinder.getDataStore(shp.toFile());
        assertInstanceOf(ShapefileStore.class, found);
        assertEquals("cities", found.getSchema().getTypeName());
    }

    @Test
    void theFinderIsNotGivenOtherFiles() throws Exception {
        assertNull(DataStoreFinder.getDataStore(Map.of("url", folder.resolve("cities.csv").toUri().toURL())));
    }

    @Test
    void theSchemaHasTheGeometryAndTheColumns() throws Exception {
        SimpleFeatureType schema = store().getSchema();
        assertEquals(Point.class, schema.getGeometryDescriptor().getType().getBinding());
        assertEquals("the_geom", schema.getGeometryDescriptor().getLocalName());
        assertEquals(String.class, schema.getDescriptor("name").getType().getBinding());
        assertEquals(Integer.class, schema.getDescriptor("people").getType().getBinding());
        assertEquals(Date.class, schema.getDescriptor("since").getType().getBinding());
    }

    @Test
    void featuresCarryTheirValuesAndTheNumberOfTheirRecord() throws Exception {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = store().getFeatureReader()) {
            reader.next();
            SimpleFeature osh = reader.next();
            assertEquals("cities.2", osh.getID());
            assertEquals(300000, osh.getAttribute("people"));
            assertNull(osh.getAttribute("since"));
            assertEquals(72.8, ((Point) osh.getDefaultGeometry()).getX());
            assertEquals(Date.valueOf("1997-12-10"), reader.next().getAttribute("since"));
            assertEquals(false, reader.hasNext());
        }
    }

    @Test
    void featuresPassGeoToolsOwnCheckAgainstTheSchema() throws Exception {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = store().getFeatureReader()) {
            while (reader.hasNext()) {
                reader.next().validate();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BBOX(the_geom, 69, 40, 73, 42) | [Ташкент, Osh]",
        "BBOX(the_geom, 69, 40, 73, 42) AND people > 1000000 | [Ташкент]",
        "BBOX(the_geom, 69, 40, 70, 42) OR name = 'Astana' | [Ташкент, Astana]",
        "NOT BBOX(the_geom, 69, 40, 73, 42) | [Astana]",
        "name LIKE 'O%' | [Osh]",
        "INTERSECTS(the_geom, POLYGON((70 50, 72 50, 72 52, 70 52, 70 50))) | [Astana]",
        "since AFTER 1990-01-01T00:00:00Z | [Astana]",
        "EXCLUDE | []"})
    void filtersSelect(String filter, String names) throws Exception {
        assertEquals(names, names(filter).toString());
    }

    @Test
    void aNullShapeIsFoundByItsNameAndByNoBox() throws Exception {
        shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.nullShape()).write(folder, "cities", DbfBytes.names("Nowhere"));
        assertEquals(List.of("Nowhere"), names("name = 'Nowhere'"));
        assertEquals(List.of(), names("BBOX(the_geom, -180, -90, 180, 90)"));
    }

    @Test
    void countAndBoundsAreKnownWithAndWithoutAFilter() throws Exception {
        SimpleFeatureSource source = store().getFeatureSource();
        assertEquals(3, source.getCount(Query.ALL));
        assertEquals(new Envelope(69.2, 72.8, 40.5, 51.2), new Envelope(source.getBounds()));
        Filter south = ECQL.toFilter("BBOX(the_geom, 69, 40, 73, 42)");
        assertEquals(2, source.getFeatures(south).size());
        assertEquals(new ReferencedEnvelope(69.2, 72.8, 40.5, 41.3, DefaultGeographicCRS.WGS84), source.getBounds(new Query("cities", south)));
    }

    @Test
    void aQueryMayAskForSomeColumnsSomeFeaturesAndAnOrder() throws Exception {
        Query query = new Query("cities", Filter.INCLUDE, "name");
        query.setMaxFeatures(2);
        query.setStartIndex(1);
        SimpleFeatureSource source = store().getFeatureSource();
        assertEquals(List.of("Osh", "Astana"), names(source, query));
        assertEquals(1, source.getFeatures(query).getSchema().getAttributeCount());
    }

    @Test
    void plainWgs84IsLongitudeFirst() throws Exception {
        assertEquals(DefaultGeographicCRS.WGS84, store().getSchema().getCoordinateReferenceSystem());
    }

    @Test
    void anotherSystemIsParsedAndTurnedToLongitudeFirst() throws Exception {
        Files.writeString(folder.resolve("cities.prj"), PULKOVO_LATITUDE_FIRST);
        var crs = store().getSchema().getCoordinateReferenceSystem();
        assertEquals("Pulkovo 1942", crs.getName().getCode());
        assertEquals(CRS.AxisOrder.EAST_NORTH, CRS.getAxisOrder(crs));
    }

    @Test
    void featuresAreProjectedOnRequest() throws Exception {
        Query query = new Query("cities");
        query.setCoordinateSystemReproject(CRS.decode("EPSG:3857"));
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = store().getFeatureSource().getReader(query)) {
            assertEquals(69.2 * Math.PI / 180 * 6378137, ((Point) reader.next().getDefaultGeometry()).getX(), 1);
        }
    }

    @Test
    void aPrjThatIsNoneIsReportedOnceAndLeavesTheSystemOpen() throws Exception {
        Files.writeString(folder.resolve("cities.prj"), "somewhere in Asia");
        ShapefileStore store = store();
        assertNull(store.getSchema().getCoordinateReferenceSystem());
        assertNull(store.getFeatureSource().getInfo().getCRS());
        assertEquals(1, store.faults().size());
        assertTrue(store.faults().get(0).what().startsWith("the .prj is not understood"), store.faults().toString());
    }

    @Test
    void thePlainWgs84OfTheBaseMapAndThatOfGeoToolsAgree() throws Exception {
        Files.writeString(folder.resolve("cities.prj"), WGS84);
        assertTrue(CRS.equalsIgnoreMetadata(CRS.parseWKT(WGS84), store().getSchema().getCoordinateReferenceSystem()));
    }

    @Test
    void faultsAreToldOnceHoweverOftenTheFileIsRead() throws Exception {
        Files.write(folder.resolve("cities.dbf"), DbfBytes.names("only").bytes());
        ShapefileStore store = store();
        names(store.getFeatureSource(), Query.ALL);
        names(store.getFeatureSource(), Query.ALL);
        assertEquals(1, store.faults().size(), store.faults().toString());
    }

    @Test
    void anUnreadableFileSaysSoWhenItIsAsked() throws Exception {
        Files.writeString(shp, "no shapefile");
        ShapefileStore store = store();
        Throwable error = assertThrows(Exception.class, store::getSchema);
        Throwable cause = error instanceof UnreadableFileException ? error : error.getCause();
        assertInstanceOf(UnreadableFileException.class, cause);
    }

    @Test
    void writingIsRefused() throws Exception {
        assertThrows(IOException.class, () -> store().getFeatureWriterAppend(Transaction.AUTO_COMMIT));
        assertThrows(UnsupportedOperationException.class, () -> new ShapefileStoreFactory().createNewDataStore(Map.of()));
        assertNotNull(store().getSchema());
    }
}
