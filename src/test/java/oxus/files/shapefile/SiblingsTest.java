package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.model.DataFault;

/** A shapefile is several files, any of which but the .shp may be missing or shout its name. */
class SiblingsTest {

    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    private final List<DataFault> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    private static Path writeTwoPoints(Path folder) throws Exception {
        return ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(1, 2), ShapefileBytes.point(3, 4))
                .write(folder, "points", DbfBytes.names("Osh", "Khiva"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shx", "dbf", "cpg", "prj"})
    void eachSiblingMayBeMissing(String ending) throws Exception {
        Path shp = writeTwoPoints(folder);
        Files.deleteIfExists(folder.resolve("points." + ending));
        List<ShapeRecord> points = Shapefile.readAll(shp, faults::add);
        assertEquals(2, points.size());
        assertEquals(ending.equals("dbf") ? Optional.empty() : Optional.of("Khiva"), points.get(1).attributes().text("name"));
        assertEquals(List.of(), faults);
    }

    @Test
    void aLoneShpHasNoColumns() throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POINT, ShapefileBytes.point(1, 2)).writeShp(folder, "alone");
        try (Shapefile alone = Shapefile.open(shp, faults::add)) {
            assertEquals(List.of(), alone.fields());
            assertEquals(Optional.empty(), alone.charset());
            assertEquals(Optional.empty(), alone.crs());
            assertEquals(Map.of(), alone.records().next().orElseThrow().attributes().asMap());
        }
    }

    @Test
    void endingsInCapitalsAreFound() throws Exception {
        Path shp = writeTwoPoints(folder);
        Files.move(folder.resolve("points.dbf"), folder.resolve("POINTS.DBF"));
        Files.move(shp, folder.resolve("points.SHP"));
        List<ShapeRecord> points = Shapefile.readAll(folder.resolve("points.SHP"), faults::add);
        assertEquals(Optional.of("Osh"), points.get(0).attributes().text("name"));
    }

    @Test
    void aShapefileInsideAJarIsRead() throws Exception {
        Path jar = folder.resolve("data.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            writeTwoPoints(Files.createDirectory(zip.getPath("geodata")));
        }
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            List<ShapeRecord> points = Shapefile.readAll(zip.getPath("geodata", "points.shp"), faults::add);
            assertEquals(Optional.of("Khiva"), points.get(1).attributes().text("name"));
            assertEquals("POINT (3 4)", points.get(1).geometry().orElseThrow().toText());
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void thePrjNamesItsSystem() throws Exception {
        Path shp = writeTwoPoints(folder);
        Files.writeString(folder.resolve("points.prj"), WGS84);
        try (Shapefile points = Shapefile.open(shp, faults::add)) {
            CrsText crs = points.crs().orElseThrow();
            assertEquals(Optional.of("GCS_WGS_1984"), crs.name());
            assertTrue(crs.isWgs84());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GEOGCS[\"GCS_Pulkovo_1942\",DATUM[\"D_Pulkovo_1942\",SPHEROID[\"Krasovsky_1940\",6378245.0,298.3]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]",
        "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"]]",
        "GEOGCS[\"x\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Ferro\",-17.666666666667],UNIT[\"Degree\",0.0174532925199433]]",
        "GEOGCS[\"x\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Grad\",0.01570796326794897]]",
        "nonsense", ""})
    void otherSystemsAreNotTakenForWgs84(String wkt) {
        assertEquals(false, new CrsText(wkt).isWgs84());
    }

    @Test
    void axesAreTakenOutOfADefinition() {
        String withAxes = WGS84.substring(0, WGS84.length() - 1) + ",AXIS[\"Latitude\",NORTH], AXIS[\"Longitude\",EAST]]";
        assertEquals(WGS84, new CrsText(withAxes).xFirst().wkt());
    }
}
