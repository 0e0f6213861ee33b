package oxus.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.files.ThemeReader;

class BundledThemesTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    @Test
    void everyThemeFileIsOffered() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> folder = Files.list(Path.of("resources/themes"))) {
            folder.map(file -> file.getFileName().toString().replace(".json", "")).forEach(files::add);
        }
        assertEquals(files, new TreeSet<>(ThemeReader.bundled().keySet()));
    }

    @Test
    void themeIsCalledAsItsFile() throws IOException {
        ThemeReader.bundled().forEach((name, theme) -> assertEquals(name, theme.name()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyInkHasAColour(Theme theme) {
        assertEquals(Set.of(Ink.values()), theme.inks().keySet());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyRampHasFiveClasses(Theme theme) {
        assertEquals(Set.of("china", "russia", "difference"), theme.ramps().keySet());
        theme.ramps().forEach((name, ramp) -> assertEquals(5, ramp.size(), name));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void rampsGetDarkerOrLighterAllTheWaySoThatGreyPrintsCanBeRead(Theme theme) {
        for (String name : List.of("china", "russia")) {
            List<Color> ramp = theme.ramp(name);
            double way = Math.signum(Contrast.luminance(ramp.get(4)) - Contrast.luminance(ramp.get(0)));
            for (int c = 1; c < ramp.size(); c++) {
                assertEquals(way, Math.signum(Contrast.luminance(ramp.get(c)) - Contrast.luminance(ramp.get(c - 1))),
                        name + " class " + c);
                assertTrue(Contrast.ratio(ramp.get(c), ramp.get(c - 1)) > 1.1, name + " class " + c);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void differenceIsPaleWhereTheSidesAreEvenAndStrongestWhereOneOutweighs(Theme theme) {
        List<Color> ramp = theme.ramp("difference");
        double[] fromMiddle = ramp.stream().mapToDouble(color -> Contrast.ratio(color, ramp.get(2))).toArray();
        assertTrue(fromMiddle[0] > fromMiddle[1] && fromMiddle[1] > 1.1);
        assertTrue(fromMiddle[4] > fromMiddle[3] && fromMiddle[3] > 1.1);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsCanBeReadOnEveryGroundOfTheMap(Theme theme) {
        legible(theme, Ink.TEXT, TEXT, grounds(theme));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void quietWordsCanBeReadOnThePanelsTheLandAndTheSea(Theme theme) {
        legible(theme, Ink.QUIET_TEXT, TEXT, List.of(theme.ink(Ink.LAND), theme.ink(Ink.NEIGHBOUR), theme.ink(Ink.OCEAN),
                theme.ink(Ink.HALO)));
        legible(theme, Ink.QUIET_TEXT, TEXT, panels(theme));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void wordsCanBeReadOnPanelsWhateverShinesThrough(Theme theme) {
        legible(theme, Ink.TEXT, TEXT, panels(theme));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void namesOfWatersCanBeReadOnTheWater(Theme theme) {
        legible(theme, Ink.WATER_TEXT, TEXT, List.of(theme.ink(Ink.LAKE), theme.ink(Ink.OCEAN)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void namesInTheColoursOfTheSidesCanBeReadOnTheirHalo(Theme theme) {
        for (Ink side : List.of(Ink.RUSSIA_TEXT, Ink.CHINA_TEXT, Ink.BOTH_TEXT, Ink.OTHER_TEXT, Ink.CORRIDOR_TEXT)) {
            legible(theme, side, TEXT, List.of(theme.ink(Ink.HALO), theme.ink(Ink.LAND), theme.ink(Ink.NEIGHBOUR)));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void signsStandOutFromTheLandAndFromTheirHalo(Theme theme) {
        for (Ink mark : List.of(Ink.RUSSIA, Ink.CHINA, Ink.BOTH, Ink.OTHER, Ink.EVENT, Ink.GHOST, Ink.REPUBLIC_BORDER)) {
            legible(theme, mark, MARK, List.of(theme.ink(Ink.LAND), theme.ink(Ink.NEIGHBOUR), theme.ink(Ink.HALO),
                    theme.ink(Ink.NO_DATA)));
        }
    }

    static Collection<Theme> themes() throws IOException {
        return ThemeReader.bundled().values();
    }

    private static List<Color> grounds(Theme theme) {
        List<Color> grounds = new ArrayList<>();
        for (Ink ink : List.of(Ink.LAND, Ink.NEIGHBOUR, Ink.OCEAN, Ink.LAKE, Ink.HALO, Ink.NO_DATA)) {
            grounds.add(theme.ink(ink));
        }
        theme.ramps().values().forEach(grounds::addAll);
        return grounds;
    }

    private static List<Color> panels(Theme theme) {
        return grounds(theme).stream().map(ground -> Contrast.over(theme.ink(Ink.PANEL), ground)).toList();
    }

    private static void legible(Theme theme, Ink ink, double ratio, List<Color> grounds) {
        Map<String, Double> tooFaint = new TreeMap<>();
        for (Color ground : grounds) {
            double contrast = Contrast.ratio(theme.ink(ink), ground);
            if (contrast < ratio) {
                tooFaint.put("%s on #%06x".formatted(ink.word(), ground.getRGB() & 0xffffff),
                        Math.round(contrast * 100) / 100.0);
            }
        }
        assertEquals(Map.of(), tooFaint, theme.name() + " needs " + ratio);
    }
}
