package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import oxus.style.ColorScale;
import oxus.time.Measure;
import oxus.time.Measure.Series;

class ClassesTest {

    private static final List<Color> FIVE = List.of(Color.WHITE, Color.PINK, Color.ORANGE, Color.RED, Color.BLACK);
    private static final Series SERIES = new Series("debt", Optional.empty());

    @Test
    void sharesAreCutAtRoundPercents() {
        assertEquals(List.of(5.0, 15.0, 30.0, 50.0), bounds(measure("percent", SERIES), 3, 60));
    }

    @Test
    void smallSharesAreCutFiner() {
        assertEquals(List.of(2.0, 5.0, 10.0, 20.0), bounds(measure("percent", SERIES), 3, 25));
    }

    @Test
    void differenceIsCutEvenlyOnBothSidesOfNothing() {
        List<Double> bounds = bounds(measure("percent", SERIES, SERIES), -40, 60);
        for (int i = 0; i < bounds.size(); i++) {
            assertEquals(bounds.get(i), -bounds.get(bounds.size() - 1 - i));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.7, 13, 187, 5_900, 61_000, 2_345_678})
    void amountsAreCutAtRoundNumbersBelowTheGreatest(double greatest) {
        List<Double> bounds = bounds(measure("USD million", SERIES), 0, greatest);
        for (double bound : bounds) {
            double lead = bound / Math.pow(10, Math.floor(Math.log10(bound) + 1e-9));
            assertTrue(Math.abs(lead - 1) < 1e-6 || Math.abs(lead - 2) < 1e-6 || Math.abs(lead - 5) < 1e-6, bound + "");
        }
        assertTrue(bounds.get(bounds.size() - 1) < greatest, bounds.toString());
    }

    @Test
    void measureWithoutFiguresHasClassesAllTheSame() {
        assertEquals(5, Classes.of(measure("percent", SERIES), List.of(), FIVE).colors().size());
    }

    private static List<Double> bounds(Measure measure, double least, double greatest) {
        ColorScale scale = Classes.of(measure, List.of(least, greatest), FIVE);
        assertEquals(scale.bounds().stream().sorted().toList(), scale.bounds());
        return scale.bounds();
    }

    private static Measure measure(String unit, Series... series) {
        return new Measure("debt", "china", "debt", "Debt", unit, List.of(series));
    }
}
