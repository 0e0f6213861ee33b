package oxus.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

/** Snyder's pages are those of USGS Professional Paper 1395 (1987). */
class ProjectionsTest {

    private static final double MILLIMETRE = 0.001;
    private static final double MILLIMETRE_DEG = MILLIMETRE / 111_320;

    /** Page 296: 35° N 75° W on the Clarke 1866 ellipsoid, standard parallels 33° and 45° N, origin 23° N 96° W. */
    @Test
    void lambertGivesSnydersWorkedExample() {
        Spheroid clarke = new Spheroid(6378206.4, 0.00676866);
        double[] point = {-75, 35};
        new LambertConformalConic(clarke, -96, 23, 33, 45).forward(point);
        assertEquals(1_894_410.9, point[0], 0.1);
        assertEquals(1_564_649.5, point[1], 0.1);
    }

    /** Page 266: 35° N 75° W on a sphere of radius 1, central meridian 180° W. */
    @Test
    void mercatorGivesSnydersWorkedExample() {
        double radius = Spheroid.WGS_84.semiMajorM();
        double[] point = {-75 + 180, 35};
        new WebMercator().forward(point);
        assertEquals(1.8325957, point[0] / radius, 1e-7);
        assertEquals(0.6528366, point[1] / radius, 1e-7);
    }

    @Test
    void plateCarreeLaysADegreeOfTheEquatorEverywhere() {
        double[] points = {1, 0, 71, 40};
        new PlateCarree().forward(points);
        assertEquals(111_319.49, points[0], 0.01);
        assertEquals(71 * points[0], points[2], MILLIMETRE);
        assertEquals(40 * points[0], points[3], MILLIMETRE);
    }

    @Test
    void lambertAgreesWithGeoToolsWithinAMillimetre() throws Exception {
        agree("""
                PROJCS["Lambert", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
                PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295], AXIS["Lon", EAST], AXIS["Lat", NORTH]],
                PROJECTION["Lambert_Conformal_Conic_2SP"], PARAMETER["central_meridian", 67],
                PARAMETER["latitude_of_origin", 45.5], PARAMETER["standard_parallel_1", 38.5],
                PARAMETER["standard_parallel_2", 52], PARAMETER["false_easting", 0], PARAMETER["false_northing", 0],
                UNIT["metre", 1], AXIS["x", EAST], AXIS["y", NORTH]]""", Projections.LAMBERT);
    }

    @Test
    void mercatorAgreesWithGeoToolsWithinAMillimetre() throws Exception {
        agree("""
                PROJCS["Web", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
                PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295], AXIS["Lon", EAST], AXIS["Lat", NORTH]],
                PROJECTION["Popular Visualisation Pseudo Mercator"], PARAMETER["semi_minor", 6378137],
                PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", 0], PARAMETER["scale_factor", 1],
                PARAMETER["false_easting", 0], PARAMETER["false_northing", 0],
                UNIT["metre", 1], AXIS["x", EAST], AXIS["y", NORTH]]""", Projections.MERCATOR);
    }

    private static void agree(String wkt, Projection ours) throws Exception {
        MathTransform theirs = CRS.findMathTransform(DefaultGeographicCRS.WGS84, CRS.parseWKT(wkt));
        for (double lon = 10; lon <= 120; lon += 5) {
            for (double lat = 10; lat <= 75; lat += 2.5) {
                double[] expected = {lon, lat};
                theirs.transform(expected, 0, expected, 0, 1);
                double[] actual = {lon, lat};
                ours.forward(actual);
                assertEquals(expected[0], actual[0], MILLIMETRE, "x of " + lon + " " + lat);
                assertEquals(expected[1], actual[1], MILLIMETRE, "y of " + lon + " " + lat);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wayBackEndsWhereTheWayBegan(Projections projection) {
        for (double lon = 5; lon <= 130; lon += 3) {
            for (double lat = -20; lat <= 84; lat += 4) {
                double[] there = {lon, lat};
                projection.forward(there);
                projection.inverse(there);
                assertEquals(lon, there[0], MILLIMETRE_DEG, "longitude of " + lon + " " + lat);
                assertEquals(lat, there[1], MILLIMETRE_DEG, "latitude of " + lon + " " + lat);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void polesAndFarPlacesStayFinite(Projections projection) {
        for (double[] point : new double[][] {{67, 90}, {67, -90}, {-180, 0}, {180, 89.99}}) {
            projection.forward(point);
            assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]));
        }
        for (double[] point : new double[][] {{2e7, 2e7}, {-2e7, -2e7}, {0, 0}}) {
            projection.inverse(point);
            assertTrue(Double.isFinite(point[0]) && Math.abs(point[1]) <= 90);
        }
    }

    @ParameterizedTest
    @EnumSource
    void boxOfDegreesHoldsTheRegion(Projections projection) {
        double[] corners = {60, 36, 80, 36, 80, 48, 60, 48};
        Envelope plane = new Envelope();
        projection.forward(corners);
        for (int i = 0; i < corners.length; i += 2) {
            plane.expandToInclude(corners[i], corners[i + 1]);
        }
        assertTrue(projection.degreesAround(plane).contains(new Envelope(60, 80, 36, 48)));
    }

    /** Snyder's factors: conformal ones stretch all directions alike, Mercator by the secant, the plate carrée only eastward. */
    @ParameterizedTest
    @CsvSource({"ALBERS, 38.5, 1, 1", "LAMBERT, 52, 1, 1", "MERCATOR, 60, 1.9950, 1.9950", "PLATE_CARREE, 60, 1.9950, 1.0005"})
    void scaleIsThatOfTheFormulas(Projections projection, double lat, double eastward, double northward) {
        assertEquals(eastward, projection.eastward(67, lat), 0.008);
        assertEquals(northward, projection.northward(67, lat), 0.008);
        assertEquals(Math.sqrt(eastward * northward), projection.scaleAt(67, lat), 0.008);
    }

    @ParameterizedTest
    @EnumSource
    void wordLeadsBackToTheProjection(Projections projection) {
        assertEquals(Optional.of(projection), Projections.ofWord(projection.word()));
    }
}
