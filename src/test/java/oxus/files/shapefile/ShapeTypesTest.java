package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import oxus.model.DataFault;

/** Every shape type of the specification becomes the geometry that it draws. */
class ShapeTypesTest {

    private static final double[] LINE = {0, 0, 4, 4};
    private static final double[] SECOND_LINE = {5, 5, 6, 5, 6, 6};
    private static final double[] SQUARE = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};
    private static final double[] HOLE = {2, 2, 4, 2, 4, 4, 2, 4, 2, 2};

    private final List<DataFault> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    private Optional<Geometry> read(ShapeType type, byte[] record) throws Exception {
        Path shp = ShapefileBytes.of(type, record).writeShp(folder, "shapes");
        Optional<Geometry> geometry = Shapefile.readAll(shp, faults::add).get(0).geometry();
        assertEquals(List.of(), faults);
        return geometry;
    }

    private String text(ShapeType type, byte[] record) throws Exception {
        return read(type, record).orElseThrow().toText();
    }

    @Test
    void pointsOfAllThreeKindsKeepHeightAndMeasure() throws Exception {
        assertEquals("POINT (3 4)", text(ShapeType.POINT, ShapefileBytes.point(3, 4)));

        Coordinate measured = read(ShapeType.POINT_M, ShapefileBytes.pointM(3, 4, 7)).orElseThrow().getCoordinate();
        assertEquals(7, measured.getM());

        Coordinate high = read(ShapeType.POINT_Z, ShapefileBytes.pointZ(3, 4, 5, 7)).orElseThrow().getCoordinate();
        assertEquals(5, high.getZ());
        assertEquals(7, high.getM());
    }

    @Test
    void aPointWithHeightMayLackItsMeasure() throws Exception {
        byte[] withoutMeasure = Arrays.copyOf(ShapefileBytes.pointZ(3, 4, 5, 7), 28);
        Coordinate high = read(ShapeType.POINT_Z, withoutMeasure).orElseThrow().getCoordinate();
        assertEquals(5, high.getZ());
        assertTrue(Double.isNaN(high.getM()));
    }

    @ParameterizedTest
    @CsvSource({"MULTIPOINT, NaN, NaN", "MULTIPOINT_M, NaN, 1001", "MULTIPOINT_Z, 101, 1001"})
    void multiPoints(ShapeType type, double height, double measure) throws Exception {
        Geometry points = read(type, ShapefileBytes.multiPoint(type, 1, 2, 3, 4)).orElseThrow();
        assertEquals("MultiPoint", points.getGeometryType());
        assertEquals(2, points.getNumPoints());
        assertSecondVertex(points, 3, 4, height, measure);
    }

    @ParameterizedTest
    @CsvSource({"POLYLINE, NaN, NaN", "POLYLINE_M, NaN, 1001", "POLYLINE_Z, 101, 1001"})
    void linesOfSeveralParts(ShapeType type, double height, double measure) throws Exception {
        Geometry lines = read(type, ShapefileBytes.parts(type, LINE, SECOND_LINE)).orElseThrow();
        assertEquals("MultiLineString", lines.getGeometryType());
        assertEquals(2, lines.getNumGeometries());
        assertEquals(3, lines.getGeometryN(1).getNumPoints());
        assertSecondVertex(lines, 4, 4, height, measure);
    }

    @ParameterizedTest
    @CsvSource({"POLYGON, NaN, NaN", "POLYGON_M, NaN, 1001", "POLYGON_Z, 101, 1001"})
    void polygonsWithAHole(ShapeType type, double height, double measure) throws Exception {
        Geometry polygons = read(type, ShapefileBytes.parts(type, SQUARE, HOLE)).orElseThrow();
        assertEquals("MultiPolygon", polygons.getGeometryType());
        assertEquals(81 - 4, polygons.getArea());
        assertSecondVertex(polygons, 0, 9, height, measure);
    }

    @Test
    void theOutlineOfATriangleStripRunsOutAndBack() throws Exception {
        double[] zigzag = {0, 0, 0, 1, 1, 0, 1, 1, 2, 0};
        Geometry outline = read(ShapeType.MULTIPATCH, ShapefileBytes.multiPatch(new int[] {0}, zigzag)).orElseThrow();
        assertEquals("MULTIPOLYGON (((0 0, 1 0, 2 0, 1 1, 0 1, 0 0)))", outline.toText());
        assertEquals(102, outline.getCoordinates()[1].getZ());
    }

    @Test
    void theOutlineOfATriangleFanReturnsToItsCentre() throws Exception {
        double[] fan = {0, 0, 0, 2, 2, 2, 2, 0};
        assertEquals(4, read(ShapeType.MULTIPATCH, ShapefileBytes.multiPatch(new int[] {1}, fan)).orElseThrow().getArea());
    }

    @Test
    void innerRingsOfAPatchAreHolesHoweverTheyWind() throws Exception {
        double[] holeWoundLikeAShell = {2, 2, 2, 4, 4, 4, 4, 2, 2, 2};
        assertEquals(77, read(ShapeType.MULTIPATCH,
                ShapefileBytes.multiPatch(new int[] {2, 3}, SQUARE, holeWoundLikeAShell)).orElseThrow().getArea());
        assertEquals(77, read(ShapeType.MULTIPATCH,
                ShapefileBytes.multiPatch(new int[] {4, 5}, SQUARE, holeWoundLikeAShell)).orElseThrow().getArea());
    }

    @Test
    void ringsOfAPatchWithoutAFirstRingStandAlone() throws Exception {
        double[] beside = {20, 0, 20, 1, 21, 1, 21, 0, 20, 0};
        assertEquals(2, read(ShapeType.MULTIPATCH,
                ShapefileBytes.multiPatch(new int[] {5, 5}, SQUARE, beside)).orElseThrow().getNumGeometries());
    }

    @Test
    void aWallSeenFromAboveIsALineAndStillThere() throws Exception {
        double[] wall = {0, 0, 5, 5, 5, 5, 0, 0, 0, 0};
        assertTrue(read(ShapeType.MULTIPATCH, ShapefileBytes.multiPatch(new int[] {2}, wall)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"NULL", "POINT", "POLYGON_Z", "MULTIPATCH"})
    void nullShapesHaveNoGeometryInAnyFile(ShapeType type) throws Exception {
        assertEquals(Optional.empty(), read(type, ShapefileBytes.nullShape()));
    }

    @Test
    void aMeasureBelowTheNoDataMarkIsNone() throws Exception {
        Geometry point = read(ShapeType.POINT_M, ShapefileBytes.pointM(3, 4, -1e39)).orElseThrow();
        assertTrue(Double.isNaN(point.getCoordinate().getM()));
    }

    private static void assertSecondVertex(Geometry geometry, double x, double y, double height, double measure) {
        Coordinate second = geometry.getCoordinates()[1];
        assertEquals(new Coordinate(x, y), new Coordinate(second.x, second.y));
        assertEquals(height, second.getZ());
        assertEquals(measure, second.getM());
    }
}
