package oxus.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import oxus.files.ThemeReader;

/**
 * The contrasts of the Web Content Accessibility Guidelines 2.2, 1.4.3 and 1.4.11: text 4.5 to 1, marks 3 to 1, on every
 * ground that they can lie on: land, neighbours, waters, each step of each ramp, no data, and panels over any of these.
 * No colour stands out from all of them, so marks and coloured words carry an edge of the halo's colour on both sides
 * wherever they lie; what counts for them is the contrast to that edge, which is their ground. Rivers, shores, province
 * lines and the graticule carry none: rivers and shores are held to 3 to 1 on bare land, where they are read; province
 * lines and the graticule only help the eye and may recede.
 */
class ThemeContrastTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    private static final List<Ink> SIDES = List.of(Ink.RUSSIA, Ink.CHINA, Ink.BOTH, Ink.OTHER);
    private static final List<Ink> SIDE_WORDS = List.of(Ink.RUSSIA_TEXT, Ink.CHINA_TEXT, Ink.BOTH_TEXT, Ink.OTHER_TEXT);

    @ParameterizedTest
    @MethodSource("themes")
    void wordsAreReadOnEveryGroundEvenWithoutTheirHalo(Theme theme) {
        holds(theme, Ink.TEXT, TEXT, grounds(theme));
        holds(theme, Ink.TEXT, TEXT, panels(theme));
        holds(theme, Ink.QUIET_TEXT, TEXT, panels(theme));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void colouredWordsAreReadOnTheirHalo(Theme theme) {
        Map<String, Color> halo = Map.of("halo", theme.ink(Ink.HALO));
        SIDE_WORDS.forEach(ink -> holds(theme, ink, TEXT, halo));
        List.of(Ink.QUIET_TEXT, Ink.CORRIDOR_TEXT, Ink.WATER_TEXT).forEach(ink -> holds(theme, ink, TEXT, halo));
        holds(theme, Ink.WATER_TEXT, TEXT, Map.of("lake", theme.ink(Ink.LAKE)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lettersOnTagsAreReadOnTheColourOfTheirSide(Theme theme) {
        for (Ink side : SIDE_WORDS) {
            holds(theme, Ink.SYMBOL_EDGE, TEXT, Map.of(side.word(), theme.ink(side)));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksStandOutFromTheEdgeThatTheyCarryOnEveryGround(Theme theme) {
        Map<String, Color> edges = Map.of("halo", theme.ink(Ink.HALO), "edge of symbols", theme.ink(Ink.SYMBOL_EDGE));
        SIDES.forEach(ink -> holds(theme, ink, MARK, edges));
        List.of(Ink.EVENT, Ink.GHOST, Ink.CORRIDOR_TEXT).forEach(ink -> holds(theme, ink, MARK, edges));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksInTheLegendStandOutFromItsPanel(Theme theme) {
        SIDES.forEach(ink -> holds(theme, ink, MARK, panels(theme)));
        List.of(Ink.EVENT, Ink.GHOST, Ink.CORRIDOR_TEXT).forEach(ink -> holds(theme, ink, MARK, panels(theme)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void drawingsInPaleFramesStandOut(Theme theme) {
        for (Ink side : SIDES) {
            Color color = theme.ink(side);
            Color pale = Contrast.over(new Color(color.getRed(), color.getGreen(), color.getBlue(), 38), theme.ink(Ink.SYMBOL_EDGE));
            holds(theme, side, MARK, Map.of("its own tint", pale));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void boundariesStandOutFromEveryGround(Theme theme) {
        holds(theme, Ink.REPUBLIC_BORDER, MARK, grounds(theme));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void riversAndShoresStandOutFromBareLand(Theme theme) {
        Map<String, Color> land = Map.of("land", theme.ink(Ink.LAND), "neighbour", theme.ink(Ink.NEIGHBOUR));
        holds(theme, Ink.RIVER, MARK, land);
        holds(theme, Ink.SHORE, MARK, land);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void hatchOfMissingFiguresStandsOutFromItsGround(Theme theme) {
        holds(theme, Ink.NO_DATA_HATCH, MARK, Map.of("no data", theme.ink(Ink.NO_DATA)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void greyThemeHasNoHue(Theme theme) {
        if (theme.tone() == Theme.Tone.GREY) {
            theme.inks().values().forEach(color -> assertEquals(color, Vision.GREY.seen(color)));
            theme.ramps().values().forEach(ramp -> ramp.forEach(color -> assertEquals(color, Vision.GREY.seen(color))));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void darkThemeHasDarkGroundsAndLightWords(Theme theme) {
        boolean dark = Contrast.luminance(theme.ink(Ink.LAND)) < Contrast.luminance(theme.ink(Ink.TEXT));
        assertEquals(dark ? Theme.Base.DARK : Theme.Base.LIGHT, theme.base());
    }

    static Collection<Theme> themes() throws IOException {
        return ThemeReader.bundled().values();
    }

    private static Map<String, Color> grounds(Theme theme) {
        Map<String, Color> grounds = new LinkedHashMap<>();
        for (Ink ink : List.of(Ink.LAND, Ink.NEIGHBOUR, Ink.OCEAN, Ink.LAKE, Ink.HALO, Ink.NO_DATA)) {
            grounds.put(ink.word(), theme.ink(ink));
        }
        theme.ramps().forEach((name, ramp) -> {
            for (int step = 0; step < ramp.size(); step++) {
                grounds.put(name + " step " + (step + 1), ramp.get(step));
            }
        });
        return grounds;
    }

    private static Map<String, Color> panels(Theme theme) {
        Map<String, Color> panels = new LinkedHashMap<>();
        grounds(theme).forEach((name, ground) -> panels.put("panel over " + name, Contrast.over(theme.ink(Ink.PANEL), ground)));
        return panels;
    }

    private static void holds(Theme theme, Ink ink, double needed, Map<String, Color> grounds) {
        Map<String, Double> tooFaint = new TreeMap<>();
        grounds.forEach((name, ground) -> {
            double contrast = Contrast.ratio(theme.ink(ink), ground);
            if (contrast < needed) {
                tooFaint.put(ink.word() + " on " + name, Math.round(contrast * 100) / 100.0);
            }
        });
        assertEquals(Map.of(), tooFaint, theme.name() + " needs " + needed);
    }
}
