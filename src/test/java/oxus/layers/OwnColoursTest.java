package oxus.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import oxus.files.ThemeReader;
import oxus.model.OwnFile;
import oxus.model.OwnLayer;
import oxus.style.Ink;
import oxus.style.Theme;
import oxus.style.Vision;

class OwnColoursTest {

    private static final OwnFile FILE = new OwnFile("/a.csv", "a.csv", List.of(), OwnFile.Naming.COUNTED, List.of());

    @Test
    void ownColoursStandOutInEveryTheme() throws IOException {
        for (Theme theme : ThemeReader.bundled().values()) {
            for (int n = 1; n <= 6; n++) {
                Color color = OwnColours.of(new OwnLayer("own-" + n, FILE), theme, Vision.NORMAL);
                assertTrue(luminanceRatio(color, theme.ink(Ink.LAND)) >= 3, theme.name() + " " + n);
            }
        }
    }

    @Test
    void neighbouringLayersHaveColoursOfTheirOwn() throws IOException {
        Theme paper = ThemeReader.bundled().get("paper");
        assertEquals(6, new HashSet<>(IntStream.rangeClosed(1, 6)
                .mapToObj(n -> OwnColours.of(new OwnLayer("own-" + n, FILE), paper, Vision.NORMAL)).toList()).size());
    }

    private static double luminanceRatio(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
