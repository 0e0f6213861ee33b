package oxus.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisionTest {

    @Test
    void allColoursAreSeenAsTheyAreByUsualEyes() {
        assertEquals(new Color(1, 2, 3, 4), Vision.NORMAL.seen(new Color(1, 2, 3, 4)));
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void whiteGreyAndBlackStayWhatTheyAre(Vision vision) {
        for (Color color : new Color[] {Color.WHITE, Color.GRAY, Color.BLACK}) {
            assertTrue(apart(color, vision.seen(color)) <= 2, vision.word() + " " + vision.seen(color));
        }
    }

    @Test
    void redAndGreenComeTogetherWithoutGreenCones() {
        Color red = new Color(0xd0, 0x60, 0x40);
        Color green = new Color(0x80, 0x90, 0x30);
        assertTrue(apart(Vision.DEUTAN.seen(red), Vision.DEUTAN.seen(green)) < apart(red, green) / 2);
    }

    @Test
    void pureRedIsADarkYellowBrownWithoutRedCones() {
        Color seen = Vision.PROTAN.seen(Color.RED);
        assertEquals(new Color(109, 95, 0), seen);
    }

    @Test
    void inGreyNoHueIsLeftAndTheLightnessStays() {
        Color seen = Vision.GREY.seen(new Color(0, 114, 178));
        assertEquals(seen.getRed(), seen.getGreen());
        assertEquals(seen.getRed(), seen.getBlue());
        assertEquals(1, Contrast.ratio(seen, new Color(0, 114, 178)), 0.02);
    }

    @Test
    void whatShinesThroughStillDoes() {
        assertEquals(40, Vision.TRITAN.seen(new Color(10, 20, 30, 40)).getAlpha());
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void itIsKnownByItsWord(Vision vision) {
        assertEquals(Optional.of(vision), Vision.ofWord(vision.word()));
    }

    @Test
    void otherWordsAreNone() {
        assertEquals(Optional.empty(), Vision.ofWord("PROTAN"));
    }

    private static int apart(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
    }
}
