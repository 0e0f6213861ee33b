package oxus.files.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import oxus.files.UnreadableFileException;
import oxus.files.shapefile.ShapeType;
import oxus.files.shapefile.ShapefileBytes;
import oxus.model.OwnFeature;
import oxus.model.Period.Presence;
import oxus.time.Moment;

/** Files of users, good and bad. */
class OwnReaderTest {

    private static final Wanted REGION = Wanted.of(new Envelope(40, 90, 30, 60), 5);

    private static final String UTM_42 = "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",69.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],"
            + "UNIT[\"Meter\",1.0]]";
    private static final String WGS_84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
            + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    @TempDir
    private Path folder;

    // Tables

    @ParameterizedTest
    @ValueSource(strings = {"name,lon,lat\nTashkent,69.28,41.31", "NAME;Longitude;Latitude\r\nTashkent;69,28;41,31\r\n",
        "name\tx\ty\nTashkent\t69.28\t41.31", "\uFEFF\"name\",\"lat\",\"lon\"\n\"Tashkent\",\"41.31\",\"69.28\"\n\n",
        "название|долгота|широта\nTashkent|69.28|41.31"})
    void tableIsReadHoweverItIsWritten(String text) throws IOException {
        OwnFeature town = only(read("towns.csv", text));
        assertEquals("Tashkent", town.name());
        assertEquals(69.28, town.shape().getCoordinate().x, 1e-9);
        assertEquals(41.31, town.shape().getCoordinate().y, 1e-9);
    }

    @Test
    void cyrillicIsReadInUtf8AndInWindows1251() throws IOException {
        String text = "название,lon,lat\nОш,72.8,40.5\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16)) {
            Path file = Files.write(folder.resolve("osh.csv"), text.getBytes(charset));
            assertEquals("Ош", only(OwnReader.read(file, REGION, Progress.unwatched())).name(), charset.name());
        }
    }

    @Test
    void valuesAreKeptAsTheFileHasThem() throws IOException {
        OwnReading reading = read("towns.csv", "name,lon,lat,founded,note\nOsh,72.8,40.5,,\"a, b\"\nKhiva,60.4,41.4,-500\n");
        assertEquals(List.of("name", "lon", "lat", "founded", "note"), reading.file().columns());
        assertEquals(List.of("Osh", "72.8", "40.5", "", "a, b"), reading.file().features().get(0).values());
        assertEquals(List.of("Khiva", "60.4", "41.4", "-500", ""), reading.file().features().get(1).values());
    }

    @Test
    void rowsWithoutAPlaceAreLeftOutAndCounted() throws IOException {
        OwnReading reading = read("towns.csv", "name,lon,lat\nOsh,72.8,40.5\nNowhere,,\nOdd,east,40\nFar,172.8,40.5\nOff,1072,40\n");
        assertEquals(List.of("Osh"), names(reading));
        assertEquals(1, reading.beyond());
        assertEquals(List.of("2 rows without a place left out",
                "1 row left out whose coordinates are no degrees (the first: line 6: 1072, 40)"), reading.notes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|towns.csv is empty",
        "Osh,72.8,40.5\\nKhiva,60.4,41.4|towns.csv:1 holds numbers, not the names of columns; put a line before it such as name,lon,lat",
        "name,where\\nOsh,there|towns.csv:1 names no column for longitude and latitude (there are name, where); call them lon and lat",
        "name,lat\\nOsh,40|towns.csv:1 names no column for longitude (there are name, lat); call them lon and lat",
        "name,lon,lat|towns.csv holds nothing that can be drawn",
        "name,lon,lat\\nOsh,a,b|towns.csv has no row with a place that can be drawn",
        "name,lon,lat\\nOsh,40.5,72.8\\nKhiva,41.4,60.4|towns.csv has its longitudes and latitudes swapped, as it looks; turn them round",
        "name,x,y\\nOsh,512345,4571234|towns.csv has no coordinates in degrees (line 2: 512345, 4571234); save it in WGS 84, longitude and latitude",
        "name,lon,lat,year\\nOsh,72.8,40.5,2003\\nKhiva,60,41,soon|"})
    void whatIsWrongWithATableIsSaidInOneLine(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("towns.csv"), text.replace("\\n", "\n"));
        if (message == null) {
            assertEquals(1, OwnReader.read(file, REGION, Progress.unwatched()).file().features().size());
            return;
        }
        assertEquals(folder + "/" + message, refused(file));
    }

    @Test
    void tableOfAThousandColumnsIsReadAsFarAsCardsGo() throws IOException {
        String head = IntStream.range(0, 1000).mapToObj(n -> "c" + n).collect(Collectors.joining(",")) + ",lon,lat,name\n";
        String row = "1,".repeat(1000) + "72.8,40.5,Osh\n";
        OwnReading reading = read("wide.csv", head + row);
        assertEquals("Osh", only(reading).name());
        assertEquals(List.of("has 1003 columns, of which the first 255 are kept"), reading.notes());
        assertTrue(refused(write("wider.csv", head.replace(",lon,", ",l,") + row)).contains("and 995 more"));
    }

    // Years

    @ParameterizedTest
    @CsvSource({"2001, 2004, 2000, false", "2001, 2004, 2001, true", "2001, 2004, 2004, true", "2001, 2004, 2005, false",
        "2001, '', 2020, true", "'', 2004, 1995, true", "'', 2004, 2005, false", "'', '', 1991, true",
        "2001-05-03, 2001-06, 2001, true", "03.05.2001, 01.06.2001, 2002, false", "2001/05/03, 2001.0, 2001, true"})
    void featureIsThereFromItsFirstYearToItsLast(String from, String to, int year, boolean there) throws IOException {
        OwnFeature feature = read("a.csv", "lon,lat,from,to\n70,40," + from + "," + to + "\n71,40,1990,1991\n").file().features().get(0);
        Moment moment = Moment.year(year);
        assertEquals(there, feature.period().isEmpty()
                || feature.period().get().during(moment.first(), moment.last()) != Presence.ABSENT);
    }

    @Test
    void datesThatNobodyCanReadNeverBecomeAlways() throws IOException {
        OwnReading reading = read("a.csv", "lon,lat,year\n70,40,2003\n71,40,long ago\n72,40,2003 or so\n");
        assertEquals(1, reading.file().features().size());
        assertEquals(List.of("2 rows left out whose date cannot be read (the first: line 3, \u201clong ago\u201d)"), reading.notes());
    }

    @Test
    void columnThatIsOnlyCalledLikeADateIsNone() throws IOException {
        OwnReading reading = read("lines.csv", "lon,lat,start,end\n70,40,Osh,Kashgar\n71,40,Khiva,Bukhara\n");
        assertEquals(2, reading.file().features().size());
        assertFalse(reading.file().isDated());
    }

    // GeoJSON

    @Test
    void geoJsonMayHaveAnyShapeAndOrder() throws IOException {
        OwnReading reading = read("all.geojson", """
                {"features": [
                  {"geometry": {"coordinates": [70, 40], "type": "Point"}, "type": "Feature", "properties": {"name": "a", "tags": [1, 2]}},
                  {"type": "Feature", "properties": null, "geometry": {"type": "MultiPoint", "coordinates": [[70, 40], [71, 41, 900]]}},
                  {"type": "Feature", "properties": {"name": "c", "n": 7}, "geometry": {"type": "LineString", "coordinates": [[70, 40], [75, 45]]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "GeometryCollection", "geometries": [
                    {"type": "Point", "coordinates": [60, 40]}, {"type": "MultiLineString", "coordinates": [[[60, 40], [61, 41]]]}]}},
                  {"type": "Feature", "properties": {}, "geometry": null},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[70, 40]]}}
                ], "type": "FeatureCollection"}""");
        assertEquals(List.of("Point", "MultiPoint", "MultiLineString", "Point", "MultiLineString"),
                reading.file().features().stream().map(f -> f.shape().getGeometryType()).toList());
        assertEquals(List.of("a", "feature 2", "c", "feature 4", "feature 4"), names(reading));
        assertEquals(List.of("name", "tags", "n"), reading.file().columns());
        assertEquals(List.of("c", "", "7"), reading.file().features().get(2).values());
        assertEquals(List.of("2 features without a place left out"), reading.notes());
    }

    @Test
    void bareGeometriesAndFeaturesInARowAreReadToo() throws IOException {
        assertEquals(1, read("one.geojson", "{\"type\": \"Point\", \"coordinates\": [70, 40]}").file().features().size());
        String feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[70,40]}}\n";
        assertEquals(3, read("row.json", feature.repeat(3)).file().features().size());
    }

    @Test
    void ringsComeOutTheRightWayRoundAndHolesTheOther() throws IOException {
        for (boolean turned : new boolean[] {false, true}) {
            String shell = turned ? "[[60,40],[60,50],[70,50],[70,40],[60,40]]" : "[[60,40],[70,40],[70,50],[60,50],[60,40]]";
            String hole = "[[64,44],[66,44],[66,46],[64,46],[64,44]]";
            OwnFeature area = only(read("a.geojson", "{\"type\":\"Polygon\",\"coordinates\":[" + shell + "," + hole + "]}"));
            Polygon polygon = (Polygon) area.shape().getGeometryN(0);
            assertFalse(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()));
            assertTrue(Orientation.isCCW(polygon.getInteriorRingN(0).getCoordinates()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|' is empty'", "'   '|' is empty'", "{\"type\":|:1 is not JSON: ", "42|:1 is no GeoJSON: an object is expected",
        "{\"type\":\"Topology\",\"arcs\":[]}|:1 is TopoJSON; save it as GeoJSON", "{}|' has no feature with a place that can be drawn'",
        "{\"type\":\"FeatureCollection\",\"features\":[]}|' holds nothing that can be drawn'",
        "{\"type\":\"FeatureCollection\",\"features\":[7]}|:1 is no GeoJSON: a feature is expected",
        "{\"type\":\"Point\",\"coordinates\":[41.3,69.2]}|' has its longitudes and latitudes swapped, as it looks; turn them round'",
        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:x\"}},\"type\":\"Point\",\"coordinates\":[1,2]}|:1 names a reference system that is not known, EPSG:x"})
    void whatIsWrongWithGeoJsonIsSaidInOneLine(String text, String message) throws IOException {
        String told = refused(write("a.geojson", text));
        assertTrue(told.startsWith(folder + "/a.geojson" + message), told);
        assertEquals(1, told.lines().count());
    }

    @Test
    void bombOfNestedListsIsDefused() throws IOException {
        for (String start : List.of("{\"coordinates\":", "{\"type\":\"Feature\",\"properties\":{\"a\":", "{\"features\":[{\"geometry\":{\"coordinates\":")) {
            String told = refused(write("bomb.geojson", start + "[".repeat(3_000_000)));
            assertEquals(folder + "/bomb.geojson nests deeper than 64, which no GeoJSON does", told);
        }
    }

    @Test
    void olderGeoJsonMayNameItsSystem() throws IOException {
        OwnFeature point = only(read("utm.geojson", "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::32642\"}},\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[500000,4649776]}}]}"));
        assertEquals(69, point.shape().getCoordinate().x, 1e-6);
        assertEquals(42, point.shape().getCoordinate().y, 0.01);
    }

    // Shapefiles

    @Test
    void shapefileIsReprojectedFromItsPrj() throws IOException {
        Path file = utmSquare("square");
        Files.writeString(folder.resolve("square.prj"), UTM_42);
        Geometry area = only(OwnReader.read(file, REGION, Progress.unwatched())).shape();
        assertEquals(69, area.getEnvelopeInternal().getMinX(), 1e-4);
        assertEquals(42, area.getEnvelopeInternal().getMinY(), 0.01);
        assertEquals(70.2, area.getEnvelopeInternal().getMaxX(), 0.1);
    }

    @Test
    void shapefileInMetresWithoutAPrjIsRefused() throws IOException {
        assertEquals(folder + "/square.shp has no .prj beside it that says what its coordinates mean (500000, 4649776);"
                + " add the .prj that belongs to it", refused(utmSquare("square")));
    }

    @Test
    void shapefileInDegreesWithoutAPrjIsTakenAsSuch() throws IOException {
        Path file = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(70, 40)).bounds(70, 40, 70, 40).writeShp(folder, "p");
        OwnReading reading = OwnReader.read(file, REGION, Progress.unwatched());
        assertEquals("record 1", only(reading).name());
        assertEquals(List.of("there is no .prj; its coordinates are taken as degrees"), reading.notes());
    }

    @Test
    void wrongPrjIsNoticed() throws IOException {
        Path metres = utmSquare("metres");
        Files.writeString(folder.resolve("metres.prj"), WGS_84);
        assertEquals(folder + "/metres.shp has a .prj that cannot be right: it says \u201cGCS_WGS_1984\u201d, in degrees, and its"
                + " coordinates are like 500000, 4649776; correct the .prj", refused(metres));
        Path degrees = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(70, 40)).bounds(70, 40, 70, 40).writeShp(folder, "degrees");
        Files.writeString(folder.resolve("degrees.prj"), UTM_42);
        assertTrue(refused(degrees).contains("in metres, and its coordinates are like 70, 40"), refused(degrees));
        Files.writeString(folder.resolve("degrees.prj"), "a map of the moon");
        assertTrue(refused(degrees).contains("has a .prj that is not understood (a map of the moon)"), refused(degrees));
    }

    @Test
    void recordsOffTheMapAreCountedAndNotKept() throws IOException {
        Path file = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(70, 40), ShapefileBytes.point(-70, 40),
                ShapefileBytes.point(0, 0)).bounds(-70, 0, 70, 40).writeShp(folder, "world");
        Files.writeString(folder.resolve("world.prj"), WGS_84);
        OwnReading reading = OwnReader.read(file, REGION, Progress.unwatched());
        assertEquals(1, reading.file().features().size());
        assertEquals(2, reading.beyond());
        assertEquals(List.of(), reading.notes());
    }

    // All

    @Test
    void detailThatCannotBeSeenIsLeftOut() throws IOException {
        String line = IntStream.range(0, 10_001).mapToObj(n -> "[" + (60 + n / 1000.0) + ",45]").collect(Collectors.joining(","));
        Path file = write("line.geojson", "{\"type\":\"LineString\",\"coordinates\":[" + line + "]}");
        OwnReading coarse = OwnReader.read(file, Wanted.of(REGION.area(), 5000), Progress.unwatched());
        assertTrue(only(coarse).shape().getNumPoints() < 300);
        assertEquals(70, only(coarse).shape().getEnvelopeInternal().getMaxX(), 0.05);
    }

    @Test
    void areaTooSmallToSeeIsStillThere() throws IOException {
        Path file = write("hut.geojson", "{\"type\":\"Polygon\",\"coordinates\":[[[70,40],[70.0001,40],[70.0001,40.0001],[70,40]]]}");
        assertEquals(1, OwnReader.read(file, Wanted.of(REGION.area(), 5000), Progress.unwatched()).file().features().size());
    }

    @Test
    void areaIsCutFarBesideTheMap() throws IOException {
        Path file = write("wide.geojson", "{\"type\":\"Polygon\",\"coordinates\":[[[-170,-80],[170,-80],[170,80],[-170,80],[-170,-80]]]}");
        Envelope box = only(OwnReader.read(file, REGION, Progress.unwatched())).shape().getEnvelopeInternal();
        assertTrue(box.covers(REGION.area()) && box.getWidth() < 60, box.toString());
    }

    @Test
    void readingEndsWhenNobodyWaitsForIt() throws IOException {
        Path file = write("many.csv", "lon,lat\n" + "70,40\n".repeat(100_000));
        assertThrows(CancellationException.class, () -> OwnReader.read(file, REGION, part -> {
            throw new CancellationException();
        }));
    }

    @Test
    void whatIsNoFileOfThisKindIsSaid() throws IOException {
        assertTrue(refused(folder).endsWith("is not a file"));
        assertTrue(refused(folder.resolve("none.csv")).endsWith("none.csv does not exist"));
        assertTrue(refused(write("song.mp3", "la")).contains("is of no kind that can be added"));
        assertTrue(refused(write("empty.shp", "")).contains("empty.shp"));
        assertTrue(refused(write("text.shp", "It was a dark and stormy night. ".repeat(9))).contains("text.shp"));
    }

    private Path utmSquare(String name) throws IOException {
        double[] ring = {500000, 4649776, 500000, 4749776, 600000, 4749776, 600000, 4649776, 500000, 4649776};
        return ShapefileBytes.of(ShapeType.POLYGON, ShapefileBytes.parts(ShapeType.POLYGON, ring))
                .bounds(500000, 4649776, 600000, 4749776).writeShp(folder, name);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private OwnReading read(String name, String text) throws IOException {
        return OwnReader.read(write(name, text), REGION, Progress.unwatched());
    }

    private static String refused(Path file) {
        UnreadableFileException e = assertThrows(UnreadableFileException.class,
                () -> OwnReader.read(file, REGION, Progress.unwatched()));
        return e.getMessage();
    }

    private static OwnFeature only(OwnReading reading) {
        assertEquals(1, reading.file().features().size());
        return reading.file().features().get(0);
    }

    private static List<String> names(OwnReading reading) {
        return reading.file().features().stream().map(OwnFeature::name).toList();
    }
}
