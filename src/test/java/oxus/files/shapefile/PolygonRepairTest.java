package oxus.files.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import oxus.model.DataFault;

/** Rings find their polygons, and crooked ones are set right and reported. */
class PolygonRepairTest {

    private final List<DataFault> faults = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void forgetFaults() {
        faults.clear();
    }

    /** A square from a corner, clockwise as outer rings are. */
    private static double[] clockwise(double x, double y, double side) {
        return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
    }

    /** A square from a corner, counter-clockwise as holes are. */
    private static double[] counterClockwise(double x, double y, double side) {
        return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
    }

    private Optional<Geometry> read(double[]... rings) throws Exception {
        Path shp = ShapefileBytes.of(ShapeType.POLYGON, ShapefileBytes.parts(ShapeType.POLYGON, rings)).writeShp(folder, "rings");
        return Shapefile.readAll(shp, faults::add).get(0).geometry();
    }

    private void assertOneFault(String what) {
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).what().contains(what), faults.toString());
        assertTrue(faults.get(0).place().orElseThrow().startsWith("record 1, byte 1"), faults.toString());
    }

    @Test
    void aHoleGoesToTheRingAroundItAndNotToTheNeighbour() throws Exception {
        Geometry shape = read(clockwise(0, 0, 10), clockwise(20, 0, 10), counterClockwise(22, 2, 3)).orElseThrow();
        assertEquals(0, ((Polygon) shape.getGeometryN(0)).getNumInteriorRing());
        assertEquals(1, ((Polygon) shape.getGeometryN(1)).getNumInteriorRing());
        assertEquals(List.of(), faults);
    }

    @Test
    void anIslandInALakeIsAPolygonAndItsOwnLakeAHoleInIt() throws Exception {
        Geometry shape = read(counterClockwise(4, 4, 2), clockwise(0, 0, 20), counterClockwise(2, 2, 10), clockwise(3, 3, 5)).orElseThrow();
        assertEquals(2, shape.getNumGeometries());
        assertEquals(400 - 100, shape.getGeometryN(0).getArea());
        assertEquals(25 - 4, shape.getGeometryN(1).getArea());
        assertEquals(List.of(), faults);
    }

    @Test
    void aHoleThatTouchesItsOuterRingIsFound() throws Exception {
        double[] touching = {0, 5, 5, 0, 5, 5, 0, 5};
        Geometry shape = read(clockwise(0, 0, 10), touching).orElseThrow();
        assertEquals(100 - 12.5, shape.getArea());
        assertEquals(List.of(), faults);
    }

    @Test
    void aSingleRingWoundTheWrongWayIsOuter() throws Exception {
        assertEquals(100, read(counterClockwise(0, 0, 10)).orElseThrow().getArea());
        assertOneFault("lies in no outer ring");
    }

    @Test
    void aShapeWithAllWindingsTurnedRoundKeepsItsHole() throws Exception {
        assertEquals(100 - 9, read(counterClockwise(0, 0, 10), clockwise(2, 2, 3)).orElseThrow().getArea());
        assertOneFault("lies in no outer ring");
    }

    @Test
    void ringsThatAllRunClockwiseAreToldApartByTheirDepth() throws Exception {
        Geometry shape = read(clockwise(0, 0, 10), clockwise(2, 2, 6), clockwise(3, 3, 2)).orElseThrow();
        assertEquals(100 - 36 + 4, shape.getArea());
        assertEquals(2, shape.getNumGeometries());
        assertOneFault("lies inside another");
    }

    @Test
    void anOpenRingIsClosed() throws Exception {
        assertEquals(100, read(new double[] {0, 0, 0, 10, 10, 10, 10, 0}).orElseThrow().getArea());
        assertOneFault("not closed");
    }

    @Test
    void ringsWithoutAreaAreLeftOut() throws Exception {
        assertEquals(1, read(clockwise(0, 0, 10), new double[] {20, 0, 25, 0, 30, 0, 20, 0}).orElseThrow().getNumGeometries());
        assertOneFault("encloses no area");
        faults.clear();
        assertEquals(Optional.empty(), read(new double[] {1, 1, 2, 2, 1, 1}));
        assertOneFault("fewer than three corners");
    }

    @Test
    void verticesThatAreNoNumbersAreLeftOut() throws Exception {
        assertEquals(100, read(new double[] {0, 0, 0, 10, Double.NaN, 10, 10, 10, 10, Double.NEGATIVE_INFINITY, 10, 0, 0, 0})
                .orElseThrow().getArea());
        assertTrue(faults.get(0).what().contains("2 of 7 vertices are no numbers"), faults.toString());
    }

    @Test
    void aSeaWithManyIslandsFindsAllItsHoles() throws Exception {
        // A saw-toothed coast, so that the sea has edges enough to be worth sorting.
        List<Double> coast = new ArrayList<>(List.of(-1.0, -1.0, -1.0, 101.0));
        for (int tooth = 0; tooth < 100; tooth++) {
            coast.addAll(List.of(tooth + 0.5, 102.0, tooth + 1.0, 101.0));
        }
        coast.addAll(List.of(101.0, -1.0, -1.0, -1.0));
        List<double[]> rings = new ArrayList<>();
        rings.add(coast.stream().mapToDouble(Double::doubleValue).toArray());
        for (int island = 0; island < 2500; island++) {
            rings.add(counterClockwise(island % 50 * 2, island / 50 * 2, 1));
        }
        Geometry sea = read(rings.toArray(double[][]::new)).orElseThrow();
        assertEquals(1, sea.getNumGeometries());
        assertEquals(2500, ((Polygon) sea.getGeometryN(0)).getNumInteriorRing());
        assertEquals(List.of(), faults);
    }
}
