package oxus.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void themeThatLacksAnInkIsRefusedAndTheInkIsNamed() {
        Map<Ink, Color> inks = allGrey();
        inks.remove(Ink.WATER_TEXT);
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Theme("pale", inks, Map.of()));
        assertEquals("theme pale gives no colour for water_text", refusal.getMessage());
    }

    @Test
    void inkCanBeLetThroughWithoutChangingItsHue() {
        Theme theme = new Theme("grey", allGrey(), Map.of());
        assertEquals(new Color(128, 128, 128, 64), theme.ink(Ink.LAND, 0.25));
    }

    @Test
    void translucentInkIsLetThroughInProportion() {
        Map<Ink, Color> inks = allGrey();
        inks.put(Ink.PANEL, new Color(255, 255, 255, 200));
        assertEquals(100, new Theme("grey", inks, Map.of()).ink(Ink.PANEL, 0.5).getAlpha());
    }

    @Test
    void themeKeepsItsColoursWhenTheGivenMapChanges() {
        Map<Ink, Color> inks = allGrey();
        Theme theme = new Theme("grey", inks, Map.of("china", List.of(Color.RED)));
        inks.put(Ink.LAND, Color.RED);
        assertEquals(Color.GRAY, theme.ink(Ink.LAND));
    }

    private static Map<Ink, Color> allGrey() {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, Color.GRAY);
        }
        return inks;
    }
}
