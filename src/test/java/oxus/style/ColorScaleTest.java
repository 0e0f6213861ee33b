package oxus.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorScaleTest {

    private final ColorScale scale = new ColorScale(List.of(5.0, 15.0), List.of(Color.WHITE, Color.PINK, Color.RED));

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "4.99, 0", "5, 1", "14.99, 1", "15, 2", "1e9, 2"})
    void valueOnABoundBelongsToTheClassAbove(double value, int expected) {
        assertEquals(expected, scale.classOf(value));
    }

    @Test
    void colourIsThatOfTheClass() {
        assertEquals(Color.PINK, scale.colorOf(7));
    }

    @Test
    void scaleWithoutBoundsHasOneColour() {
        assertEquals(Color.RED, new ColorScale(List.of(), List.of(Color.RED)).colorOf(42));
    }

    @Test
    void classesWithoutAColourOfTheirOwnAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ColorScale(List.of(5.0), List.of(Color.RED)));
    }
}
