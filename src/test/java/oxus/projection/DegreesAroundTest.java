package oxus.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class DegreesAroundTest {

    private final Projection projection = Projections.region();

    @Test
    void everyPlaceOnThePlaneLiesInTheBoxOfDegrees() {
        Envelope plane = new Envelope(-2_000_000, 2_100_000, -1_200_000, 1_100_000);
        Envelope degrees = projection.degreesAround(plane);
        for (double x = plane.getMinX(); x <= plane.getMaxX(); x += 50_000) {
            for (double y = plane.getMinY(); y <= plane.getMaxY(); y += 50_000) {
                double[] place = {x, y};
                projection.inverse(place);
                assertTrue(degrees.contains(place[0], place[1]), place[0] + ", " + place[1]);
            }
        }
    }

    @Test
    void halfAContinentGetsTheWholeGlobe() {
        assertEquals(new Envelope(-180, 180, -90, 90),
                projection.degreesAround(new Envelope(-5_000_000, 5_000_000, -1_000_000, 1_000_000)));
    }
}
