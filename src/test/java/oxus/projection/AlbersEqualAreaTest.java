package oxus.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbersEqualAreaTest {

    private static final double MILLIMETRE = 0.001;
    private static final double MILLIMETRE_DEG = MILLIMETRE / 111_320;

    private final Projection region = Projections.region();

    @ParameterizedTest
    @CsvSource({"67, 45.5, 38.5, 52", "-96, 23, 29.5, 45.5", "132, 0, -18, -36"})
    void agreesWithGeoToolsWithinAMillimetre(double lon0, double lat0, double lat1, double lat2) throws Exception {
        Projection ours = new AlbersEqualArea(lon0, lat0, lat1, lat2);
        MathTransform theirs = geoTools(lon0, lat0, lat1, lat2);
        for (double lon = lon0 - 40; lon <= lon0 + 40; lon += 2.5) {
            for (double lat = lat0 - 30; lat <= lat0 + 30; lat += 2.5) {
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
    @CsvSource({"67, 45.5, 38.5, 52", "132, 0, -18, -36"})
    void wayBackEndsWhereTheWayBegan(double lon0, double lat0, double lat1, double lat2) {
        Projection ours = new AlbersEqualArea(lon0, lat0, lat1, lat2);
        for (double lon = lon0 - 60; lon <= lon0 + 60; lon += 3) {
            for (double lat = -80; lat <= 80; lat += 4) {
                double[] there = {lon, lat};
                ours.forward(there);
                ours.inverse(there);
                assertEquals(lon, there[0], MILLIMETRE_DEG, "longitude of " + lon + " " + lat);
                assertEquals(lat, there[1], MILLIMETRE_DEG, "latitude of " + lon + " " + lat);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 7e6", "0, 9e6", "-1.1e7, -6e6", "1.1e7, 7e6", "0, -1.2e7"})
    void pointThatNoPlaceProjectsToStillHasALatitude(double x, double y) {
        double[] point = {x, y};
        region.inverse(point);
        assertTrue(Math.abs(point[1]) <= 90, "latitude " + point[1]);
    }

    @Test
    void originOfTheRegionIsOnItsCentralMeridian() {
        double[] origin = {67, 45.5};
        region.forward(origin);
        assertEquals(0, origin[0], MILLIMETRE);
        assertEquals(0, origin[1], MILLIMETRE);
    }

    @Test
    void pairsAreProjectedEachForItself() {
        double[] two = {60, 40, 80, 50};
        double[] first = {60, 40};
        double[] second = {80, 50};
        region.forward(two);
        region.forward(first);
        region.forward(second);
        assertEquals(first[0], two[0]);
        assertEquals(first[1], two[1]);
        assertEquals(second[0], two[2]);
        assertEquals(second[1], two[3]);
    }

    @Test
    void northIsUpAndEastIsRight() {
        double[] corners = {67, 45, 67, 46, 68, 45};
        region.forward(corners);
        assertTrue(corners[3] > corners[1]);
        assertTrue(corners[4] > corners[0]);
    }

    @Test
    void degreeFieldsKeepTheirAreaWhereverTheyLie() {
        assertEquals(ellipsoidAreaM2(40), flatAreaM2(50, 40), ellipsoidAreaM2(40) * 1e-4);
        assertEquals(ellipsoidAreaM2(52), flatAreaM2(85, 52), ellipsoidAreaM2(52) * 1e-4);
    }

    @Test
    void nameTellsTheStandardParallels() {
        assertEquals("Albers equal-area conic, standard parallels 38.5°N and 52°N", region.title());
        assertEquals("Albers equal-area conic, standard parallels 18°S and 36°S",
                new AlbersEqualArea(132, 0, -18, -36).title());
    }

    /** Area on the map of the field one degree wide and high whose lower left corner is given, its edges bent finely. */
    private double flatAreaM2(double lon, double lat) {
        int pieces = 50;
        double[] ring = new double[8 * pieces];
        for (int i = 0; i < pieces; i++) {
            double t = (double) i / pieces;
            double[] edges = {lon + t, lat, lon + 1, lat + t, lon + 1 - t, lat + 1, lon, lat + 1 - t};
            for (int edge = 0; edge < 4; edge++) {
                System.arraycopy(edges, 2 * edge, ring, 2 * (edge * pieces + i), 2);
            }
        }
        region.forward(ring);
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return twice / 2;
    }

    /** Area on the ellipsoid of such a field: the meridian radius times the parallel's, summed over thin strips. */
    private static double ellipsoidAreaM2(double lat) {
        double a = 6378137.0;
        double e2 = 2 / 298.257223563 - 1 / (298.257223563 * 298.257223563);
        int strips = 1000;
        double area = 0;
        for (int i = 0; i < strips; i++) {
            double phi = Math.toRadians(lat + (i + 0.5) / strips);
            double w2 = 1 - e2 * Math.sin(phi) * Math.sin(phi);
            area += a * (1 - e2) / Math.pow(w2, 1.5) * a * Math.cos(phi) / Math.sqrt(w2);
        }
        return area * Math.toRadians(1) * Math.toRadians(1) / strips;
    }

    private static MathTransform geoTools(double lon0, double lat0, double lat1, double lat2) throws Exception {
        ProjectedCRS albers = (ProjectedCRS) CRS.parseWKT("""
            PROJCS["Albers", GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
                PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295],
                AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
              PROJECTION["Albers_Conic_Equal_Area"],
              PARAMETER["central_meridian", %s], PARAMETER["latitude_of_origin", %s],
              PARAMETER["standard_parallel_1", %s], PARAMETER["standard_parallel_2", %s],
              PARAMETER["false_easting", 0], PARAMETER["false_northing", 0],
              UNIT["metre", 1], AXIS["x", EAST], AXIS["y", NORTH]]""".formatted(lon0, lat0, lat1, lat2));
        return CRS.findMathTransform(albers.getBaseCRS(), albers, true);
    }
}
