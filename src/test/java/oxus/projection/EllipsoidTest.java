package oxus.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lengths are computed with GeographicLib 2.2 (C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87
 * (2013), 43–55), which is exact to 15 nanometres.
 */
class EllipsoidTest {

    private static final String LENGTHS = """
        # from,     to,            lon,    lat,    lon,    lat,   metres
        Tashkent,   Urumqi,        69.24,  41.30,  87.62,  43.83, 1531843.5613
        Moscow,     Beijing,       37.62,  55.75,  116.40, 39.90, 5809074.0313
        south-west, north-east,    46,     35,     88,     56,    3933947.6586
        south,      north,         67,     35,     67,     56,    2333970.1108
        a degree,   of longitude,  67,     45,     68,     45,    78846.3347
        a degree,   of latitude,   67,     45,     67,     46,    111141.5485
        a degree,   of the equator, 0,     0,      1,      0,     111319.4908
        the equator, the pole,     0,      0,      0,      90,    10001965.7293
        one end of Bishkek, the other, 74.60, 42.87, 74.61, 42.87, 817.1266
        """;

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(textBlock = LENGTHS)
    void distanceIsTheGeodesicWithinAMillimetre(String from, String to, double lon1, double lat1, double lon2, double lat2,
                                              double metres) {
        assertEquals(metres, Ellipsoid.distanceM(lon1, lat1, lon2, lat2), 0.001);
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(textBlock = LENGTHS)
    void judgeOfOtherTestsIsRightWithinAMillimetre(String from, String to, double lon1, double lat1, double lon2,
                                                   double lat2, double metres) {
        assertEquals(metres, Geodesic.lengthM(lon1, lat1, lon2, lat2), 0.001);
    }

    @Test
    void shortDistanceIsRightWithinAThousandth() {
        assertEquals(Geodesic.lengthM(74.60, 42.87, 74.60, 42.871), Ellipsoid.distanceM(74.60, 42.87, 74.60, 42.871), 0.1);
    }

    @Test
    void wayBeginsAndEndsAtItsPlacesAndBendsTowardsThePole() {
        double[] way = Ellipsoid.way(60, 45, 70, 45, 2);
        assertEquals(6, way.length);
        assertEquals(60, way[0], 1e-9);
        assertEquals(45, way[1], 1e-9);
        assertEquals(65, way[2], 1e-9);
        assertEquals(45.11, way[3], 0.01);
        assertEquals(70, way[4], 1e-9);
        assertEquals(45, way[5], 1e-9);
    }

    @Test
    void pointIsNoDistanceFromItself() {
        assertEquals(0, Ellipsoid.distanceM(67, 45, 67, 45));
    }

    @Test
    void wayBackIsAsLong() {
        assertEquals(Ellipsoid.distanceM(69.24, 41.30, 87.62, 43.83), Ellipsoid.distanceM(87.62, 43.83, 69.24, 41.30), 1e-6);
    }

    @Test
    void distanceCrossesTheAntimeridian() {
        assertEquals(Geodesic.lengthM(179, 60, 181, 60), Ellipsoid.distanceM(179, 60, -179, 60), 1);
    }
}
