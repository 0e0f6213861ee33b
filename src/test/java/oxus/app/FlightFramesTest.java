package oxus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The pictures on the way from one map to another, in colours that can be told apart. */
class FlightFramesTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 20;
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;
    private static final int GREEN = 0xff00ff00;
    private static final Placement AS_PAINTED = new Placement(1, 0, 0);

    private final PixelFrame clear = frame(0);

    @Test
    void atTheBeginningTheMapOfBeforeIsSeenAndAtTheEndTheOther() {
        assertEquals(RED, middle(new FlightFrames.Frame(AS_PAINTED, AS_PAINTED, Optional.empty(), 0, 1)));
        assertEquals(BLUE, middle(new FlightFrames.Frame(AS_PAINTED, AS_PAINTED, Optional.empty(), 1, 1)));
    }

    @Test
    void whereTheMapOfBeforeIsNotTheOtherIsSeenAtOnce() {
        assertEquals(BLUE, middle(new FlightFrames.Frame(new Placement(0.1, 0, 0), AS_PAINTED, Optional.empty(), 0, 1)));
    }

    @Test
    void besideBothTheBackdropIsSeen() {
        assertEquals(GREEN, middle(new FlightFrames.Frame(new Placement(0.1, 0, 0), new Placement(0.1, 36, 18),
                Optional.of(AS_PAINTED), 0.5, 1)));
    }

    @Test
    void twoColoursMixByTheirShares() {
        assertEquals(0xff7f007f, FlightFrames.between(RED, BLUE, 128));
        assertEquals(RED, FlightFrames.between(RED, BLUE, 0));
        assertEquals(BLUE, FlightFrames.between(RED, BLUE, 256));
        assertEquals(0x80402010, FlightFrames.between(0x80402010, 0x80402010, 77));
    }

    @Test
    void furnitureOfBothMapsStandsStillOverTheFade() {
        PixelFrame legend = frame(GREEN);
        try (FlightFrames frames = new FlightFrames(new FlightFrames.Page(frame(RED), legend),
                new FlightFrames.Page(frame(BLUE), legend), clear)) {
            int[] pixels = new int[WIDTH * HEIGHT];
            frames.paint(new FlightFrames.Frame(AS_PAINTED, AS_PAINTED, Optional.empty(), 0.5, 1), pixels);
            assertEquals(GREEN, pixels[WIDTH + 1]);
        }
    }

    private int middle(FlightFrames.Frame frame) {
        try (FlightFrames frames = new FlightFrames(new FlightFrames.Page(frame(RED), clear),
                new FlightFrames.Page(frame(BLUE), clear), frame(GREEN))) {
            int[] pixels = new int[WIDTH * HEIGHT];
            frames.paint(frame, pixels);
            return pixels[HEIGHT / 2 * WIDTH + WIDTH / 2];
        }
    }

    private static PixelFrame frame(int colour) {
        PixelFrame frame = new PixelFrame();
        frame.paint(WIDTH, HEIGHT, picture -> {
            int[] row = new int[WIDTH];
            Arrays.fill(row, colour);
            for (int y = 0; y < HEIGHT; y++) {
                picture.getRaster().setDataElements(0, y, WIDTH, 1, row);
            }
        });
        frame.show();
        return frame;
    }
}
