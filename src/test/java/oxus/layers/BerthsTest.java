package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import oxus.model.TinyWorld;
import oxus.scene.Sheet;

class BerthsTest {

    private static final Point2D PLACE = new Point2D.Double(1000, 2000);

    private final Sheet sheet = TinyMap.composer(TinyWorld.atlas()).sheet(TinyMap.request(2010));
    private final Berths berths = new Berths(sheet);

    @Test
    void whoComesFirstStandsWhereItBelongs() {
        assertEquals(PLACE, berths.stand(PLACE, 16));
    }

    @Test
    void whoComesLaterStandsAsNearAsThereIsRoom() {
        berths.stand(PLACE, 16);
        Point2D second = berths.stand(PLACE, 16);
        assertTrue(second.distance(PLACE) >= sheet.metres(16));
        assertTrue(second.distance(PLACE) <= sheet.metres(26));
    }

    @Test
    void noneOfManyHidesAnother() {
        List<Point2D> stands = new ArrayList<>();
        for (int nth = 0; nth < 12; nth++) {
            stands.add(berths.stand(PLACE, 16));
        }
        for (int i = 0; i < stands.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(stands.get(i).distance(stands.get(j)) >= sheet.metres(16), i + " and " + j);
            }
        }
    }

    @Test
    void whoIsAloneIsNotMoved() {
        berths.stand(PLACE, 16);
        Point2D far = new Point2D.Double(PLACE.getX() + sheet.metres(40), PLACE.getY());
        assertEquals(far, berths.stand(far, 16));
    }
}
