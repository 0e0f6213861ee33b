package oxus.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private final Obstacles obstacles = new Obstacles(300, 200);

    @Test
    void emptyPageIsFreeUpToItsRim() {
        assertTrue(obstacles.free(new Rectangle2D.Double(4, 4, 292, 192), 4));
        assertFalse(obstacles.free(new Rectangle2D.Double(3.9, 50, 20, 10), 4));
        assertFalse(obstacles.free(new Rectangle2D.Double(280, 50, 16.1, 10), 4));
        assertFalse(obstacles.free(new Rectangle2D.Double(50, 3.9, 20, 10), 4));
        assertFalse(obstacles.free(new Rectangle2D.Double(50, 190, 20, 6.1), 4));
    }

    @Test
    void boxesThatOnlyTouchLeaveEachOtherFree() {
        obstacles.add(new Rectangle2D.Double(50, 50, 100, 100));
        assertTrue(obstacles.free(new Rectangle2D.Double(150, 50, 20, 20), 0));
        assertFalse(obstacles.free(new Rectangle2D.Double(149, 50, 20, 20), 0));
    }

    @Test
    void obstacleThatSticksOutOfThePageIsStillInTheWay() {
        obstacles.add(new Rectangle2D.Double(-500, -500, 540, 540));
        assertFalse(obstacles.free(new Rectangle2D.Double(30, 30, 20, 20), 4));
        assertTrue(obstacles.free(new Rectangle2D.Double(41, 41, 20, 20), 4));
    }

    @Test
    void gridFindsWhatLookingAtEveryBoxWouldFind() {
        Random random = new Random(3);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Rectangle2D box = box(random);
            boxes.add(box);
            obstacles.add(box);
        }
        for (int i = 0; i < 2000; i++) {
            Rectangle2D asked = box(random);
            boolean onPage = new Rectangle2D.Double(0, 0, 300, 200).contains(asked);
            assertEquals(onPage && boxes.stream().noneMatch(asked::intersects), obstacles.free(asked, 0));
        }
    }

    private static Rectangle2D box(Random random) {
        return new Rectangle2D.Double(random.nextDouble() * 290, random.nextDouble() * 190, 1 + random.nextDouble() * 20,
                1 + random.nextDouble() * 15);
    }
}
